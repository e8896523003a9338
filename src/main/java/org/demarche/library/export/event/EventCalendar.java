package org.demarche.library.export.event;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.query.TimelineEvent;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A calendar after RFC 5545 with one whole-day entry for each event whose day is known. Its lines
/// end with a carriage return, as the standard wants.
final class EventCalendar {

    private static final int LONGEST = 75; // bytes of a line before it is folded

    static List<String> lines(List<TimelineEvent> events) {
        var lines = new ArrayList<String>();
        add(lines, "BEGIN:VCALENDAR");
        add(lines, "VERSION:2.0");
        add(lines, "PRODID:-//Demarche//Timeline//EN");
        for (var event : events) {
            if (event.event().when() instanceof CalendarTime.Known when) {
                entry(lines, event, when);
            }
        }
        add(lines, "END:VCALENDAR");
        return lines;
    }

    private static void entry(List<String> lines, TimelineEvent line, CalendarTime.Known when) {
        var day = DateTimeFormatter.BASIC_ISO_DATE;
        add(lines, "BEGIN:VEVENT");
        add(lines, "UID:" + uid(line));
        add(lines, "DTSTAMP:" + day.format(when.from()) + "T000000Z");
        add(lines, "DTSTART;VALUE=DATE:" + day.format(when.from()));
        add(lines, "DTEND;VALUE=DATE:" + day.format(when.to().plusDays(1)));
        add(lines, "SUMMARY:" + escaped(line.event().summary()));
        add(lines, "DESCRIPTION:" + escaped(line.sentence() + "\n" + line.articleTitle()));
        add(lines, "CATEGORIES:" + line.event().kind().name());
        add(lines, "STATUS:" + status(line.event().status()));
        var place = line.event().place();
        if (place != null) {
            add(lines, "LOCATION:" + escaped(place.words()));
        }
        add(lines, "END:VEVENT");
    }

    /// The same for the same sentence and event, so that a calendar that is read in again is not
    /// doubled.
    private static String uid(TimelineEvent line) {
        var what =
                line.event().kind()
                        + line.articleTitle()
                        + line.event().trigger()
                        + line.sentence();
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)) + "@demarche";
    }

    private static String status(EventStatus status) {
        return switch (status) {
            case HAPPENED, ONGOING -> "CONFIRMED";
            case PLANNED, HYPOTHETICAL -> "TENTATIVE";
            case CANCELLED, DENIED -> "CANCELLED";
        };
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /// Long lines go on in the next, after a blank, and never within a character.
    private static void add(List<String> lines, String line) {
        var part = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int length = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST) {
                lines.add(part + "\r");
                part.setLength(0);
                part.append(' ');
                bytes = 1;
            }
            part.appendCodePoint(c);
            bytes += length;
            i += Character.charCount(c);
        }
        lines.add(part + "\r");
    }

    private EventCalendar() {}
}
