package org.demarche.analysis.name.context;

import org.demarche.analysis.name.found.NamedSentence;

import java.util.Set;

/// Words beside a name that only a body has: "X shares", "a stake in X", "X, based in", "an analyst
/// at X".
final class BodyEvidence {

    private static final Set<String> TRADED = Set.of("shares", "stock", "shareholders");
    private static final Set<String> OWNED = Set.of("stake", "shares");

    /// Those who are "at" a bank or a university; staff and workers may be at a place.
    private static final Set<String> THINKERS =
            Set.of(
                    "analyst",
                    "analysts",
                    "economist",
                    "economists",
                    "strategist",
                    "strategists",
                    "professor",
                    "lecturer",
                    "researcher",
                    "researchers",
                    "fellow");

    private BodyEvidence() {}

    /// @param first place of the name's first token
    /// @param next place of the token after it
    static boolean isOf(NamedSentence sentence, int first, int next) {
        return isTraded(sentence, next)
                || isSeated(sentence, next)
                || isOwned(sentence, first)
                || (sentence.word(first - 1).equals("at")
                        && THINKERS.contains(sentence.word(first - 2)));
    }

    /// "X shares fell", but not "X shares a border".
    private static boolean isTraded(NamedSentence sentence, int next) {
        return TRADED.contains(sentence.word(next)) && sentence.pos(next).startsWith("NN");
    }

    private static boolean isSeated(NamedSentence sentence, int next) {
        return sentence.word(next).equals(",")
                && sentence.word(next + 1).equals("based")
                && sentence.word(next + 2).equals("in");
    }

    private static boolean isOwned(NamedSentence sentence, int first) {
        return Set.of("in", "of").contains(sentence.word(first - 1))
                && OWNED.contains(sentence.word(first - 2));
    }
}
