package org.demarche.cli.print.timeline;

import org.demarche.library.export.event.EventForm;
import org.demarche.model.query.TimelineEvent;

import java.net.URI;
import java.util.List;
import java.util.Map;

/// The forms in which `timeline` prints.
public enum TimelineForm {
    TABLE,
    CSV,
    JSON,
    PLOVER,
    ICS,
    TIMELINEJS,
    HTML,
    SVG,
    PNG;

    /// Whether it is drawn, rather than written line by line.
    public boolean isDrawn() {
        return this == SVG || this == PNG;
    }

    /// All lines of the document. JSON Lines are made elsewhere, where the shapes are; so is what
    /// is drawn.
    ///
    /// @param addresses of the articles, by their row number
    /// @param width of a line in characters, for the table
    public List<String> lines(List<TimelineEvent> events, Map<Long, URI> addresses, int width) {
        return switch (this) {
            case TABLE, JSON, SVG, PNG -> TimelineList.lines(events, width);
            case CSV -> EventForm.CSV.lines(events, addresses);
            case PLOVER -> EventForm.PLOVER.lines(events, addresses);
            case ICS -> EventForm.ICS.lines(events, addresses);
            case TIMELINEJS -> EventForm.TIMELINEJS.lines(events, addresses);
            case HTML -> EventForm.HTML.lines(events, addresses);
        };
    }
}
