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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20260105 | FREQ=WEEKLY;BYDAY=MO,TH;COUNT=4 | 01-05 01-08 01-12 01-15",
                "20260107 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=3 | 01-07 01-19 01-21",
                "20260104 | FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO;COUNT=3 | 01-04 01-05 01-18",
                "20260105 | FREQ=MONTHLY;BYDAY=1MO;COUNT=3 | 01-05 02-02 03-02",
                "20260130 | FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20260401 | 01-30 02-27 03-27",
                "20260129 | FREQ=MONTHLY;BYDAY=5TH;COUNT=3 | 01-29 04-30 07-30",
                "20260105 | FREQ=MONTHLY;BYDAY=MO;COUNT=5 | 01-05 01-12 01-19 01-26 02-02",
                "20260113 | FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2;COUNT=2 | 01-13 02-10",
                "20260131 | FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3 | 01-31 02-28 03-31",
                "20260115 | FREQ=MONTHLY;BYMONTHDAY=15,1;COUNT=3 | 01-15 02-01 02-15",
                "20260131 | FREQ=MONTHLY;COUNT=3 | 01-31 03-31 05-31",
                "20260109 | FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=3 | 01-09 01-12 01-13",
                "20260714 | FREQ=YEARLY;BYMONTH=7,9;BYMONTHDAY=14;COUNT=2 | 07-14 09-14",
                "20260106 | FREQ=WEEKLY;BYDAY=MO;COUNT=2 | 01-06 01-12",
            })
    void aRuleGivesTheDaysThatItMeans(String start, String rule, String days) throws FeedProblem {
        assertEquals(
                Stream.of(days.split(" ")).map(day -> "2026-" + day).toList(),
                days("DTSTART:" + start + "\nRRULE:" + rule + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYDAY=20MO",
                "FREQ=YEARLY;BYDAY=2MO",
                "FREQ=WEEKLY;BYDAY=1MO",
                "FREQ=MONTHLY;BYDAY=6MO",
                "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
                "FREQ=MONTHLY;BYDAY=",
                "FREQ=DAILY;UNTIL=soon",
                "FREQ=DAILY;COUNT=many",
                "FREQ=HOURLY",
                "FREQ=YEARLY;BYMONTH=13",
                "FREQ=DAILY;BYHOUR=9",
                "often",
            })
    void aRuleThatIsNotUnderstoodGivesTheFirstDayOnly(String rule) throws FeedProblem {
        assertEquals(List.of("2026-01-05"), days("DTSTART:20260105\nRRULE:" + rule + "\n"));
    }

    @Test
    void whatIsExceptedFromARuleIsLeftOutButCounted() throws FeedProblem {
        assertEquals(
                List.of("2026-01-05", "2026-01-26"),
                days(
                        """
                        DTSTART;TZID=America/New_York:20260105T200000
                        RRULE:FREQ=WEEKLY;COUNT=4
                        EXDATE;TZID=America/New_York:20260112T200000
                        EXDATE:20260120T010000Z,20270101T010000Z
                        """));
    }

    @Test
    void theEndOfARuleIsAMoment() throws FeedProblem {
        assertEquals(
                List.of("2026-01-05", "2026-01-06"),
                days(
                        """
                        DTSTART;TZID=America/New_York:20260105T090000
                        RRULE:FREQ=DAILY;UNTIL=20260107T000000Z
                        """));
    }

    @Test
    void anOccurrenceThatWasMovedIsOnItsNewDayOnly() throws FeedProblem {
        assertEquals(
                List.of("2026-01-05", "2026-01-19", "2026-01-14"),
                days(
                        """
                        UID:briefing@a.example
                        DTSTART:20260105T090000Z
                        RRULE:FREQ=WEEKLY;COUNT=3
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:briefing@a.example
                        RECURRENCE-ID:20260112T090000Z
                        DTSTART:20260114T090000Z
                        """));
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
        var good =
                calendar(SUMMIT + "RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3\nEXDATE:20260227\n")
                        .getBytes(StandardCharsets.UTF_8);
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
        return "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\n"
                + lines
                + "END:VEVENT\nEND:VCALENDAR\n";
    }

    private static RawDocument document(byte[] body) {
        return new RawDocument(
                URI.create("https://a.example/calendar.ics"),
                Bytes.copyOf(body),
                "text/calendar",
                Instant.EPOCH);
    }
}
