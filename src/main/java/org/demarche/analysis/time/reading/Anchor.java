package org.demarche.analysis.time.reading;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The days that a time expression may be counted from, at one place of the text.
///
/// @param published when the article appeared; null when unknown
/// @param reference the day that the text last spoke of; null when it has named none
/// @param narrative true in a history, where months and weekdays follow the story, not the calendar
///   of the reader
/// @param tense of the verb beside the expression
/// @param reported the results that the text reports
public record Anchor(
        @Nullable LocalDate published,
        @Nullable LocalDate reference,
        boolean narrative,
        Tense tense,
        Reported reported) {

    /// The same for what is named by its nearness alone, as quarters and seasons are.
    Anchor timeless() {
        return new Anchor(published, reference, narrative, Tense.PRESENT, reported);
    }

    /// Where "March" and "Friday" are counted from.
    @Nullable LocalDate base() {
        return narrative && reference != null ? reference : published;
    }

    /// Where "the next day" and "two days later" are counted from.
    @Nullable LocalDate story() {
        return reference != null ? reference : published;
    }
}
