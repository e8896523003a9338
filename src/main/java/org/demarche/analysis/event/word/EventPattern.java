package org.demarche.analysis.event.word;

import org.demarche.model.finding.EventKind;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// One line of the lexicon: the words that an act is known by, and what it is called.
///
/// @param kind null when the words are no act at all ("meet the criteria")
/// @param plover event type of PLOVER; null for a plain statement
/// @param noun true when the first word is a noun: "talks"
/// @param further what must follow the first word, each as a choice of dictionary forms
/// @param infinitive true when "to" and a verb must follow: "agree to meet"
/// @param turned true when whoever stands after the words acts: "receive aid from"
/// @param mutual true when both sides do it together: "meet"
public record EventPattern(
        @Nullable EventKind kind,
        @Nullable String plover,
        String cameo,
        boolean noun,
        List<Set<String>> further,
        boolean infinitive,
        boolean turned,
        boolean mutual) {

    /// How many words were asked for; of two patterns that fit, the one that asks for more is
    /// right.
    public int weight() {
        return further.size() * 2 + (infinitive ? 1 : 0);
    }
}
