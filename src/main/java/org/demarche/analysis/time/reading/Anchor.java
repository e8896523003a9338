package org.demarche.analysis.time.reading;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The days that a time expression may be counted from, at one place of the text.
///
/// @param published when the article appeared; null when unknown
/// @param told when the text last spoke of
/// @param narrative true in a history, where months and weekdays follow the story, not the calendar
///   of the reader
/// @param tense of the verb beside the expression
/// @param reported the results that the text reports
public record Anchor(
        @Nullable LocalDate published,
        Told told,
        boolean narrative,
        Tense tense,
        Reported reported) {

    /// The same for what is named by its nearness alone, as quarters and seasons are.
    Anchor timeless() {
        return new Anchor(published, told, narrative, Tense.PRESENT, reported);
    }

    /// When the text last spoke of; null when it has named no time.
    @Nullable LocalDate reference() {
        return told.last();
    }

    /// What "the same day" is: the last single day, and not the first of a month.
    @Nullable LocalDate sameDay() {
        return told.day() != null ? told.day() : published;
    }

    /// Where "March" and "Friday" are counted from.
    @Nullable LocalDate base() {
        var reference = told.last();
        return narrative && reference != null ? reference : published;
    }

    /// Where "the next day" and "two days later" are counted from.
    @Nullable LocalDate story() {
        var reference = told.last();
        return reference != null ? reference : published;
    }
}
