package org.demarche.analysis.quote.clause;

import java.util.Optional;
import java.util.Set;

/// Knows what may stand between a subject and its verb: "X, who was there, in Bonn, said".
public final class Asides {

    private Asides() {}

    /// The phrase that asides follow up to the comma at `comma`: "X, who was there, in Bonn, said".
    static Optional<NounPhrase> leading(SentenceWords words, int comma) {
        for (int start = 0; start < comma - 1; start++) {
            boolean opens = start == 0 || words.word(start - 1).matches("[,:;]");
            if (opens) {
                int from = words.pos(start).equals("CC") ? start + 1 : start;
                var phrase =
                        NounPhrase.startingAt(words, from, true)
                                .filter(p -> words.word(p.to()).equals(",") && p.to() < comma)
                                .filter(p -> p.from() == 0 || p.to() - p.from() > 1)
                                .filter(p -> areAsides(words, p.to(), comma));
                if (phrase.isPresent()) {
                    return phrase;
                }
            }
        }
        return Optional.empty();
    }

    /// Whether between two commas no clause of its own stands.
    static boolean areAsides(SentenceWords words, int from, int to) {
        boolean relative = false;
        for (int i = from; i < to; i++) {
            relative |= words.pos(i).startsWith("W") || words.word(i).equals("as");
            if (words.isFinite(i) && !relative) {
                return false;
            }
        }
        return true;
    }

    /// Before "last month" in "the police had last month said".
    static int overTime(SentenceWords words, int end) {
        if (words.word(end - 1).matches("(19|20)\\d\\d") && words.pos(end - 2).equals("IN")) {
            return CueSubject.groupStart(words, end - 2);
        }
        if (!NounPhrase.isTime(words, end - 1)) {
            return end;
        }
        int from = end - 1;
        while (words.pos(from - 1).matches("DT|JJ|IN|RB|CD|RBR") && end - from < 4) {
            from--;
        }
        return CueSubject.groupStart(words, from);
    }

    static boolean isAside(SentenceWords words, int from) {
        return Set.of("a", "an", "the", "who").contains(words.word(from));
    }

    static int beforeAside(SentenceWords words, int to) {
        int end = to;
        if (words.word(end - 1).equals(",")) {
            int comma = endBefore(words, end - 2, ",");
            end = areAsides(words, comma, end) ? comma : 0;
        } else if (words.isDash(end - 1)) {
            end = endBefore(words, end - 2, words.word(end - 1));
        }
        if (words.word(end - 1).equals(")") || words.word(end - 1).equals("-rrb-")) {
            end = endBefore(words, end - 2, words.word(end - 1).equals(")") ? "(" : "-lrb-");
        }
        return end;
    }

    private static int endBefore(SentenceWords words, int from, String mark) {
        int at = from;
        while (at > 0 && !words.word(at).equals(mark)) {
            at--;
        }
        return at;
    }
}
