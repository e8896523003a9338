package org.demarche.analysis.name.context;

import org.demarche.analysis.gazetteer.WordList;
import org.demarche.analysis.name.found.FoundName;
import org.demarche.analysis.name.found.NamedSentence;
import org.demarche.model.finding.EntityKind;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// What the words beside a name tell of its kind: "the village of X", "the band X", "X is a Danish
/// company", "the leader of X", "X (XYZ)" with its own letters.
///
/// One such word tells more than the shape of a name, so that a text that explains a name once is
/// believed wherever the name stands.
public final class KindEvidence {

    private static final Set<String> LEADERS =
            Set.of(
                    "leader",
                    "leaders",
                    "member",
                    "members",
                    "chairman",
                    "chairwoman",
                    "chair",
                    "candidate",
                    "candidates",
                    "founder",
                    "co-founder",
                    "headquarters",
                    "branch",
                    "supporters",
                    "merger");

    private static final Set<String> LOCALS =
            Set.of(
                    "residents",
                    "police",
                    "airport",
                    "airports",
                    "mayor",
                    "Mayor",
                    "suburb",
                    "suburbs");

    /// Titles that stand right before a person's name and before nothing else.
    private static final Set<String> TITLES =
            Set.of(
                    "Mr",
                    "Mr.",
                    "Mrs",
                    "Mrs.",
                    "Ms",
                    "Ms.",
                    "Dr",
                    "Dr.",
                    "Sir",
                    "Colonel",
                    "Col.",
                    "Gen.",
                    "General",
                    "Maj.",
                    "Major",
                    "Captain",
                    "Capt.",
                    "Lt.",
                    "Lieutenant",
                    "Sgt.",
                    "Sergeant",
                    "Admiral",
                    "Senator",
                    "Sen.",
                    "Rep.",
                    "Congressman",
                    "Congresswoman",
                    "Ambassador",
                    "Sheikh",
                    "Ayatollah",
                    "Archbishop",
                    "Bishop",
                    "Rabbi",
                    "Imam",
                    "Professor",
                    "Prof.",
                    "Chancellor",
                    "Justice",
                    "Judge");

    private static final int LONGEST_PHRASE = 6;

    private final Set<String> heads = WordList.read("body-heads.txt");

    private final Map<String, EntityKind> nouns = new HashMap<>();

