package org.demarche.analysis.quote.clause;

import java.util.Optional;
import java.util.Set;

/// Words that name somebody or something: "Mr. Lavrov", "a spokesman for the ministry", "he".
///
/// @param from place of the first token
/// @param to one past the last
public record NounPhrase(int from, int to) {

    private static final int LONGEST = 30;
    private static final Set<String> INNER =
            Set.of("JJ", "JJR", "JJS", "CD", "POS", "$", "#", "FW", "HYPH");
    private static final Set<String> JOINING =
            Set.of("of", "for", "from", "with", "at", "in", "on", "to", "about", "against", "by");
    private static final Set<String> CIRCUMSTANCES = Set.of("in", "on", "during", "at", "after");
    private static final Set<String> ALONE = Set.of("DT", "CD", "JJ", "JJS", "PDT", "EX");

    /// The phrase that ends just before `to`, with what hangs on it: "three people briefed on the
    /// talks"; a verb, a mark or a word that begins a clause ends it on the left.
    public static Optional<NounPhrase> endingAt(SentenceWords words, int to) {
        if (!endsPhrase(words, to - 1)) {
            return Optional.empty();
        }
        int from = base(words, to);
        while (to - from < LONGEST) {
            int wider = widened(words, from);
            if (wider == from) {
                break;
            }
            from = wider;
        }
        return Optional.of(new NounPhrase(from, to));
    }

    private static boolean endsPhrase(SentenceWords words, int last) {
        if (words.word(last).matches("last|least|first") && words.pos(last - 1).equals("IN")) {
            return false; // "had at last described"
        }
        return words.isNoun(last)
                || ALONE.contains(words.pos(last))
                || (words.pos(last).equals("POS") && words.isNoun(last - 1));
    }

    /// Start of the plain phrase before `to`: at most one article, possessives before it.
    private static int base(SentenceWords words, int to) {
        int from = to - 1;
        if (words.pos(from).equals("PRP") || words.pos(from).equals("EX")) {
            return from;
        }
        while (from > 0 && isInner(words, from - 1, from)) {
            from--;
        }
        return from;
    }

    private static boolean isInner(SentenceWords words, int at, int next) {
        var pos = words.pos(at);
        boolean opened = Set.of("DT", "PRP$", "PDT").contains(words.pos(next));
        if (opened) {
            return pos.equals("PDT") || Set.of("all", "both", "half").contains(words.word(at));
        }
        boolean participle =
                (pos.equals("VBN") || pos.equals("VBG") || pos.startsWith("RB"))
                        && Set.of("DT", "JJ", "PRP$", "POS", "CD").contains(words.pos(at - 1));
        boolean doubleNoun = words.isNoun(at) && words.pos(next).equals("PRP");
        return !doubleNoun
                && (pos.startsWith("NN")
                        || INNER.contains(pos)
                        || pos.equals("DT")
                        || pos.equals("PRP$")
                        || participle);
    }

    /// A wider start, when the phrase from `from` hangs on one before it.
    private static int widened(SentenceWords words, int from) {
        int before = from - 1;
        var word = words.word(before);
        if (word.equals("and") || word.equals("or") || word.equals("&")) {
            int end = words.word(before - 1).equals(",") ? before - 1 : before;
            return words.isNoun(end - 1) ? listStart(words, base(words, end)) : from;
        }
        int end = before;
        boolean reduced = words.pos(before).equals("IN") && participleStart(words, before) < before;
        if (JOINING.contains(word) || reduced) {
            end = participleStart(words, before);
        } else if (words.pos(before).equals("VBN") || words.pos(before).equals("VBG")) {
            end = participleStart(words, from);
        } else {
            return from;
        }
        boolean holder = words.isNoun(end - 1) || words.pos(end - 1).equals("CD");
        boolean some = Set.of("some", "many", "most", "those", "all").contains(words.word(end - 1));
        return holder || some || words.pos(end - 1).equals("JJS") ? base(words, end) : from;
    }

    /// Before "briefed" in "people briefed on".
    private static int participleStart(SentenceWords words, int end) {
        var pos = words.pos(end - 1);
        boolean participle = pos.equals("VBN") || pos.equals("VBG");
        return participle && words.isNoun(end - 2) ? end - 1 : end;
    }

    /// "A, B and C": from A.
    private static int listStart(SentenceWords words, int from) {
        int start = from;
        while (words.word(start - 1).equals(",")
                && words.pos(start - 2).equals("NNP")
                && words.pos(start).equals("NNP")) {
            start = base(words, start - 1);
        }
        return start;
    }

    /// The phrase that begins at `from`, up to the next mark, verb or word that begins a clause,
    /// and without the circumstances of an act: `said Mr. Lavrov on Friday`.
    public static Optional<NounPhrase> startingAt(SentenceWords words, int from, boolean whole) {
        if (Set.of("IN", "TO", "RB", "WRB", "WP").contains(words.pos(from))
                || words.word(from).matches("(mon|tues|wednes|thurs|fri|satur|sun)day")) {
            return Optional.empty();
        }
        int to = from;
        boolean named = false;
        while (to < words.size() && to - from < LONGEST && goesOn(words, to)) {
            if (!whole && named && CIRCUMSTANCES.contains(words.word(to))) {
                break;
            }
            named |= words.isNoun(to) || (to == from && words.pos(to).equals("DT"));
            to++;
            if (words.pos(to - 1).equals("PRP")) {
                break;
            }
        }
        return named && !isTime(words, to - 1) && to > from
                ? Optional.of(new NounPhrase(from, to))
                : Optional.empty();
    }

    /// Whether the phrase that ends here only says when: "last month", "on Friday".
    public static boolean isTime(SentenceWords words, int last) {
        return words.lemma(last).matches("year|month|week|today|yesterday")
                || words.word(last).matches("(mon|tues|wednes|thurs|fri|satur|sun)day");
    }

    private static boolean goesOn(SentenceWords words, int at) {
        boolean inner = words.word(at).matches("[-/&%$#'’]") && !words.isDash(at);
        return !words.isFinite(at)
                && !words.isRelative(at)
                && !words.isSubordinator(at)
                && !Set.of("that", "than", "but").contains(words.word(at))
                && (!words.isMark(at) || words.pos(at).equals("POS") || inner);
    }

    /// Whether this is nothing but `he`, `she` or the like.
    boolean isPronoun(SentenceWords words) {
        return to - from == 1 && words.pos(from).equals("PRP");
    }
}
