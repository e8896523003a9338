package org.demarche.analysis.name.context;

import org.demarche.analysis.gazetteer.Seats;
import org.demarche.analysis.gazetteer.Seats.Seat;
import org.demarche.analysis.gazetteer.WordList;
import org.demarche.analysis.name.found.FoundName;
import org.demarche.analysis.name.found.NamedSentence;
import org.demarche.model.finding.EntityKind;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells where the name of a seat means the government that sits there: "Moscow rejected", "talks
/// with Washington", "a Kremlin spokesman", "the Turkish government".
///
/// A town needs a word beside it that only a government takes, and stays a town in "in Moscow" or
/// "Moscow was shelled"; a building means who sits in it unless something happens there.
public final class Metonyms {

    private static final Set<String> INSIDE =
            Set.of(
                    "in",
                    "at",
                    "near",
                    "outside",
                    "inside",
                    "around",
                    "through",
                    "across",
                    "into",
                    "toward",
                    "towards",
                    "over",
                    "to",
                    "via",
                    "beside",
                    "leaving",
                    "visiting");
    private static final Set<String> TOWARD = Set.of("with", "against", "on", "from", "to");
    private static final Set<String> GIVEN = Set.of("hand", "submit", "present", "propose");
    private static final Set<String> SIDES = Set.of("pro", "anti");
    private static final Set<String> BACKED =
            Set.of("backed", "controlled", "appointed", "installed", "led", "friendly", "aligned");
    private static final Set<String> AUXILIARIES = Set.of("have", "be", "do", "not", "n't");
    private static final int FURTHEST = 4;

    private final Seats seats = new Seats();
    private final Map<String, Set<String>> words = new HashMap<>();

    public Metonyms() {
        for (var line : WordList.lines("seat-words.txt")) {
            var fields = List.of(line.split(" ", -1));
            words.put(fields.getFirst(), Set.copyOf(fields.subList(1, fields.size())));
        }
    }

    /// The sentence with each name that stands for a government marked with its letters.
    public NamedSentence marked(NamedSentence sentence) {
        var names = sentence.names().stream().map(name -> marked(sentence, name)).toList();
        return new NamedSentence(sentence.sentence(), names);
    }

    private FoundName marked(NamedSentence sentence, FoundName name) {
        int first = sentence.firstToken(name);
        int next = sentence.tokenAfter(name);
        if (name.known() == null) {
            return name;
        }
        if (name.is(EntityKind.NATIONALITY)) {
            boolean body = isOne("bodies", sentence, next, lower(sentence, next));
            return body ? name.standingFor(name.code()) : name;
        }
        var seat = seats.of(name.known());
        boolean meant = seat.isPresent() && isMeant(sentence, first, next, seat.get());
        return meant ? name.standingFor(seat.get().code()) : name;
    }

    private boolean isMeant(NamedSentence sentence, int first, int next, Seat seat) {
        int before = lower(sentence, first - 1).equals("the") ? first - 2 : first - 1;
        boolean goesOn = sentence.pos(next).startsWith("NN");
        if (seat.building()) {
            return goesOn || !INSIDE.contains(lower(sentence, before));
        }
        boolean apart = sentence.word(next).equals(",") && sentence.at(next + 1) != null;
        return !apart
                && (acts(sentence, first, next)
                        || owns(sentence, next)
                        || isParty(sentence, first)
                        || isTarget(sentence, first)
                        || takesSides(sentence, first, next));
    }

    /// "Moscow has not replied", "Moscow and Minsk agreed", but not "in Moscow said".
    private boolean acts(NamedSentence sentence, int first, int next) {
        int before = first - 1;
        while (sentence.pos(before).startsWith("JJ") || sentence.pos(before).equals("DT")) {
            before--;
        }
        if (sentence.pos(before).equals("IN") && !isClauseStart(sentence, before)) {
            return false;
        }
        int at = next;
        while (joins(sentence, at) && sentence.at(at + 1) != null) {
            at = sentence.tokenAfter(name(sentence, at + 1));
        }
        for (int end = at + FURTHEST; at < end; at++) {
            var pos = sentence.pos(at);
            if (pos.startsWith("RB")
                    || pos.equals("MD")
                    || AUXILIARIES.contains(lemma(sentence, at))) {
                continue;
            }
            return pos.startsWith("VB") && is("acts", lemma(sentence, at));
        }
        return false;
    }

    private static FoundName name(NamedSentence sentence, int at) {
        var name = sentence.at(at);
        if (name == null) {
            throw new IllegalStateException("No name stands at word " + at);
        }
        return name;
    }

    private static boolean joins(NamedSentence sentence, int at) {
        return sentence.word(at).equals("and") || sentence.word(at).equals(",");
    }

    private static boolean isClauseStart(NamedSentence sentence, int at) {
        return Set.of(
                        "that",
                        "if",
                        "whether",
                        "because",
                        "while",
                        "although",
                        "though",
                        "as",
                        "since",
                        "unless")
                .contains(lower(sentence, at));
    }

    /// "Moscow's demands", "Moscow's new security proposals".
    private boolean owns(NamedSentence sentence, int next) {
        if (!sentence.pos(next).equals("POS")) {
            return false;
        }
        int at = next + 1;
        while (at < next + FURTHEST && !sentence.pos(at).startsWith("NN")) {
            if (!sentence.pos(at).startsWith("JJ")) {
                return false;
            }
            at++;
        }
        while (sentence.pos(at + 1).startsWith("NN")) {
            at++;
        }
        return is("owned", lemma(sentence, at));
    }

    /// "tensions between Moscow and Kyiv", "talks with Moscow", "a reply handed to Moscow".
    private boolean isParty(NamedSentence sentence, int first) {
        int at = first - 1;
        if (sentence.word(at).equals("and") && sentence.at(at - 1) != null) {
            at = sentence.firstToken(name(sentence, at - 1)) - 1;
        }
        var joint = lower(sentence, at);
        if (!joint.equals("between") && !TOWARD.contains(joint)) {
            return false;
        }
        if (joint.equals("to") && sentence.pos(at - 1).startsWith("VB")) {
            return GIVEN.contains(lemma(sentence, at - 1));
        }
        return isOne("ties", sentence, at - 1, lemma(sentence, at - 1));
    }

    /// "urged Moscow", "rejected by Moscow".
    private boolean isTarget(NamedSentence sentence, int first) {
        boolean agent = sentence.word(first - 1).equals("by");
        int verb = agent ? first - 2 : first - 1;
        return sentence.pos(verb).startsWith("VB")
                && (!agent || sentence.pos(verb).equals("VBN"))
                && is("acts", lemma(sentence, verb));
    }

    /// "pro-Moscow", "Moscow-backed".
    private static boolean takesSides(NamedSentence sentence, int first, int next) {
        return (sentence.word(first - 1).equals("-") && SIDES.contains(lower(sentence, first - 2)))
                || (sentence.word(next).equals("-") && BACKED.contains(sentence.word(next + 1)));
    }

    private boolean isOne(String list, NamedSentence sentence, int at, String word) {
        return sentence.pos(at).startsWith("NN") && is(list, word);
    }

    private boolean is(String list, String word) {
        return words.getOrDefault(list, Set.of()).contains(word);
    }

    private static String lower(NamedSentence sentence, int at) {
        return sentence.word(at).toLowerCase(Locale.ROOT);
    }

    private static String lemma(NamedSentence sentence, int at) {
        return at < 0 || at >= sentence.tokens().size()
                ? ""
                : sentence.tokens().get(at).lemma().toLowerCase(Locale.ROOT);
    }
}
