package org.demarche.cli.print.timeline;

import org.demarche.model.query.TimelineEvent;

import java.util.List;

/// The forms in which `timeline` prints.
public enum TimelineForm {
    TABLE,
    CSV,
    JSON,
    ICS,
    TIMELINEJS,
    HTML;

    /// All lines of the document. JSON Lines are made elsewhere, where the shapes are.
    ///
    /// @param width of a line in characters, for the table
    public List<String> lines(List<TimelineEvent> events, int width) {
        return switch (this) {
            case TABLE, JSON -> TimelineList.lines(events, width);
            case CSV -> TimelineCsv.lines(events);
            case ICS -> TimelineCalendar.lines(events);
            case TIMELINEJS -> TimelineSlides.lines(events);
            case HTML -> TimelinePage.lines(events);
        };
    }
}
