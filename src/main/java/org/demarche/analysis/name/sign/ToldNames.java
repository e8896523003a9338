package org.demarche.analysis.name.sign;

import org.demarche.analysis.gazetteer.WordList;
import org.demarche.analysis.name.found.FoundName;
import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds names that no other step sees because they look like common words, where a noun beside
/// them tells what they are: "the airline Blue Harbour", "an analyst at Seven Oaks", "Roe's is a
/// shopping chain".
public final class ToldNames {

    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_PHRASE = 7;

    /// Small words within a name that a sentence begins with: "Thirty Steps to Glory is …".
    private static final Set<String> JOINTS = Set.of("of", "to", "the", "and", "in", "for", "de");

    /// What only a body has: "shares of X", "the bassist of X".
    private static final Set<String> OWNED =
            Set.of(
                    "shares",
                    "CEO",
                    "subsidiary",
                    "shareholders",
                    "drummer",
                    "guitarist",
                    "frontman",
                    "bassist");

    private static final Set<String> IS = Set.of("is", "was", "are", "were");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Set<String> NO_NAMES = calendar();

    private final Map<String, EntityKind> nouns = new HashMap<>();
    private final Set<String> workers = WordList.read("workers.txt");

    public ToldNames() {
        for (var line : WordList.lines("kind-nouns.txt")) {
            var words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                nouns.put(words[i], EntityKind.valueOf(words[0]));
            }
        }
    }

    private static Set<String> calendar() {
        var days = new HashSet<String>();
        for (var day : DayOfWeek.values()) {
            days.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        for (var month : Month.values()) {
            days.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        return days;
    }

    public List<FoundName> find(Sentence sentence) {
        var found = new ArrayList<FoundName>();
        var tokens = sentence.tokens();
        var defined = defined(tokens);
        if (defined != null) {
            found.add(defined);
        }
        for (int at = 1; at < tokens.size(); at++) {
            int end = isCapital(tokens, at) ? endOfName(tokens, at) : at;
            if (end > at && !isCapital(tokens, at - 1)) {
                var kind = toldBefore(tokens, at, end);
                if (kind != null && isSilent(tokens, at, end)) {
                    found.add(name(tokens, at, end, kind));
                }
                at = end;
            }
        }
        return found;
    }

    /// "Seven Oaks is a retail chain": what a sentence begins with and then explains.
    private @Nullable FoundName defined(List<Token> tokens) {
        int start = word(tokens, 0).equals("The") && isCapital(tokens, 1) ? 1 : 0;
        int end = start;
        while (end < tokens.size()
                && end - start <= LONGEST_NAME
                && (isPart(tokens, end) || (end > start && JOINTS.contains(word(tokens, end))))) {
            end++;
        }
        int verb = afterBrackets(tokens, end);
        boolean listed =
                word(tokens, verb).endsWith("re")
                        && tokens.subList(start, end).stream()
                                .anyMatch(t -> t.word().equals("and"));
        boolean explained =
                end > start
                        && !listed
                        && isPart(tokens, end - 1)
                        && IS.contains(word(tokens, verb))
                        && ARTICLES.contains(word(tokens, verb + 1));
        long capitals = tokens.subList(start, end).stream().filter(ToldNames::isCapital).count();
        if (!explained || (capitals < 3 && !isProper(tokens, start, end))) {
            return null;
        }
        var kind = headOf(tokens, verb + 2);
        boolean thing = kind == EntityKind.ORGANISATION || kind == EntityKind.PLACE;
        return kind != null && thing ? name(tokens, start, end, kind) : null;
    }

    private static int afterBrackets(List<Token> tokens, int at) {
        if (!word(tokens, at).equals("(")) {
            return at;
        }
        int end = at;
        while (end < tokens.size() && !word(tokens, end).equals(")")) {
            end++;
        }
        return end + 1;
    }

    /// The kind that the head of the noun phrase at `from` tells.
    private @Nullable EntityKind headOf(List<Token> tokens, int from) {
        EntityKind told = null;
        for (int at = from; at < Math.min(tokens.size(), from + LONGEST_PHRASE); at++) {
            var pos = tokens.get(at).pos();
            if (pos.startsWith("NN")) {
                told = nouns.get(word(tokens, at));
            } else if (!pos.startsWith("JJ")
                    && !pos.equals("VBN")
                    && !pos.equals("VBG")
                    && !pos.equals("HYPH")
                    && !pos.equals("POS")
                    && !pos.equals("RB")
                    && !pos.equals("CC")
                    && !pos.equals("CD")) {
                return told;
            }
        }
        return told;
    }

    /// The kind that the words before a name tell: "the band | X", "rock band, | X", "shares of |
    /// X", "an analyst at | X".
    private @Nullable EntityKind toldBefore(List<Token> tokens, int at, int end) {
        var before = word(tokens, at - 1);
        boolean goesOn = end < tokens.size() && tokens.get(end).pos().startsWith("NN");
        if (nouns.get(before) == EntityKind.ORGANISATION) {
            return isNoun(tokens, at - 1) && !goesOn ? EntityKind.ORGANISATION : null;
        }
        var noun = word(tokens, at - 2);
        boolean works =
                (before.equals("at") && workers.contains(noun))
                        || (before.equals("of") && OWNED.contains(noun));
        if (works) {
            return EntityKind.ORGANISATION;
        }
        boolean place = before.equals("of") && nouns.get(noun) == EntityKind.PLACE;
        return place && !goesOn ? EntityKind.PLACE : null;
    }

    private static boolean isNoun(List<Token> tokens, int at) {
        return tokens.get(at).pos().equals("NN");
    }

    private static boolean isSilent(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().allMatch(t -> t.ner().equals("O"));
    }

    private static boolean isProper(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(t -> t.pos().startsWith("NNP"))
                && tokens.subList(from, to).stream().noneMatch(t -> NO_NAMES.contains(t.word()));
    }

    private static int endOfName(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size()
                && end - from < LONGEST_NAME
                && isCapital(tokens, end)
                && tokens.get(end).pos().startsWith("NNP")) {
            end++;
        }
        return isProper(tokens, from, end) ? end : from;
    }

    private static boolean isPart(List<Token> tokens, int at) {
        return isCapital(tokens, at) || word(tokens, at).matches("\\d{1,4}");
    }

    private static boolean isCapital(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && isCapital(tokens.get(at));
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.word().charAt(0));
    }

    private static String word(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }

    private static FoundName name(List<Token> tokens, int from, int to, EntityKind kind) {
        return new FoundName(
                new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end()), kind);
    }
}
