package org.demarche.analysis.event.word;

import org.demarche.model.finding.EventKind;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One line of the lexicon: the words that an act is known by, and what it is called.
///
/// @param kind null when the words are no act at all ("meet the criteria")
/// @param plover event type of PLOVER; null for a plain statement
/// @param noun true when the first word is a noun: "talks"
/// @param further what must follow the first word, each as a choice of dictionary forms
/// @param marks how the words are to be read
public record EventPattern(
        @Nullable EventKind kind,
        @Nullable String plover,
        String cameo,
        boolean noun,
        List<Set<String>> further,
        Set<Mark> marks) {

    private static final Set<String> PARTICLES =
            Set.of(
                    ("out down off up back on upon for to with of by against at in into over from"
                                    + " away that as together around forward")
                            .split(" ", -1));

    /// How the words of a pattern are to be read.
    public enum Mark {
        /// "to" and a verb must follow: "agree to meet".
        INFINITIVE,
        /// Whoever stands after the words acts: "receive aid from".
        TURNED,
        /// Both sides do it together: "meet".
        MUTUAL,
        /// A thing must follow at once: "returned the prisoners".
        OBJECT,
        /// What follows is only said, weighed or wished: "claimed that…".
        HEDGE,
        /// A speaker must say so of somebody, who is then the target: "said that NATO had lost
        /// touch with reality".
        REPORTED,
        /// It stands in the reader's own file.
        OWN,
        /// It is done later: "agreed to lift the ban".
        PROMISED,
        /// Its "not" is what it tells: "will not lift the ban".
        REFUSED
    }

    public EventPattern {
        further = List.copyOf(further);
        marks = Set.copyOf(marks);
    }

    /// Whether the words are to be read so.
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /// Whether "to" and a verb must follow.
    public boolean infinitive() {
        return is(Mark.INFINITIVE);
    }

    /// Whether whoever stands after the words acts.
    public boolean turned() {
        return is(Mark.TURNED);
    }

    /// Whether both sides do it together.
    public boolean mutual() {
        return is(Mark.MUTUAL);
    }

    /// Whether the words say nothing of their own: "on", "to".
    static boolean isParticle(Set<String> choice) {
        return PARTICLES.containsAll(choice);
    }

    /// How much was asked for, words that say nothing of their own for half; of two patterns that
    /// fit, the one that asks for more is right.
    public int weight() {
        int words = further.stream().mapToInt(choice -> isParticle(choice) ? 2 : 4).sum();
        return words + (infinitive() ? 3 : is(Mark.OBJECT) ? 1 : 0);
    }

    /// The same words as another act: what is promised, threatened or refused is that, first.
    public EventPattern as(EventKind otherKind, String otherPlover, String otherCameo) {
        return new EventPattern(otherKind, otherPlover, otherCameo, noun, further, marks);
    }

    /// The same words as the promise of another act.
    public EventPattern promised(EventKind otherKind, String otherCameo) {
        var more = EnumSet.of(Mark.PROMISED);
        more.addAll(marks);
        return new EventPattern(otherKind, plover, otherCameo, noun, further, more);
    }

    /// The same words where they tell no act at all.
    public EventPattern asNothing() {
        return new EventPattern(null, null, "-", noun, further, marks);
    }

    /// The same words as the refusal that their "not" makes of them.
    public EventPattern refused(EventKind otherKind, String otherPlover, String otherCameo) {
        var more = EnumSet.of(Mark.REFUSED);
        more.addAll(marks);
        return new EventPattern(otherKind, otherPlover, otherCameo, noun, further, more);
    }
}
