package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.EventEdit;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Span;
import org.demarche.model.query.TimelineEvent;
import org.demarche.model.query.TimelineRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What a reader says of events outlives every analysis, and can be taken back whole.
class EventCorrectionsTest {

    private static final String TEXT = "France met Mali on Monday. Chad expelled an envoy.";
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final EventEdit CALL =
            new EventEdit(
                    EventKind.CALL,
                    CalendarTime.day(MONDAY.plusDays(1)),
                    EventStatus.PLANNED,
                    List.of("FRA"),
                    List.of("MLI", "NER"),
                    "France calls Mali and Niger");

    @TempDir Path folder;
    private Store store;
    private long article;

    @BeforeEach
    void oneArticleWithOneEvent() {
        store = Store.open(folder.resolve("library.sqlite"));
        article = add("a", TEXT);
        store.findings().replace(article, analysis("1"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aWrongEventStaysAwayAfterTheNextAnalysisAndComesBackWhenThatIsTakenBack() {
        long correction = store.corrections().wrong(only().id());
        assertEquals(List.of(), events());

        store.findings().replace(article, analysis("2"));
        assertEquals(List.of(), events());
        assertEquals(List.of(), store.findingsReader().of(article).orElseThrow().events());

        store.corrections().undo(correction);
        assertEquals("France meets Mali", only().event().summary());
    }

    @Test
    void anEditedEventSaysWhatTheReaderSaysUntilThatIsTakenBack() {
        long correction = store.corrections().edit(only().id(), CALL);
        store.findings().replace(article, analysis("2"));

        assertEquals(CALL, EventEdit.of(only().event()));
        assertEquals(correction, only().correction());

        store.corrections().undo(correction);
        assertEquals("France meets Mali", only().event().summary());
    }

    @Test
    void anEventThatWasEditedTwiceIsAsItWasEditedLast() {
        store.corrections().edit(only().id(), CALL);
        var twice =
                new EventEdit(
                        EventKind.VISIT,
                        CalendarTime.UNKNOWN,
                        EventStatus.DENIED,
                        List.of("MLI"),
                        List.of(),
                        "Mali");
        long correction = store.corrections().edit(only().id(), twice);

        assertEquals(twice, EventEdit.of(only().event()));
        store.corrections().undo(correction);
        assertEquals("France meets Mali", only().event().summary());
    }

    @Test
    void anEventThatWasEnteredByHandRestsOnItsSentence() {
        int from = TEXT.indexOf("Chad");
        store.corrections().add(article, new Span(from, TEXT.length()), CALL);
        store.findings().replace(article, analysis("2"));

        assertEquals(2, events().size());
        assertEquals("Chad expelled an envoy.", events().getLast().sentence());
    }

    @Test
    void eventsThatTheReaderCallsOneAreOneAndApartAgain() {
        long other = add("b", TEXT + " More.");
        store.findings().replace(other, analysis("1"));
        long first = events().getFirst().id();
        long second = events().getLast().id();
        store.happenings().place(Map.of(first, first, second, second));

        long same = store.happenings().same(second, first);
        assertEquals(events().getFirst().happening(), events().getLast().happening());
        assertEquals(2, store.happenings().reports(first).size());

        store.corrections().undo(same);
        assertEquals(List.of(second), ids(store.happenings().unplaced(10)));

        store.happenings().place(Map.of(second, first));
        store.happenings().apart(second);
        assertNotEquals(events().getFirst().happening(), events().getLast().happening());
        assertEquals(second, store.happenings().told(events().getLast()).orElseThrow());
    }

    private static List<Long> ids(List<TimelineEvent> events) {
        return events.stream().map(TimelineEvent::id).toList();
    }

    private List<TimelineEvent> events() {
        return store.events().events(TimelineRequest.EVERYTHING, 10);
    }

    private TimelineEvent only() {
        assertEquals(1, events().size());
        return events().getFirst();
    }

    private long add(String address, String text) {
        return store.articles()
                .add(List.of(Examples.article(address, "Talks", text)), null, null)
                .getFirst()
                .id();
    }

    private static Analysis analysis(String version) {
        var met =
                new DiplomaticEvent(
                        new Span(0, 26),
                        EventKind.MEETING,
                        "CONSULT",
                        "040",
                        new Span(7, 10),
                        List.of(),
                        List.of(),
                        List.of("FRA"),
                        List.of("MLI"),
                        CalendarTime.day(MONDAY),
                        null,
                        EventStatus.HAPPENED,
                        0.9,
                        "France meets Mali");
        return new Analysis(
                version, "en", List.of(), List.of(), List.of(), List.of(), List.of(met));
    }
}
