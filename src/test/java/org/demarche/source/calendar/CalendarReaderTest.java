package org.demarche.source.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.intake.Bytes;
import org.demarche.model.intake.RawDocument;
import org.demarche.source.feed.FeedProblem;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

class CalendarReaderTest {

    private static final String SUMMIT =
            """
            UID:summit-1@a.example
            SUMMARY:Summit of the\\, lake
              states
            DTSTART;TZID=Europe/Zurich:20260105T093000
            DTEND;TZID=Europe/Zurich:20260106T120000
            LOCATION:Geneva
            URL:/summit
            """;

    @Test
    void anEventHasItsTimePlaceAndLink() throws FeedProblem {
        var event = one(SUMMIT);
        assertEquals("Summit of the, lake states", event.summary());
        assertEquals("Geneva", event.place());
        assertEquals(LocalDate.of(2026, 1, 5), event.first());
        assertEquals(LocalDate.of(2026, 1, 6), event.last());
        assertEquals("2026-01-05T08:30:00Z", event.start().toInstant().toString());
        assertEquals(URI.create("https://a.example/summit"), event.link());
        assertFalse(event.cancelled());
    }

    @Test
    void theEndOfWholeDaysIsTheDayBeforeItsEnd() throws FeedProblem {
        var event = one("DTSTART;VALUE=DATE:20260201\nDTEND;VALUE=DATE:20260204\n");
        assertEquals(LocalDate.of(2026, 2, 3), event.last());
        assertNull(event.start());
    }

    @Test
    void anUnknownZoneLeavesTheDayWithoutItsHour() throws FeedProblem {
        var event = one("DTSTART;TZID=Somewhere:20260201T100000\n");
        assertEquals(LocalDate.of(2026, 2, 1), event.first());
        assertNull(event.start());
    }

    @Test
    void anEventWithoutADayIsLeftOut() throws FeedProblem {
        assertEquals(List.of(), read("SUMMARY:Visit\nDTSTART:soon\n"));
    }

    @Test
    void anAlarmWithinAnEventIsNotTheEvent() throws FeedProblem {
        var event =
                one(
                        "DTSTART:20260201\nBEGIN:VALARM\nSUMMARY:Wake up\nEND:VALARM\n"
                                + "SUMMARY:Vote\nSTATUS:CANCELLED\n");
        assertEquals("Vote", event.summary());
        assertTrue(event.cancelled());
    }

    @Test
    void whatComesAgainIsGivenForEachTime() throws FeedProblem {
        assertEquals(
                List.of("2026-01-31", "2026-03-31", "2026-05-31"),
                days("DTSTART:20260131\nRRULE:FREQ=MONTHLY;UNTIL=20260601T000000Z\n"));
        assertEquals(
                List.of("2026-01-05", "2026-01-19"),
                days("DTSTART:20260105\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2\n"));
    }

    @Test
    void aRuleThatIsNotUnderstoodGivesTheFirstDayOnly() throws FeedProblem {
        assertEquals(
                List.of("2026-01-05"), days("DTSTART:20260105\nRRULE:FREQ=MONTHLY;BYDAY=1MO\n"));
    }

    @Test
    void aRuleWithoutEndIsBounded() throws FeedProblem {
        assertEquals(
                Recurrence.MOST,
                read("DTSTART:20260105\nRRULE:FREQ=DAILY;COUNT=2000000000\n").size());
    }

    @Test
    void aPageIsNoCalendar() {
        assertThrows(
                FeedProblem.class,
                () -> CalendarReader.read(document("<html>".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void mutationsAreReadOrRefused() {
        var random = new Random(5);
        var good = calendar(SUMMIT + "RRULE:FREQ=YEARLY;COUNT=3\n").getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 3_000; round++) {
            var bytes = good.clone();
            for (int n = random.nextInt(8); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] =
                        random.nextBoolean()
                                ? (byte) random.nextInt(256)
                                : good[random.nextInt(good.length)];
            }
            try {
                assertNotNull(CalendarReader.read(document(bytes)));
            } catch (FeedProblem e) {
                assertNotNull(e.getMessage());
            }
        }
    }

    private static PlannedEvent one(String lines) throws FeedProblem {
        var events = read(lines);
        assertEquals(1, events.size());
        return events.getFirst();
    }

    private static List<String> days(String lines) throws FeedProblem {
        return read(lines).stream().map(event -> event.first().toString()).toList();
    }

    private static List<PlannedEvent> read(String lines) throws FeedProblem {
        return CalendarReader.read(document(calendar(lines).getBytes(StandardCharsets.UTF_8)));
    }

    private static String calendar(String lines) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\n" + lines + "END:VEVENT\nEND:VCALENDAR\n";
    }

    private static RawDocument document(byte[] body) {
        return new RawDocument(
                URI.create("https://a.example/calendar.ics"),
                Bytes.copyOf(body),
                "text/calendar",
                Instant.EPOCH);
    }
}
