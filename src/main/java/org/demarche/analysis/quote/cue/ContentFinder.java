package org.demarche.analysis.quote.cue;

import org.demarche.analysis.quote.clause.ClauseStart;
import org.demarche.analysis.quote.clause.NounPhrase;
import org.demarche.analysis.quote.clause.SentenceWords;
import org.demarche.analysis.quote.cue.CueWords.Frame;

import java.util.List;
import java.util.Optional;

/// Finds what a verb gives to its subject: what follows it, or the clause before.
public final class ContentFinder {

    private static final int FEWEST_BEFORE = 2;

    private final CueWords cues;
    private final ContentEnd ends;

    ContentFinder(CueWords cues) {
        this.cues = cues;
        this.ends = new ContentEnd(cues);
    }

    /// Places of what the verb at `verb` gives to `subject` and of what stands after it; a part
    /// before the subject and one after the cue when the cue stands between two commas.
    List<NounPhrase> of(SentenceWords words, int verb, NounPhrase subject) {
        boolean inverted = subject.from() > verb;
        int open = inverted ? verb : subject.from();
        int after = inverted ? subject.to() : verb + 1;
        if (!inverted) {
            var follows = after(words, verb, isInserted(words, subject));
            if (follows.isPresent()) {
                return List.of(follows.get());
            }
        }
        var lemma = words.lemma(verb);
        boolean may = cues.takes(lemma, Frame.SPEAK) || cues.takes(lemma, Frame.THINK);
        if (words.word(open - 1).equals("as") && !inverted && may) {
            return asTold(words, open - 1, verb);
        }
        may &= inverted || !words.word(verb + 1).equals("to");
        boolean apart = subject.to() <= verb && words.pos(verb).equals("VBG");
        int next = ClauseStart.afterAdjuncts(words, words.isAdverb(after) ? after + 1 : after);
        return may && !apart
                ? around(
                        words,
                        open,
                        inverted ? words.size() : words.word(next).equals(",") ? next : after)
                : List.of();
    }

    private static boolean isInserted(SentenceWords words, NounPhrase subject) {
        boolean relative = words.isRelative(subject.to() - 1);
        return words.isSubordinator(subject.from() - 1)
                || (relative && words.word(subject.to() - 2).equals(","));
    }

    /// "As X said, …" and "…, as X said".
    private List<NounPhrase> asTold(SentenceWords words, int as, int verb) {
        if (as > FEWEST_BEFORE) {
            return words.isMark(as - 1) ? around(words, as, words.size()) : List.of();
        }
        int from = verb + 1;
        while (from < words.size() && !words.isMark(from)) {
            from++;
        }
        return from + FEWEST_BEFORE < words.size()
                ? List.of(new NounPhrase(from + 1, ends.ofClause(words, from + 1, false)))
                : List.of();
    }

    /// The clause before `open`, and where a comma follows also the one after; the latter alone
    /// where only its subject stands before: "The talks, he said, have failed".
    List<NounPhrase> around(SentenceWords words, int open, int after) {
        int end = open;
        while (end > 0 && words.isMark(end - 1)) {
            end--;
        }
        boolean marked = end < open || words.word(open).matches("according|as");
        int from = words.pos(0).equals("CC") ? 1 : 0;
        for (int i = from; i < end; i++) {
            from = words.word(i).matches("[(]|-lrb-") ? i + 1 : from;
            from = words.word(i).matches("[)]|-rrb-") ? 0 : from;
        }
        int rest = after + 1;
        boolean interrupts = words.word(after).equals(",") && continues(words, rest);
        boolean clause = hasVerb(words, from, end) || interrupts || isExclamation(words, from, end);
        if (!marked || end <= from || !clause) {
            boolean follows =
                    marked && words.word(after).equals(",") && ClauseStart.from(words, rest) > 0;
            return follows
                    ? List.of(new NounPhrase(rest, ends.ofClause(words, rest, false)))
                    : List.of();
        }
        var before = new NounPhrase(from, end);
        boolean goesOn =
                words.word(after).equals(",")
                        && hasVerb(words, rest, words.size())
                        && !words.pos(rest).equals("VBG")
                        && !words.isRelative(rest);
        if (!goesOn) {
            return List.of(before);
        }
        var later = new NounPhrase(rest, ends.ofClause(words, rest, false));
        return hasVerb(words, from, end) ? List.of(before, later) : List.of(later);
    }

    /// Whether a clause whose subject stands before the cue goes on: "The talks, he said, have …".
    private static boolean continues(SentenceWords words, int at) {
        int verb = words.isAdverb(at) ? at + 1 : at;
        return words.isFinite(verb);
    }

