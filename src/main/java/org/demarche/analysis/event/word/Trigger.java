package org.demarche.analysis.event.word;

/// Words of a sentence that tell an act.
///
/// @param place of the first word, the verb or noun itself
/// @param last place of the last word that the pattern asked for
public record Trigger(EventPattern pattern, int place, int last) {

    /// Whether the token lies within the words of the act.
    public boolean covers(int token) {
        return token >= place && token <= last;
    }
}
