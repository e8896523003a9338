package org.demarche.analysis.quote;

import org.demarche.analysis.quote.Attribution.Strength;
import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what was said without quotation marks: "X said that …", "…, X said", "according to X, …".
final class IndirectQuotes {

    private static final int FURTHEST_THAT = 10;
    private static final int FEWEST_WORDS = 3;

    /// Verbs whose object need not be a clause.
    private static final Set<String> WITH_NOUNS =
            Set.of("deny", "describe", "call", "criticize", "criticise", "quote", "cite");

    /// The words that `attribution` gives to its speaker in its own sentence.
    Optional<Quote> read(Sentence sentence, Attribution attribution) {
        var tokens = sentence.tokens();
        int end = endOfWords(tokens);
        int from = contentStart(tokens, attribution.tokenAfter());
        int to = end;
        boolean that = from < end && word(tokens, from).equals("that");
        boolean reads =
                end - from >= FEWEST_WORDS
                        && !attribution.is(Strength.AFTERWARDS)
                        && (that || isContent(tokens, from, end, attribution));
        if (!reads) {
            from = 0;
            to = attribution.firstToken();
            if (attribution.is(Strength.THINKING) || !endsClause(tokens, to)) {
                return Optional.empty();
            }
        } else if (attribution.is(Strength.THINKING) && !that) {
            return Optional.empty();
        }
        while (to > from && isMark(tokens.get(to - 1))) {
            to--;
        }
        while (from < to && isMark(tokens.get(from))) {
            from++;
        }
        if (to - from < FEWEST_WORDS) {
            return Optional.empty();
        }
        var span = new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
        return Optional.of(new Quote(span, false, attribution.cue(), attribution.speaker()));
    }

    /// Whether words after a cue are what was said, not when, where or to whom.
    private static boolean isContent(
            List<Token> tokens, int from, int end, Attribution attribution) {
        var cue = cueLemma(tokens, attribution);
        var first = tokens.get(from);
        if (cue.equals("tell") || Set.of("in", "on", "at", "during").contains(first.word())) {
            return false;
        }
        if (first.pos().equals("TO")) {
            return true;
        }
        boolean verb = tokens.subList(from, end).stream().anyMatch(t -> t.pos().startsWith("VB"));
        boolean aside = first.word().equals(",") && !cue.equals("to");
        return !aside && (verb || WITH_NOUNS.contains(cue));
    }

    /// Whether a clause ends before a speaker who is named after it: "…, officials said".
    private static boolean endsClause(List<Token> tokens, int to) {
        if (to < FEWEST_WORDS) {
            return false;
        }
        var last = tokens.get(to - 1).word();
        boolean cut = Set.of(",", "?", "”", "\"", "—", "--").contains(last);
        boolean verb = tokens.subList(0, to).stream().anyMatch(t -> t.pos().startsWith("VB"));
        return verb && (cut || word(tokens, to).equalsIgnoreCase("according"));
    }

    private static String cueLemma(List<Token> tokens, Attribution attribution) {
        for (var token : tokens) {
            if (token.span().end() == attribution.cue().end()) {
                return token.lemma();
            }
        }
        return "";
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
