package org.demarche.analysis.event.word;

import org.demarche.analysis.event.word.EventPattern.Mark;
import org.demarche.model.finding.EventKind;

import java.util.Set;

/// Whether the words behind a verb or noun are those that a pattern asks for.
final class PatternFit {

    /// How many words may stand between two words of a pattern: "gave Ukraine three loans".
    static final int GAP = 10;

    private static final int PARTICLE_GAP = 2;

    private PatternFit() {}

    /// Where the pattern's last word stands; -1 when it does not fit.
    static int last(EventPattern pattern, Words words, int place) {
        int at = place;
        boolean visit = pattern.kind() == EventKind.VISIT;
        boolean met = pattern.kind() == EventKind.MEETING && words.lemma(place).equals("meet");
        if ((visit || met) && isPassive(words, place)) {
            return -1;
        }
        for (var choice : pattern.further()) {
            int next = next(choice, words, at);
            boolean thing = visit && EventPattern.isParticle(choice) && hasThing(words, at, next);
            if (next < 0 || thing) {
                boolean last = choice.equals(pattern.further().getLast());
                return last && !thing ? before(choice, words, place, at) : -1;
            }
            at = next;
        }
        if (pattern.is(Mark.OBJECT) && !leadsToThing(words, place)) {
            return -1;
        }
        return pattern.infinitive()
                ? infinitive(words, at, pattern.kind() == EventKind.DEMAND)
                : at;
    }

    /// "returned the prisoners", "was returned": something is done to a thing.
    private static boolean leadsToThing(Words words, int verb) {
        var next = words.tag(verb + 1);
        boolean passive = words.tag(verb).equals("VBN") && words.lemma(verb - 1).equals("be");
        return passive
                || next.startsWith("NN")
                || next.startsWith("JJ")
                || next.equals("DT")
                || next.equals("CD")
                || next.equals("RB")
                || next.equals("PRP$");
    }

    private static int next(Set<String> choice, Words words, int from) {
        boolean particle = EventPattern.isParticle(choice);
        int end = Math.min(words.size() - 1, from + 1 + (particle ? PARTICLE_GAP : GAP));
        for (int i = from + 1; i <= end; i++) {
            boolean clause = i > from + 1 && words.isFinite(i);
            if (!clause && isOneOf(choice, words, i)) {
                return i;
            }
            boolean other = !particle && words.tag(i).equals("TO") && isOtherAct(choice, words, i);
            boolean thought =
                    !particle
                            && TriggerFinder.THOUGHTS.contains(words.lemma(i))
                            && words.word(i + 1).equals("of");
            if (other
                    || thought
                    || words.isFinite(i)
                    || words.word(i).equals(";")
                    || (particle && words.tag(i).equals(","))) {
                return -1;
            }
        }
        return -1;
    }

    /// "offered to send troops to help": what stands behind another verb is that verb's.
    private static boolean isOtherAct(Set<String> choice, Words words, int to) {
        int verb = words.tag(to + 1).startsWith("RB") ? to + 2 : to + 1;
        return words.tag(verb).equals("VB") && !isOneOf(choice, words, verb);
    }

    /// "troops" and "arms" are their own dictionary forms to the tagger.
    private static boolean isOneOf(Set<String> choice, Words words, int place) {
        var word = words.word(place);
        if (word.equals("march") && words.tag(place).equals("NNP")) {
            return false;
        }
        boolean plural = words.isNoun(place) && word.length() > 3 && word.endsWith("s");
        return choice.contains(words.lemma(place))
                || choice.contains(word)
                || (plural && choice.contains(word.substring(0, word.length() - 1)));
    }

    private static boolean isPassive(Words words, int verb) {
        return words.tag(verb).equals("VBN")
                && (words.lemma(verb - 1).equals("be") || words.lemma(verb - 2).equals("be"));
    }

    /// "returned two paintings to": something is moved, nobody travels.
    private static boolean hasThing(Words words, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.isNoun(i) || words.tag(i).equals("PRP")) {
                return true;
            }
        }
        return false;
    }

    /// "the sanctions were lifted": of a passive the thing stands before the verb.
    ///
    /// @param last where the words that came before this one end: "called off"
    private static int before(Set<String> choice, Words words, int verb, int last) {
        if (!isPassive(words, verb) || EventPattern.isParticle(choice)) {
            return -1;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - GAP); i--) {
            if (words.isNoun(i) && isOneOf(choice, words, i)) {
                return last;
            }
        }
        return -1;
    }

    /// "vowed on Thursday to leave", "agreed at a meeting in Rome to pay": when and where.
    private static boolean isAside(Words words, int place) {
        var tag = words.tag(place);
        return tag.equals("IN")
                || tag.equals("DT")
                || tag.equals("CD")
                || tag.equals("TO")
                || tag.startsWith("NN")
                || tag.startsWith("RB")
                || tag.startsWith("JJ");
    }

    private static int infinitive(Words words, int from, boolean withObject) {
        int near = from + 2;
        for (int i = from + 1; i <= from + GAP && i + 1 < words.size(); i++) {
            boolean aside = withObject || i <= near || isAside(words, i);
            if (!aside || words.isFinite(i) || words.word(i).equals("that")) {
                return -1;
            }
            if (words.tag(i).equals("TO") || words.word(i).equals("to")) {
                int verb = words.tag(i + 1).startsWith("RB") ? i + 2 : i + 1;
                return words.isVerb(verb) ? verb : -1;
            }
        }
        return -1;
    }
}