    /// "Sorry, X said": no time, no place.
    private static boolean isExclamation(SentenceWords words, int from, int end) {
        return end - from <= 2
                && !words.pos(from).matches("IN|RB|NNP|DT|JJ|CD|TO|W.*")
                && !words.word(end - 1).endsWith("day");
    }

    private static boolean hasVerb(SentenceWords words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isVerb(i) || words.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<NounPhrase> after(SentenceWords words, int verb, boolean inserted) {
        var lemma = words.lemma(verb);
        int from = verb + 1;
        while (words.pos(from).equals("RP")
                || (words.isAdverb(from) && !words.isFinite(from + 1))) {
            from++;
        }
        boolean speaks = cues.takes(lemma, Frame.SPEAK);
        boolean tells = cues.takes(lemma, Frame.TELL);
        boolean thinks = cues.takes(lemma, Frame.THINK);
        if (words.word(from).equals(":")) {
            return some(from + 1, words.endOfWords());
        }
        int that = ClauseStart.ofThat(words, from);
        if (that > 0 && (speaks || tells || thinks)) {
            return some(that, ends.ofClause(words, that, inserted));
        }
        if (words.word(from).equals("to") && cues.takes(lemma, Frame.TO)) {
            return phrase(words, from, from);
        }
        if (cues.takesWith(lemma, words.word(verb + 1))) {
            return phrase(words, verb + 2, verb + 2);
        }
        if (tells || cues.takes(lemma, Frame.ORDER)) {
            var told = told(words, from, inserted, tells);
            if (told.isPresent()) {
                return told;
            }
        }
        if (speaks || thinks) {
            int clause =
                    ClauseStart.from(words, speaks ? ClauseStart.afterAdjuncts(words, from) : from);
            if (clause > 0) {
                return some(clause, ends.ofClause(words, clause, inserted));
            }
        }
        boolean things = cues.takes(lemma, Frame.OBJECT) && beginsThing(words, from);
        return things ? phrase(words, from, from) : Optional.empty();
    }

    /// "told reporters he would go", "urged them to go".
    private Optional<NounPhrase> told(
            SentenceWords words, int from, boolean inserted, boolean tells) {
        var whom = NounPhrase.startingAt(words, from, false);
        if (whom.isEmpty()) {
            return Optional.empty();
        }
        for (int i = from + 1; i <= whom.get().to(); i++) {
            if (words.word(i).equals("to") && words.pos(i + 1).equals("VB")) {
                return phrase(words, from, i);
            }
            boolean clause =
                    words.pos(i).startsWith("W")
                            || words.word(i).matches("if|about")
                            || (words.word(i).equals("of")
                                    && words.pos(i - 1).matches("NNPS?|PRP|NNS"));
            if (tells && clause && i > from) {
                return phrase(words, i, i);
            }
        }
        for (int i = from + 1; tells && i < whom.get().to(); i++) {
            boolean starts =
                    words.pos(i).equals("PRP")
                            || words.pos(i).equals("DT")
                            || words.pos(i).equals("PRP$");
            if (starts && ClauseStart.from(words, i) > 0) {
                return some(i, ends.ofClause(words, i, inserted));
            }
        }
        int to = whom.get().to();
        int clause = tells ? ClauseStart.from(words, to) : -1;
        return clause > 0 ? some(clause, ends.ofClause(words, clause, inserted)) : Optional.empty();
    }

    private static boolean beginsThing(SentenceWords words, int at) {
        boolean fits =
                words.isNoun(at)
                        || words.pos(at)
                                .matches("DT|PRP\\$|PRP|JJ|JJR|JJS|CD|VBG|WP|WRB|``|''|\\$|PDT");
        boolean time =
                words.word(at).equals("last")
                        || (words.word(at).equals("this") && NounPhrase.isTime(words, at + 1));
        return fits && !words.word(at).endsWith("day") && !time;
    }

    /// From `from`, with an end sought after `least`.
    private Optional<NounPhrase> phrase(SentenceWords words, int from, int least) {
        return from < words.endOfWords()
                ? some(from, Math.max(from + 1, ends.ofPhrase(words, Math.max(from, least))))
                : Optional.empty();
    }

    /// What follows a preposition at `at`: "as a threat".
    Optional<NounPhrase> after(SentenceWords words, int at) {
        return phrase(words, at, at);
    }

    /// What follows a noun like "claim" at `noun`, from "that" or behind "of".
    Optional<NounPhrase> afterNoun(SentenceWords words, int noun) {
        boolean clause = words.word(noun + 1).equals("that") || words.word(noun + 1).equals("to");
        return phrase(words, clause ? noun + 1 : noun + 2, noun + 1);
    }

    private static Optional<NounPhrase> some(int from, int to) {
        return to > from ? Optional.of(new NounPhrase(from, to)) : Optional.empty();
    }
}
