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
    private static final Set<String> AUXILIARIES =
            Set.of("have", "be", "do", "go", "to", "not", "will", "would");

    /// The subject that ends before the verb at `cue`; empty when another clause stands there.
    static Optional<SpeakerPhrase> before(List<Token> tokens, int cue) {
        int to = cue;
        while (to > 0 && isBetween(tokens.get(to - 1))) {
            to--;
        }
        if (to > 0 && tokens.get(to - 1).word().equals(",")) {
            int comma = to - 2;
            while (comma > 0 && !tokens.get(comma).word().equals(",")) {
                comma--;
            }
            if (comma <= 0) {
                return Optional.empty();
            }
            to = comma;
        }
        return nounPhrase(tokens, startOf(tokens, to), to);
    }

    private static int startOf(List<Token> tokens, int to) {
        int from = to;
        while (from > 0 && to - from < LONGEST && !isBreak(tokens.get(from - 1))) {
            from--;
        }
        while (from < to && Set.of("IN", "CC", "RB").contains(tokens.get(from).pos())) {
            from++;
        }
        return from;
    }

    /// The subject that follows the verb at `cue`: `said Mr. Lavrov`.
    static Optional<SpeakerPhrase> after(List<Token> tokens, int cue) {
        int to = cue + 1;
        while (to < tokens.size() && !isBreak(tokens.get(to)) && to - cue < LONGEST) {
            boolean circumstance =
                    to > cue + 1 && Set.of("in", "on", "during", "at").contains(word(tokens, to));
            if (circumstance) {
                break;
            }
            to++;
        }
        return nounPhrase(tokens, cue + 1, to);
    }

    private static Optional<SpeakerPhrase> nounPhrase(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            var pos = tokens.get(i).pos();
            if (pos.startsWith("NN") || pos.equals("PRP") || pos.equals("DT") && to - from == 1) {
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
