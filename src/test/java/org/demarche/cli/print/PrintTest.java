package org.demarche.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;

import org.demarche.cli.print.timeline.TimelineForm;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Precision;
import org.demarche.model.finding.Span;
import org.demarche.model.query.TimelineEvent;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

class PrintTest {

    private static final CalendarTime WEEK =
            new CalendarTime.Known(
                    LocalDate.of(2022, 1, 24), LocalDate.of(2022, 1, 30), Precision.WEEK);

    @Test
    void columnsStandUnderTheirHeadings() {
        var table =
                new Table("Id", "Title").row("1", "Talks").row("talks", "A visit to Kyiv and back");

        assertEquals(
                List.of(
                        "Id     Title",
                        "──────────────",
                        "1      Talks",
                        "talks  A visit to Kyiv and",
                        "       back"),
                table.lines(29));
    }

    @Test
    void wrappingLosesNoWordAndKeepsTheWidth() {
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            var text =
                    random.ints(random.nextInt(80), 1, 12)
                            .mapToObj("x"::repeat)
                            .collect(Collectors.joining(" "));
            int width = 20 + random.nextInt(60);
            var lines = Wrapped.lines(text, width);

            assertEquals(text, String.join(" ", lines));
            assertTrue(lines.stream().allMatch(line -> line.length() <= width), text);
        }
    }

    @Test
    void aCutNeverSplitsACharacter() {
        assertEquals("ab…", Wrapped.cut("ab\uD83D\uDE00cd", 4));
        assertEquals("abc", Wrapped.cut("abc", 3));
    }

    @Test
    void aCellThatLooksLikeAFormulaOrHasACommaIsHarmlessInCsv() {
        var lines = form(TimelineForm.CSV, event(WEEK, "=SUM(1), \"said\"", EventStatus.HAPPENED));

        assertEquals(2, lines.size());
        assertTrue(
                lines.getLast()
                        .startsWith(
                                "2022-01-24,2022-01-30,WEEK,TALKS,CONSULT,036,HAPPENED,A; B,C,"),
                lines.getLast());
        assertTrue(lines.getLast().contains("\"'=SUM(1), \"\"said\"\"\""), lines.getLast());
    }

    @Test
    void aCalendarHasAnEntryForEachKnownTimeWithLinesOfSeventyFiveBytes() {
        var lines =
                form(
                        TimelineForm.ICS,
                        event(WEEK, "Élysée, talks; ".repeat(12), EventStatus.PLANNED),
                        event(CalendarTime.UNKNOWN, "Some day", EventStatus.HAPPENED));
        var whole = String.join("\n", lines).replace("\r\n ", "");

        assertEquals(1, lines.stream().filter("BEGIN:VEVENT\r"::equals).count());
        assertTrue(whole.contains("DTSTART;VALUE=DATE:20220124\r"), whole);
        assertTrue(whole.contains("DTEND;VALUE=DATE:20220131\r"), "the day after the last");
        assertTrue(whole.contains("STATUS:TENTATIVE"), whole);
        assertTrue(whole.contains("Élysée\\, talks\\; Élysée"), whole);
        for (var line : lines) {
            assertTrue(line.strip().getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
    }

    @Test
    void aPageShowsMarkupAsWords() {
        var page =
                String.join("\n", form(TimelineForm.HTML, event(WEEK, "<b>&", EventStatus.DENIED)));

        assertTrue(page.contains("<b>&lt;b&gt;&amp;</b>"), page);
        assertFalse(page.contains("<b><b>"), page);
        assertTrue(page.contains("class=\"denied\"><td>2022-01-24 – 2022-01-30</td>"), page);
    }

    @Test
    void slidesHaveTheirDaysAsNumbers() throws Exception {
        var slides =
                new JsonMapper()
                        .readTree(
                                form(
                                                TimelineForm.TIMELINEJS,
                                                event(WEEK, "Talks", EventStatus.HAPPENED))
                                        .getFirst());

        assertEquals(24, slides.at("/events/0/start_date/day").asInt());
        assertEquals(30, slides.at("/events/0/end_date/day").asInt());
        assertEquals("Talks", slides.at("/events/0/text/headline").asText());
    }

    private static List<String> form(TimelineForm form, TimelineEvent... events) {
        return form.lines(List.of(events), Map.of(), 100);
    }

    private static TimelineEvent event(CalendarTime when, String summary, EventStatus status) {
        var event =
                new DiplomaticEvent(
                        new Span(0, 9),
                        EventKind.TALKS,
                        "CONSULT",
                        "036",
                        new Span(5, 9),
                        List.of(0, 1),
                        List.of(2),
                        List.of("USA"),
                        List.of("RUS"),
                        when,
                        null,
                        status,
                        1,
                        summary);
        return TimelineEvent.found(
                1,
                new org.demarche.model.query.Telling(2, "Title", "Example", null),
                event,
                List.of("A", "B"),
                List.of("C"),
                "They talk");
    }
}