    public KindEvidence() {
        for (var line : WordList.lines("kind-nouns.txt")) {
            var words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                nouns.put(words[i], EntityKind.valueOf(words[0]));
            }
        }
    }

    /// Tells `heard` each name of the sentence that something is said of, and the kind said.
    void tell(NamedSentence sentence, BiConsumer<FoundName, EntityKind> heard) {
        for (var name : sentence.names()) {
            if (name.known() == null && mayErr(name)) {
                var kind = kind(sentence, name);
                if (kind != null) {
                    heard.accept(name, kind);
                }
            }
        }
    }

    /// Kinds that are told by the shape of a name alone, and so may be told wrongly.
    private static boolean mayErr(FoundName name) {
        return name.is(EntityKind.PERSON)
                || name.is(EntityKind.PLACE)
                || name.is(EntityKind.ORGANISATION);
    }

    private @Nullable EntityKind kind(NamedSentence sentence, FoundName name) {
        int first = sentence.firstToken(name);
        int next = sentence.tokenAfter(name);
        if (ownLetters(sentence, name, next)) {
            return EntityKind.ORGANISATION;
        }
        if (isTitled(sentence, first, next)) {
            return EntityKind.PERSON;
        }
        if (standsLikePlace(sentence, first, next)) {
            return EntityKind.PLACE;
        }
        if (quoted(sentence, first, next)) {
            return EntityKind.OTHER;
        }
        if (name.is(EntityKind.PERSON) && takesThe(sentence, first, next)) {
            return next - first > 1 ? EntityKind.ORGANISATION : EntityKind.OTHER;
        }
        if (BodyEvidence.isOf(sentence, first, next)) {
            return EntityKind.ORGANISATION;
        }
        var before = before(sentence, first, next);
        return before != null ? before : after(sentence, next);
    }

    /// "General Jane Roe", but not "General Electric Company" nor "General Assembly".
    private boolean isTitled(NamedSentence sentence, int first, int next) {
        int length = next - first;
        return TITLES.contains(sentence.word(first - 1))
                && length <= 3
                && sentence.word(first).chars().filter(Character::isUpperCase).count() == 1
                && !heads.contains(sentence.word(next - 1));
    }

    /// "A Roe, 40, of X", "in X, Texas", "X residents", and the dateline "X — ".
    private static boolean standsLikePlace(NamedSentence sentence, int first, int next) {
        boolean aged =
                sentence.word(first - 1).equals("of")
                        && sentence.word(first - 2).equals(",")
                        && sentence.pos(first - 3).equals("CD");
        return aged
                || inLand(sentence, first, next)
                || (next == first + 1 && LOCALS.contains(sentence.word(next)))
                || isDateline(sentence, first, next);
    }

    private static boolean inLand(NamedSentence sentence, int first, int next) {
        var land = sentence.word(next).equals(",") ? sentence.at(next + 1) : null;
        if (land == null || land.known() == null || !sentence.pos(first - 1).equals("IN")) {
            return false;
        }
        boolean place = land.is(EntityKind.COUNTRY) || land.is(EntityKind.PLACE);
        var end = sentence.word(sentence.tokenAfter(land));
        return place && (end.isEmpty() || end.equals(",") || end.equals("."));
    }

    private static boolean isDateline(NamedSentence sentence, int first, int next) {
        if (first != 0 || !Set.of("-", "–", "—", "--", "(").contains(sentence.word(next))) {
            return false;
        }
        for (int i = 0; i < next; i++) {
            if (!sentence.word(i).matches("\\p{Lu}[\\p{Lu}.'-]+")) {
                return false;
            }
        }
        var tokens = sentence.tokens();
        return next + 1 < tokens.size()
                && tokens.get(next - 1).span().end() < tokens.get(next).span().start();
    }

    /// A title in quotation marks: the novel "Jane Roe" is no person.
    private static boolean quoted(NamedSentence sentence, int first, int next) {
        return Set.of("\"", "``", "“", "‘", "'", "`").contains(sentence.word(first - 1))
                && Set.of("\"", "''", "”", "’", "'").contains(sentence.word(next));
    }

    /// "the Nova Snaga said": persons take no article, but what is called after one ("the Roe
    /// plan") does.
    private static boolean takesThe(NamedSentence sentence, int first, int next) {
        var pos = sentence.pos(next);
        return sentence.word(first - 1).equals("the")
                && !pos.startsWith("NN")
                && !pos.startsWith("JJ")
                && !pos.equals("POS")
                && !pos.equals("HYPH")
                && !pos.equals("CD");
    }

    /// "Nova Stranka (NS)".
    private static boolean ownLetters(NamedSentence sentence, FoundName name, int next) {
        var letters = sentence.word(next + 1);
        if (!sentence.word(next).equals("(") || letters.length() < 2) {
            return false;
        }
        var initials = new StringBuilder();
        for (int i = sentence.firstToken(name); i < next; i++) {
            initials.append(sentence.word(i).charAt(0));
        }
        return initials.length() >= 2 && initials.toString().equalsIgnoreCase(letters);
    }

    private @Nullable EntityKind before(NamedSentence sentence, int first, int next) {
        var word = sentence.word(first - 1);
        if (word.equals("of")) {
            var noun = sentence.word(first - 2).toLowerCase(Locale.ROOT);
            if (LEADERS.contains(noun)) {
                return EntityKind.ORGANISATION;
            }
            var kind = nouns.get(noun);
            return kind == EntityKind.PLACE ? kind : null;
        }
        if (word.equals("the") || word.equals("The")) {
            return null;
        }
        var kind = nouns.get(word);
        boolean goesOn = sentence.pos(next).startsWith("NN");
        return kind == EntityKind.ORGANISATION && !goesOn ? kind : null;
    }

    /// "X is a small village", "X, a band from Oslo".
    private @Nullable EntityKind after(NamedSentence sentence, int next) {
        int at = next;
        boolean comma = sentence.word(at).equals(",");
        boolean is = Set.of("is", "was", "became").contains(sentence.word(at));
        if ((!comma && !is) || !Set.of("a", "an").contains(sentence.word(at + 1))) {
            return null;
        }
        at += 2;
        EntityKind told = null;
        for (int end = at + LONGEST_PHRASE; at < end; at++) {
            var pos = sentence.pos(at);
            if (pos.startsWith("NN")) {
                told = nouns.get(sentence.word(at));
                if (!sentence.pos(at + 1).startsWith("NN")) {
                    return told;
                }
            } else if (!pos.startsWith("JJ")
                    && !pos.equals("HYPH")
                    && !pos.startsWith("VB")
                    && !pos.equals("CC")
                    && !pos.equals("CD")) {
                return told;
            }
        }
        return told;
    }
}
