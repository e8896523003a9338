package org.demarche.analysis.quote;

import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;

import java.util.List;
import java.util.Optional;

/// Reads what was said without quotation marks: "X said that …", "…, X said", "according to X, …".
final class IndirectQuotes {

    private static final int FURTHEST_THAT = 10;
    private static final int FEWEST_WORDS = 3;

    /// The words that `attribution` gives to its speaker in its own sentence.
    Optional<Quote> read(Sentence sentence, Attribution attribution) {
        var tokens = sentence.tokens();
        int end = endOfWords(tokens);
        int after = attribution.tokenAfter();
        boolean ends = end - after < FEWEST_WORDS;
        int from = ends ? 0 : contentStart(tokens, after);
        int to = ends ? attribution.firstToken() : end;
        boolean that = from < tokens.size() && !ends && word(tokens, from).equals("that");
        while (to > from && isMark(tokens.get(to - 1))) {
            to--;
        }
        while (from < to && isMark(tokens.get(from))) {
            from++;
        }
        if (to - from < FEWEST_WORDS || !attribution.certain() && !that) {
            return Optional.empty();
        }
        var span = new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
        return Optional.of(new Quote(span, false, attribution.cue(), attribution.speaker()));
    }

    /// After "told reporters on Thursday" the words begin with "that".
    private static int contentStart(List<Token> tokens, int after) {
        for (int i = after; i < Math.min(tokens.size(), after + FURTHEST_THAT); i++) {
            if (word(tokens, i).equals("that")) {
                return i;
            }
            if (tokens.get(i).pos().startsWith("VB")) {
                break;
            }
        }
        return after;
    }

    private static int endOfWords(List<Token> tokens) {
        int end = tokens.size();
        while (end > 0 && isMark(tokens.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isMark(Token token) {
        return token.word().chars().noneMatch(Character::isLetterOrDigit);
    }

    private static String word(List<Token> tokens, int at) {
        return tokens.get(at).word();
    }
}
