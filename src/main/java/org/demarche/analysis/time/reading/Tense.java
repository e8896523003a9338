package org.demarche.analysis.time.reading;

import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;
import org.demarche.model.finding.Span;

import java.util.List;
import java.util.Set;

/// Which way from the anchor a bare "Friday" or "March" is to be sought.
public enum Tense {
    PAST,
    FUTURE,
    PRESENT;

    private static final Set<String> AHEAD =
            Set.of(
                    "will",
                    "'ll",
                    "’ll",
                    "wo",
                    "shall",
                    "plan",
                    "intend",
                    "expect",
                    "schedule",
                    "due",
                    "set",
                    "slate",
                    "about",
                    "poise",
                    "aim",
                    "hope",
                    "propose");

    /// Verbs that speak of what is to come in every tense: "they planned a march for Friday".
    private static final Set<String> PLANNED = Set.of("plan", "schedule", "slate", "expect");

    /// Verbs whose present says what is arranged: "they meet on Friday", "she is leaving tomorrow".
    private static final Set<String> APPOINTED =
            Set.of(
                    "meet",
                    "travel",
                    "visit",
                    "leave",
                    "arrive",
                    "host",
                    "fly",
                    "go",
                    "come",
                    "begin",
                    "start",
                    "open",
                    "return",
                    "resume",
                    "reconvene",
                    "head",
                    "gather",
                    "convene",
                    "vote",
                    "expire",
                    "take",
                    "hold");

    /// The tense of the verb nearest to `span`, those before it first. Without a verb: past, which
    /// is what headlines and notes report.
    public static Tense around(Sentence sentence, Span span) {
        var tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().start() < span.start()) {
            at++;
        }
        if (waitsFor(tokens, at, span.end())) {
            return hadNot(tokens) ? PAST : FUTURE;
        }
        if (isMonthOf(tokens, at, span.end())) {
            return PRESENT;
        }
        for (int i = at - 1; i >= 0; i--) {
            if (isVerb(tokens.get(i))) {
                boolean possessed = followsTo(tokens, i) && isPossessive(tokens, at);
                return possessed ? PAST : of(tokens, i);
            }
        }
        for (int i = at; i < tokens.size(); i++) {
            if (isVerb(tokens.get(i))) {
                int last = i;
                while (last + 1 < tokens.size() && isVerb(tokens.get(last + 1))) {
                    last++;
                }
                return of(tokens, last);
            }
        }
        return PAST;
    }

    /// "until Friday", "as early as Friday", "through January": this looks ahead whatever the verb.
    private static boolean waitsFor(List<Token> tokens, int at, int end) {
        if (at == 0) {
            return false;
        }
        boolean weekday =
                tokens.stream()
                        .skip(at)
                        .takeWhile(it -> it.span().start() < end)
                        .anyMatch(it -> it.word().endsWith("day"));
        if (!weekday) {
            return Set.of("through", "effective").contains(tokens.get(at - 1).lemma());
        }
        var before = tokens.get(at - 1).lemma();
        boolean soon =
                at > 2
                        && before.equals("as")
                        && Set.of("early", "soon").contains(tokens.get(at - 2).lemma());
        return soon || before.equals("until") || before.equals("till");
    }

    /// "until Friday they had not …": what is waited for has come.
    private static boolean hadNot(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean past = tokens.get(i).pos().equals("VBD");
            if (past && tokens.get(i + 1).word().matches("not|n't|n’t|never|only")) {
                return true;
            }
        }
        return false;
    }

    /// "the June summit": the month names a thing, and its nearest one is meant.
    private static boolean isMonthOf(List<Token> tokens, int at, int end) {
        int next = at;
        while (next < tokens.size() && tokens.get(next).span().start() < end) {
            next++;
        }
        return next - at == 1
                && next < tokens.size()
                && !tokens.get(at).word().endsWith("day")
                && tokens.get(next).pos().matches("NNS?")
                && at > 0
                && tokens.get(at - 1).pos().matches("DT|PRP\\$|POS|JJ");
    }

    /// "ways round Friday's ruling".
    private static boolean isPossessive(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).pos().equals("POS");
    }

    private static boolean isVerb(Token token) {
        return token.pos().startsWith("VB") || token.pos().equals("MD");
    }

    private static Tense of(List<Token> tokens, int verb) {
        var tag = tokens.get(verb).pos();
        var lemma = tokens.get(verb).lemma();
        if (tag.equals("MD") || PLANNED.contains(lemma)) {
            return FUTURE;
        }
        if (tag.equals("VBD")) {
            return PAST;
        }
        if (tag.equals("VBG")) {
            int main = mainVerb(tokens, verb);
            if (main >= 0) {
                return of(tokens, main);
            }
        }
        boolean perfect = false;
        boolean now = false;
        for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
            var token = tokens.get(i);
            if (AHEAD.contains(token.lemma())) {
                return FUTURE;
            }
            perfect |= token.lemma().equals("have");
            now |= token.lemma().equals("be") && token.pos().matches("VBZ|VBP");
            if (token.pos().equals("MD") && !perfect) {
                return FUTURE;
            }
            if (token.pos().equals("VBD")) {
                return PAST;
            }
            if (token.pos().equals(",") || token.pos().startsWith("W")) {
                break;
            }
        }
        if (perfect || (tag.equals("VBN") && !now)) {
            return PAST;
        }
        boolean ahead = tag.equals("VB") ? followsTo(tokens, verb) : APPOINTED.contains(lemma);
        return ahead ? FUTURE : PRESENT;
    }

    /// The verb that a participle goes with: "has fallen, reaching", "is to resume trading"; -1
    /// when it is a verb of its own.
    private static int mainVerb(List<Token> tokens, int participle) {
        for (int i = participle - 1; i >= 0; i--) {
            if (tokens.get(i).lemma().equals("be")) {
                return -1;
            }
            if (isVerb(tokens.get(i)) && !tokens.get(i).pos().equals("VBG")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean followsTo(List<Token> tokens, int verb) {
        return verb > 0 && tokens.get(verb - 1).pos().equals("TO");
    }
}
