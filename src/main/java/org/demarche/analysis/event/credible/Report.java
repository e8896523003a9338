package org.demarche.analysis.event.credible;

import org.demarche.analysis.token.AnalysedText;

/// What a text as a whole tells of how its sentences are to be read.
///
/// @param introduces whether it is long enough to say who those are that matter in it; of a
///   sentence or two nothing can be concluded from what they do not say
/// @param ofArms whether it speaks of arms, armies or terror more than in passing
public record Report(boolean introduces, boolean ofArms) {

    private static final int INTRODUCING = 4; // sentences that say who is who
    private static final int ARMED = 4; // words of arms

    /// As the text is read.
    public static Report of(AnalysedText text) {
        return new Report(text.sentences().size() >= INTRODUCING, Accidents.force(text) >= ARMED);
    }
}
