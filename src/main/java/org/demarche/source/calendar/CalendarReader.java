package org.demarche.source.calendar;

import org.demarche.model.intake.RawDocument;
import org.demarche.source.feed.FeedProblem;
import org.demarche.source.markup.FeedText;
import org.demarche.source.written.WebAddress;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads calendars (iCalendar, RFC 5545; decision 0016). Events without a day that can be read are
/// left out. Nothing is ever fetched while reading.
public final class CalendarReader {

    private static final int MOST_EVENTS = 20_000;

    /// Names the occurrence that an event stands for, with its changes.
    private static final String CHANGED = "RECURRENCE-ID";

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
        var events = events(CalendarLine.all(text));
        var moved = moved(events);
        return events.stream()
                .flatMap(event -> occurrences(event, moved, document.address()))
                .limit(MOST_EVENTS)
                .toList();
    }

    /// What the calendar calls itself (`X-WR-CALNAME`, or `NAME` of RFC 7986); empty when it does
    /// not say.
    public static String name(RawDocument document) {
        return CalendarLine.all(FeedText.of(document).replace("\uFEFF", "")).stream()
                .takeWhile(line -> !line.value().strip().equalsIgnoreCase("VEVENT"))
                .filter(line -> line.name().equals("X-WR-CALNAME") || line.name().equals("NAME"))
                .map(line -> line.text().replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
    }

    private static List<EventLines> events(List<CalendarLine> lines) {
        var events = new ArrayList<EventLines>();
        EventLines open = null;
        int inside = 0; // of an alarm or another part of the event
        for (var line : lines) {
            if (line.name().equals("BEGIN")) {
                if (open != null) {
                    inside++;
                } else if (line.value().strip().equalsIgnoreCase("VEVENT")) {
                    open = new EventLines();
                }
            } else if (open != null && line.name().equals("END")) {
                if (inside-- == 0) {
                    events.add(open);
                    open = null;
                    inside = 0;
                }
            } else if (open != null && inside == 0) {
                open.add(line);
            }
            if (events.size() >= MOST_EVENTS) {
                break;
            }
        }
        return events;
    }

    /// By the event's own name the times that stand elsewhere in the calendar, with changes.
    private static Map<String, List<CalendarTimes>> moved(List<EventLines> events) {
        var moved = new HashMap<String, List<CalendarTimes>>();
        for (var event : events) {
            moved.computeIfAbsent(event.text("UID"), _ -> new ArrayList<>())
                    .addAll(event.times(CHANGED));
        }
        return moved;
    }

    private static Stream<PlannedEvent> occurrences(
            EventLines event, Map<String, List<CalendarTimes>> moved, URI base) {
        var first = CalendarTimes.of(event.get("DTSTART")).orElse(null);
        if (first == null) {
            return Stream.empty();
        }
        var rule = event.get("RRULE");
        var not = new ArrayList<>(event.times("EXDATE"));
        if (rule != null && event.get(CHANGED) == null && !event.text("UID").isEmpty()) {
            not.addAll(moved.getOrDefault(event.text("UID"), List.of()));
        }
        return Recurrence.days(first, rule, not).stream()
                .map(day -> planned(event, first, day, base));
    }

    private static PlannedEvent planned(
            EventLines event, CalendarTimes first, LocalDate day, URI base) {
        var last = CalendarTimes.last(first, event.get("DTEND"), event.get("DURATION"));
        var at = first.at();
        return new PlannedEvent(
                event.text("UID"),
                event.text("SUMMARY").replaceAll("\\s+", " "),
                day,
                day.plusDays(ChronoUnit.DAYS.between(first.day(), last)),
                at == null ? null : at.with(day),
                event.text("LOCATION"),
                event.text("DESCRIPTION"),
                link(event.text("URL"), base),
                event.text("STATUS").equalsIgnoreCase("CANCELLED"));
    }

    private static @Nullable URI link(String written, URI base) {
        return written.isEmpty() ? null : WebAddress.resolve(base, written).orElse(null);
    }

    private CalendarReader() {}
}
