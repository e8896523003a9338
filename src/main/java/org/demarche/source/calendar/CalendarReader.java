package org.demarche.source.calendar;

import org.demarche.model.intake.RawDocument;
import org.demarche.source.feed.FeedProblem;
import org.demarche.source.markup.FeedText;
import org.demarche.source.written.WebAddress;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads calendars (iCalendar, RFC 5545; decision 0016). Events without a day that can be read are
/// left out. Nothing is ever fetched while reading.
public final class CalendarReader {

    private static final int MOST_EVENTS = 20_000;

    /// Whether a text begins as a calendar does.
    public static boolean isCalendar(String text) {
        return text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }

    /// All occurrences, in the calendar's own order, twenty thousand at the most.
    ///
    /// @throws FeedProblem when the document is no calendar; its message may be shown
    public static List<PlannedEvent> read(RawDocument document) throws FeedProblem {
        var text = FeedText.of(document).replace("\uFEFF", "");
        if (!isCalendar(text)) {
            throw FeedProblem.of(
                    "%s is no calendar (iCalendar). Check the address.", document.address());
        }
        var events = new ArrayList<PlannedEvent>();
        Map<String, CalendarLine> open = null;
        int inside = 0; // of an alarm or another part of the event
        for (var line : CalendarLine.all(text)) {
            var part = line.value().strip().toUpperCase(Locale.ROOT);
            if (line.name().equals("BEGIN")) {
                inside += open == null ? 0 : 1;
                open = open == null && part.equals("VEVENT") ? new HashMap<>() : open;
            } else if (line.name().equals("END") && open != null) {
                if (inside == 0) {
                    events.addAll(occurrences(open, document.address()));
                    open = null;
                } else {
                    inside--;
                }
            } else if (open != null && inside == 0) {
                open.putIfAbsent(line.name(), line);
            }
            if (events.size() >= MOST_EVENTS) {
                break;
            }
        }
        return List.copyOf(events.subList(0, Math.min(events.size(), MOST_EVENTS)));
    }

    private static List<PlannedEvent> occurrences(Map<String, CalendarLine> event, URI base) {
        var start = CalendarTimes.of(event.get("DTSTART"));
        if (start.isEmpty()) {
            return List.of();
        }
        var first = start.get();
        var last = CalendarTimes.last(first, event.get("DTEND"), event.get("DURATION"));
        long length = ChronoUnit.DAYS.between(first.day(), last);
        return Recurrence.days(first.day(), event.get("RRULE")).stream()
                .map(
                        day ->
                                new PlannedEvent(
                                        text(event, "UID"),
                                        text(event, "SUMMARY").replaceAll("\\s+", " "),
                                        day,
                                        day.plusDays(length),
                                        first.at() == null ? null : first.at().with(day),
                                        text(event, "LOCATION"),
                                        text(event, "DESCRIPTION"),
                                        link(event, base),
                                        text(event, "STATUS").equalsIgnoreCase("CANCELLED")))
                .toList();
    }

    private static String text(Map<String, CalendarLine> event, String name) {
        return Optional.ofNullable(event.get(name)).map(CalendarLine::text).orElse("");
    }

    private static @Nullable URI link(Map<String, CalendarLine> event, URI base) {
        var written = text(event, "URL");
        return written.isEmpty() ? null : WebAddress.resolve(base, written).orElse(null);
    }

    private CalendarReader() {}
}
