package org.demarche.model.finding;

/// A time expression in the text, as TIMEX3 has it: https://timeml.github.io/
///
/// @param span where it stands in the clean text
/// @param words the words as printed: "earlier on Wednesday"
/// @param type date, time of day, length, or repetition
/// @param value TIMEX3's own form: `2022-01-26`, `2022-W04`, `P2W`, `PRESENT_REF`; with `X` where
///   it is not known
/// @param when the same on the calendar; [CalendarTime#UNKNOWN] for lengths, repetitions and what
///   cannot be resolved
public record TimeMention(Span span, String words, Type type, String value, CalendarTime when) {

    /// TIMEX3's four.
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
