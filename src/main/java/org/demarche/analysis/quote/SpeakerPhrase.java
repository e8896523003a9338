package org.demarche.analysis.quote;

import org.demarche.analysis.token.Token;
import org.demarche.model.finding.Span;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the words that name who speaks, before or after a cue verb: "Mr. Lavrov", "a spokesman for
/// the ministry", "he".
///
/// @param from place of the first token
/// @param to one past the last
record SpeakerPhrase(int from, int to) {

    private static final int LONGEST = 25;
    private static final int MOST_ASIDES = 3;
    private static final Set<String> BREAKS =
            Set.of(
                    ",",
                    ";",
                    ":",
                    "that",
                    "which",
                    "but",
                    "while",
                    "when",
                    "as",
                    "because",
                    "if",
                    "although",
                    "though",
                    "after",
                    "before",
                    "since",
                    "—",
                    "–",
                    "--",
                    "(",
                    ")",
                    "“",
                    "”",
                    "\"",
                    "``",
                    "''",
                    ".",
                    "?",
                    "!",
                    "...",
                    "than",
                    "where",
                    "and who");
    private static final Set<String> BETWEEN = Set.of("RB", "MD", "WP", "WDT");
    private static final Set<String> AUXILIARIES = Set.of("have", "be", "do", "not", "will");
    private static final Set<String> CIRCUMSTANCES = Set.of("in", "on", "during", "at");

    /// The subject that ends before the verb at `cue`; empty when another clause stands there.
    static Optional<SpeakerPhrase> before(List<Token> tokens, int cue) {
        int to = cue;
        boolean relative = false;
        while (to > 0 && isBetween(tokens.get(to - 1))) {
            to--;
            relative |= tokens.get(to).pos().startsWith("W");
        }
        if (relative && to > 0 && word(tokens, to - 1).equals(",")) {
            to--;
        }
        for (int aside = 0; aside < MOST_ASIDES; aside++) {
            int end = relative ? to : beforeAside(tokens, to);
            if (end <= 0) {
                return Optional.empty();
            }
            int from = startOf(tokens, end);
            boolean again = from > 1 && word(tokens, from - 1).equals(",") && isAside(tokens, from);
            if (!again || end == to) {
                return nounPhrase(tokens, from, end);
            }
            to = from;
        }
        return Optional.empty();
    }

    /// Where the words end that an aside between commas or brackets follows; `to` when none does.
    private static int beforeAside(List<Token> tokens, int to) {
        int end = to;
        if (end > 0 && word(tokens, end - 1).equals(",")) {
            end = endBefore(tokens, end - 2, ",");
        }
        if (end > 0 && word(tokens, end - 1).equals(")")) {
            end = endBefore(tokens, end - 2, "(");
        }
        return end;
    }

    private static int endBefore(List<Token> tokens, int from, String mark) {
        int at = from;
        while (at > 0 && !word(tokens, at).equals(mark)) {
            at--;
        }
        return at;
    }

    /// "a former ambassador" between commas only tells more of the one before.
    private static boolean isAside(List<Token> tokens, int from) {
        return Set.of("a", "an", "the", "who").contains(word(tokens, from));
    }

    private static int startOf(List<Token> tokens, int to) {
        int from = to;
        while (from > 0 && to - from < LONGEST && !isBreak(tokens.get(from - 1))) {
            from--;
        }
        while (from < to && Set.of("IN", "CC", "RB", "TO").contains(tokens.get(from).pos())) {
            from++;
        }
        return from;
    }

    /// The subject that follows the verb at `cue`: `said Mr. Lavrov`.
    static Optional<SpeakerPhrase> after(List<Token> tokens, int cue) {
        int to = cue + 1;
        if (to < tokens.size() && Set.of("IN", "TO", "RB").contains(tokens.get(to).pos())) {
            return Optional.empty();
        }
        while (to < tokens.size() && !isBreak(tokens.get(to)) && to - cue < LONGEST) {
            if (to > cue + 1 && CIRCUMSTANCES.contains(word(tokens, to))) {
                break;
            }
            to++;
        }
        return nounPhrase(tokens, cue + 1, to);
    }

    private static Optional<SpeakerPhrase> nounPhrase(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            var pos = tokens.get(i).pos();
            boolean alone = to - from == 1 && (pos.equals("DT") || pos.equals("CD"));
            if (pos.startsWith("NN") || pos.equals("PRP") || alone) {
                return Optional.of(new SpeakerPhrase(from, to));
            }
        }
        return Optional.empty();
    }

    private static boolean isBetween(Token token) {
        boolean auxiliary = AUXILIARIES.contains(token.lemma()) && !token.pos().startsWith("NN");
        return BETWEEN.contains(token.pos()) || auxiliary;
    }

    private static boolean isBreak(Token token) {
        var pos = token.pos();
        boolean finite = pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP");
        return finite || pos.equals("MD") || BREAKS.contains(token.word());
    }

    private static String word(List<Token> tokens, int at) {
        return tokens.get(at).word();
    }

    Span span(List<Token> tokens) {
        return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /// Whether this is nothing but `he`, `she` or the like.
    boolean isPronoun(List<Token> tokens) {
        return to - from == 1 && tokens.get(from).pos().equals("PRP");
    }
}
