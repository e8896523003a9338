package org.demarche.ui.calendar;

import org.demarche.model.query.Happening;

/// One line of the calendar.
public sealed interface CalendarRow {

    /// The name of a stretch of days: "This week".
    record Heading(String words) implements CalendarRow {}

    /// Something that is planned, or was and is cancelled.
    record Plan(Happening happening) implements CalendarRow {}
}
