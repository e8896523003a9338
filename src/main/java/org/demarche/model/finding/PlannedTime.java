package org.demarche.model.finding;

import java.time.LocalDate;

/// One time at which an entry of a calendar takes place: what stands on the timeline as planned.
///
/// @param from the first day, in the calendar's own time zone
/// @param to the last day, included; never before `from`
/// @param place as written; empty when none is
/// @param cancelled whether the calendar says that it will not be
public record PlannedTime(LocalDate from, LocalDate to, String place, boolean cancelled) {

    public PlannedTime {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The last day, %s, is before the first, %s".formatted(to, from));
        }
    }

    public CalendarTime when() {
        return from.equals(to)
                ? CalendarTime.day(from)
                : new CalendarTime.Known(from, to, Precision.RANGE);
    }
}
