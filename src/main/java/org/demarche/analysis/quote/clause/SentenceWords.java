package org.demarche.analysis.quote.clause;

import org.demarche.analysis.token.Token;
import org.demarche.model.finding.Span;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a sentence, asked by place; places outside it hold nothing.
///
/// @param quoted places that stand between quotation marks
/// @param outer whether the verbs of those places are not seen: they are no part of the clause
///   around the marks
public record SentenceWords(List<Token> tokens, BitSet quoted, boolean outer) {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> AUXILIARIES = Set.of("have", "be", "do");
    private static final Set<String> SUBORDINATORS =
            Set.of(
                    "while",
                    "although",
                    "though",
                    "because",
                    "when",
                    "whereas",
                    "unless",
                    "until",
                    "if",
                    "once",
                    "as",
                    "after",
                    "before",
                    "since");

    SentenceWords(List<Token> tokens) {
        this(tokens, new BitSet(), false);
    }

    /// The words of the sentence as its writer's own clauses.
    public SentenceWords outside() {
        return new SentenceWords(tokens, quoted, true);
    }

    private boolean isHidden(int at) {
        return outer && at >= 0 && quoted.get(at);
    }

    public int size() {
        return tokens.size();
    }

    /// In small letters; empty outside the sentence.
    public String word(int at) {
        return isInside(at) ? tokens.get(at).word().toLowerCase(Locale.ROOT) : "";
    }

    public String pos(int at) {
        return isInside(at) ? tokens.get(at).pos() : "";
    }

    public String lemma(int at) {
        return isInside(at) ? tokens.get(at).lemma().toLowerCase(Locale.ROOT) : "";
    }

    private boolean isInside(int at) {
        return at >= 0 && at < tokens.size();
    }

    public boolean isNoun(int at) {
        return pos(at).startsWith("NN") || pos(at).equals("PRP");
    }

    public boolean isVerb(int at) {
        return !isHidden(at) && pos(at).startsWith("VB");
    }

    public boolean isFinite(int at) {
        return !isHidden(at) && FINITE.contains(pos(at)) && !isAlone(at);
    }

    /// Whether a word is the only one between two marks.
    private boolean isAlone(int at) {
        return quoted.get(at) && pos(at - 1).equals("``") && (isMark(at + 1) || at + 1 >= size());
    }

    public boolean isAuxiliary(int at) {
        return pos(at).equals("MD") || (isVerb(at) && AUXILIARIES.contains(lemma(at)));
    }

    public boolean isAdverb(int at) {
        return pos(at).startsWith("RB") && !word(at).equals("instead");
    }

    public boolean isRelative(int at) {
        return !isHidden(at) && (pos(at).equals("WP") || pos(at).equals("WDT"));
    }

    public boolean isSubordinator(int at) {
        return !isHidden(at) && SUBORDINATORS.contains(word(at)) && !isNoun(at);
    }

    public boolean isMark(int at) {
        return isInside(at) && word(at).chars().noneMatch(Character::isLetterOrDigit);
    }

    /// A dash between words, not within one as in "four-point".
    public boolean isDash(int at) {
        boolean inner =
                at > 0
                        && word(at).length() == 1
                        && tokens.get(at).span().start() == tokens.get(at - 1).span().end()
                        && at + 1 < size()
                        && tokens.get(at + 1).span().start() == tokens.get(at).span().end();
        return Set.of("—", "–", "--", "-").contains(word(at)) && !(inner && !word(at).equals("—"));
    }

    /// One past the last word, marks at the end left out.
    public int endOfWords() {
        int end = size();
        while (end > 0 && isMark(end - 1)) {
            end--;
        }
        return end;
    }

    /// The text's span from one place to before another.
    public Span span(int from, int to) {
        return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
