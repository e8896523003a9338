package org.demarche.cli.print.timeline;

import org.demarche.cli.print.Days;
import org.demarche.cli.print.Table;
import org.demarche.model.query.TimelineEvent;

import java.util.List;
import java.util.Locale;

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
            case TABLE, JSON -> table(events, width);
            case CSV -> TimelineCsv.lines(events);
            case ICS -> TimelineCalendar.lines(events);
            case TIMELINEJS -> TimelineSlides.lines(events);
            case HTML -> TimelinePage.lines(events);
        };
    }

    private static List<String> table(List<TimelineEvent> events, int width) {
        var table = new Table("When", "Kind", "Status", "Who", "With whom", "Sentence");
        for (var line : events) {
            table.row(
                    Days.of(line.event().when()),
                    line.event().kind().name().toLowerCase(Locale.ROOT),
                    line.event().status().name().toLowerCase(Locale.ROOT),
                    String.join(", ", line.sources()),
                    String.join(", ", line.targets()),
                    line.sentence());
        }
        return table.lines(width);
    }
}
