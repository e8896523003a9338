package org.demarche.analysis.quote.clause;

import java.util.Set;

/// Finds where the clause begins that tells what was said.
public final class ClauseStart {

    private static final int FURTHEST_THAT = 10;
    private static final Set<String> ADJUNCTS =
            Set.of(
                    "in", "on", "at", "during", "after", "to", "before", "via", "through", "with",
                    "by");

    private ClauseStart() {}

    /// Past "in a statement on Friday".
    public static int afterAdjuncts(SentenceWords words, int from) {
        int at = from;
        if (words.word(at).endsWith("day") && words.pos(at).equals("NNP")) {
            at++;
        }
        while (ADJUNCTS.contains(words.word(at))) {
            int next = at + 1;
            while (words.isNoun(next) || words.pos(next).matches("DT|JJ|CD|PRP\\$|POS|VBN")) {
                next++;
                if (words.pos(next).matches("DT|PRP|PRP\\$") || words.word(next).endsWith("day")) {
                    break;
                }
            }
            if (next == at + 1) {
                return from;
            }
            at = next;
        }
        return at;
    }

    /// Where a clause without "that" begins at `from`; -1 when none does.
    public static int from(SentenceWords words, int from) {
        var pos = words.pos(from);
        if (pos.startsWith("W") || words.word(from).matches("if|whether")) {
            return from;
        }
        boolean opens =
                words.isNoun(from)
                        || pos.matches("DT|PRP\\$|JJ|JJR|JJS|CD|EX|PDT|VBG|RB|UH|``|''|\\$");
        boolean leads =
                pos.equals("IN") && !words.word(from).matches("by|with|of|about|on|from|as|for");
        if (!opens && !leads) {
            return -1;
        }
        int end = Math.min(words.size(), from + 40);
        for (int i = from + 1; i < end; i++) {
            if (words.isFinite(i)) {
                return from;
            }
            boolean stop =
                    words.word(i).equals(";")
                            || (words.word(i).equals(",")
                                    && !leads
                                    && words.pos(i + 1).equals("VBG"));
            if (stop || words.isRelative(i)) {
                return -1;
            }
        }
        return -1;
    }

    public static int ofThat(SentenceWords words, int from) {
        for (int i = from; i < from + FURTHEST_THAT; i++) {
            if (words.word(i).equals("that") && !words.pos(i).equals("DT")) {
                return i;
            }
            if (words.isVerb(i)
                    || words.isFinite(i)
                    || words.isRelative(i)
                    || words.word(i).equals(";")) {
                return -1;
            }
        }
        return -1;
    }
}
