package org.demarche.library.export.event;

import org.demarche.library.written.CsvLine;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.query.TimelineEvent;

import java.util.ArrayList;
import java.util.List;

/// Comma-separated values after RFC 4180, with a heading.
final class EventTableText {

    private static final List<String> HEADING =
            List.of(
                    "from",
                    "to",
                    "precision",
                    "kind",
                    "plover",
                    "cameo",
                    "status",
                    "source",
                    "target",
                    "sourceCountries",
                    "targetCountries",
                    "place",
                    "summary",
                    "sentence",
                    "article",
                    "title");

    static List<String> lines(List<TimelineEvent> events) {
        var lines = new ArrayList<String>();
        lines.add(String.join(",", HEADING));
        events.forEach(event -> lines.add(line(event)));
        return lines;
    }

    private static String line(TimelineEvent line) {
        var cells = new ArrayList<>(when(line.event().when()));
        var event = line.event();
        var place = event.place();
        cells.add(event.kind().name());
        cells.add(event.plover() == null ? "" : event.plover());
        cells.add(event.cameo());
        cells.add(event.status().name());
        cells.add(String.join("; ", line.sources()));
        cells.add(String.join("; ", line.targets()));
        cells.add(String.join(" ", event.sourceCountries()));
        cells.add(String.join(" ", event.targetCountries()));
        cells.add(place == null ? "" : place.words());
        cells.add(event.summary());
        cells.add(line.sentence());
        cells.add(Long.toString(line.articleId()));
        cells.add(line.articleTitle());
        return CsvLine.of(cells);
    }

    private static List<String> when(CalendarTime when) {
        return switch (when) {
            case CalendarTime.Known(var from, var to, var precision) ->
                    List.of(from.toString(), to.toString(), precision.name());
            case CalendarTime.Unknown() -> List.of("", "", "UNKNOWN");
        };
    }

    private EventTableText() {}
}
