package org.demarche.analysis.quote;

import org.demarche.model.finding.Quote.Speaker;
import org.demarche.model.finding.Span;

/// Words that give something to a speaker: "Mr. Lavrov said", "according to the ministry".
///
/// @param firstToken place in the sentence of the first word of speaker and cue
/// @param tokenAfter one past their last
/// @param strength how surely what stands beside it is somebody's words
record Attribution(Speaker speaker, Span cue, int firstToken, int tokenAfter, Strength strength) {

    /// How surely the words beside a cue are somebody's.
    enum Strength {
        /// "said": with or without "that".
        SPEAKING,
        /// "believes": only with "that".
        THINKING,
        /// "said Mr. Lavrov": the words stand before it.
        AFTERWARDS
    }

    boolean is(Strength wanted) {
        return strength == wanted;
    }
}
