package org.demarche.ingest;

import static org.demarche.ingest.TestHouse.finished;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.library.Timeline;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.intake.Source;
import org.demarche.model.query.TimelineEvent;
import org.demarche.model.query.TimelineRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// A calendar as a source: what it announces stands on the timeline, and rests on its entry.
class CalendarSourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @TempDir Path folder;
    @RegisterExtension final NewsTown town = new NewsTown();

    @Test
    void whatACalendarAnnouncesIsPlannedAndRestsOnItsEntry() throws Exception {
        var day = TODAY.plusDays(20);
        add(entry("a1", "Summit of the lake states", day, "LOCATION:Castle of Ohren\n"));

        var event = only();
        assertEquals(EventStatus.PLANNED, event.event().status());
        assertEquals(EventKind.SUMMIT, event.event().kind());
        assertEquals(CalendarTime.day(day), event.event().when());
        assertEquals("Lake calendar", event.told().outlet());
        assertTrue(event.sentence().startsWith("Summit of the lake states, "), event.sentence());
        assertTrue(event.sentence().endsWith("Castle of Ohren."), event.sentence());
    }

    @Test
    void anEntryIsFoundByItsWordsButStandsNotAmongTheNews() throws Exception {
        add(entry("a1", "Visit of the harbour master", TODAY.plusDays(3), ""));

        assertEquals(List.of("Visit of the harbour master"), town.house().found("harbour"));
        assertEquals(List.of(), town.house().titles());
        var calendar = town.house().library.sources().getFirst();
        assertInstanceOf(Source.Calendar.class, calendar);
        assertEquals("Lake calendar", calendar.title());
        assertEquals(1, town.house().library.count(new ArticleFilter.OfSource(calendar.id())));
        assertEquals(0, town.house().library.counts().unread());
    }

    @Test
    void anEntryThatIsMovedIsMovedAndOneThatIsOverStays() throws Exception {
        var over = entry("old", "Talks on the ferry", TODAY.minusDays(40), "");
        add(over + entry("a1", "Council of the isles", TODAY.plusDays(5), ""));

        put(entry("a1", "Council of the isles", TODAY.plusDays(9), ""));
        finished(town.house().intake.refresh(true));

        assertEquals(
                List.of(CalendarTime.day(TODAY.minusDays(40)), CalendarTime.day(TODAY.plusDays(9))),
                events().stream().map(e -> e.event().when()).toList());
    }

    @Test
    void aCancelledEntryIsShownAsCancelled() throws Exception {
        add(entry("a1", "Meeting of the envoys", TODAY.plusDays(5), ""));
        put(entry("a1", "Meeting of the envoys", TODAY.plusDays(5), "STATUS:CANCELLED\n"));
        finished(town.house().intake.refresh(true));

        assertEquals(EventStatus.CANCELLED, only().event().status());
    }

    @Test
    void whatComesAgainEveryWeekIsOneEntryWithManyTimes() throws Exception {
        add(entry("w", "Press briefing", TODAY.plusDays(1), "RRULE:FREQ=WEEKLY;COUNT=4\n"));

        assertEquals(4, events().size());
        assertEquals(1, town.house().library.count(new ArticleFilter.OfSource(1)));
        assertEquals(EventKind.STATEMENT, events().getFirst().event().kind());

        put(entry("w", "Press briefing", TODAY.plusDays(1), "RRULE:FREQ=WEEKLY;COUNT=3\n"));
        finished(town.house().intake.refresh(true));
        assertEquals(3, events().size());
        assertEquals(0, town.house().library.versions(events().getFirst().articleId()).size());
    }

    @Test
    void twoEntriesThatReadAlikeAreTwo() throws Exception {
        var agenda =
                "DESCRIPTION:" + "The ministers speak of the ferry and of the light. ".repeat(9);
        add(
                entry("a1", "Council of the isles", TODAY.plusDays(2), agenda + "\n")
                        + entry("a2", "Council of the isles", TODAY.plusDays(2), agenda + "\n"));

        assertEquals(2, events().size());
    }

    @Test
    void aCalendarThatIsAFileIsTakenInToo() throws Exception {
        var file = folder.resolve("plans.ics");
        Files.writeString(file, calendar(entry("a1", "Vote in the diet", TODAY.plusDays(2), "")));

        finished(town.house().intake.add(List.of(file.toString())));

        assertEquals(EventKind.VOTE, only().event().kind());
        assertEquals(List.of(), town.house().sentences());
    }

    @Test
    void aCalendarThatIsBrokenLeavesASentenceAndWhatWasThere() throws Exception {
        add(entry("a1", "Talks on the ferry", TODAY.plusDays(2), ""));
        town.server().put("/plans.ics", "<html><body><p>Sorry, back soon</p></body></html>");
        finished(town.house().intake.refresh(true));

        assertEquals(1, events().size());
        assertEquals(1, town.house().sentences().size());
    }

    private void add(String entries) throws Exception {
        finished(town.house().intake.add(List.of(put(entries))));
    }

    private String put(String entries) {
        return town.server().put("/plans.ics", calendar(entries));
    }

    private TimelineEvent only() {
        assertEquals(1, events().size());
        return events().getFirst();
    }

    private List<TimelineEvent> events() {
        return new Timeline(town.house().store).events(TimelineRequest.EVERYTHING);
    }

    private static String calendar(String entries) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:Lake calendar\n%sEND:VCALENDAR\n"
                .formatted(entries);
    }

    private static String entry(String uid, String summary, LocalDate day, String more) {
        return "BEGIN:VEVENT\nUID:%s\nSUMMARY:%s\nDTSTART;VALUE=DATE:%s\n%sEND:VEVENT\n"
                .formatted(uid, summary, day.toString().replace("-", ""), more);
    }
}
