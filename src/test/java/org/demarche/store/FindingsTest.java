package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;
import org.demarche.model.finding.TimeMention;
import org.demarche.model.intake.Failure.Stage;
import org.demarche.model.query.TimelineRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class FindingsTest {

    private static final String TEXT = "France met Mali on Monday. “We talked 🇫🇷,” said Macron.";
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    @TempDir Path folder;
    private Store store;
    private long article;

    @BeforeEach
    void oneArticle() {
        store = Store.open(folder.resolve("library.sqlite"));
        article =
                store.articles()
                        .add(List.of(Examples.article("a", "Talks", TEXT)), null, null)
                        .getFirst()
                        .id();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasFoundComesBackWhole() {
        store.findings().replace(article, analysis("1"));

        assertEquals(analysis("1"), store.findingsReader().of(article).orElseThrow());
    }

    @Test
    void aNewAnalysisTakesTheOldOnesPlace() {
        store.findings().replace(article, analysis("1"));
        store.findings().replace(article, Analysis.nothing("2", "en"));

        assertEquals(Analysis.nothing("2", "en"), store.findingsReader().of(article).orElseThrow());
        assertEquals(List.of(), store.events().events(TimelineRequest.EVERYTHING, 10));
    }

    @Test
    void anArticleLacksItsAnalysisUntilItIsDoneAtThisVersion() {
        assertEquals(List.of(article), store.ledger().lacking(Stage.ANALYSIS, "1", 10));
        store.findings().replace(article, analysis("1"));
        assertEquals(List.of(), store.ledger().lacking(Stage.ANALYSIS, "1", 10));
        assertEquals(List.of(article), store.ledger().lacking(Stage.ANALYSIS, "2", 10));
    }

    @Test
    void anArticleThatFailsThreeTimesIsLeftAloneUntilTheNextVersion() {
        for (int i = 0; i < 3; i++) {
            store.failures().note("Talks", Stage.ANALYSIS, article, "1", "It failed.");
        }

        assertEquals(List.of(), store.ledger().lacking(Stage.ANALYSIS, "1", 10));
        assertEquals(List.of(article), store.ledger().lacking(Stage.ANALYSIS, "2", 10));
        assertEquals(1, store.failures().all().size());
    }

    @Test
    void anEventIsFoundByEitherSideAndByDay() {
        store.findings().replace(article, analysis("1"));

        assertEquals(
                1,
                events(
                        TimelineRequest.ofActors("FRA", "MLI")
                                .between(MONDAY, MONDAY)
                                .only(Set.of(EventKind.TALKS), Set.of())));
        assertEquals(1, events(TimelineRequest.ofActors("mali", null)));
        assertEquals(0, events(TimelineRequest.ofActors("MLI", "FRA")));
        assertEquals(0, events(TimelineRequest.EVERYTHING.between(MONDAY.plusDays(1), null)));
        assertEquals(0, events(TimelineRequest.ofArticles(Set.of())));
        assertEquals(
                List.of("France"),
                store.events().events(TimelineRequest.EVERYTHING, 10).getFirst().sources());
    }

    @Test
    void theSameNameInTwoArticlesIsOneEntityOfTheLibrary() {
        long other =
                store.articles()
                        .add(List.of(Examples.article("b", "More", TEXT + " More.")), null, null)
                        .getFirst()
                        .id();
        store.findings().replace(article, analysis("1"));
        store.findings().replace(other, analysis("1"));

        var france = store.entities().named("franc", 10).getFirst();

        assertEquals(2, france.articles());
        assertEquals(List.of("French Republic"), france.entity().aliases());
    }

    @Test
    void anArticleThatIsGoneTakesNoFindings() {
        assertFalse(store.findings().replace(4_711, analysis("1")));
    }

    @Test
    void aDeletedArticleTakesItsFindingsWithIt() {
        store.articles().add(List.of(Examples.sample("s")), null, null);
        long sample =
                store.lists()
                        .newest(new org.demarche.model.article.ArticleFilter.Samples(), 1)
                        .getFirst()
                        .id();
        store.findings().replace(sample, Analysis.nothing("1", "en"));

        store.articles().deleteSamples();

        assertTrue(store.findingsReader().of(sample).isEmpty());
        assertEquals(List.of(), store.integrity().problems(true));
    }

    private int events(TimelineRequest request) {
        return store.events().events(request, 10).size();
    }

    private static Analysis analysis(String version) {
        var france =
                new Entity(
                        "France",
                        EntityKind.COUNTRY,
                        List.of("French Republic"),
                        null,
                        "FRA",
                        "Q142");
        var mali = new Entity("Mali", EntityKind.COUNTRY, List.of(), null, "MLI", null);
        var macron =
                new Entity(
                        "Emmanuel Macron",
                        EntityKind.PERSON,
                        List.of("Macron"),
                        "President",
                        "FRA",
                        null);
        int said = TEXT.indexOf("said");
        int name = TEXT.indexOf("Macron");
        return new Analysis(
                version,
                "en",
                List.of(france, mali, macron),
                List.of(
                        mention(0, 6, EntityKind.COUNTRY, 0),
                        mention(11, 15, EntityKind.COUNTRY, 1),
                        mention(name, name + 6, EntityKind.PERSON, 2)),
                List.of(
                        new TimeMention(
                                new Span(19, 25),
                                "Monday",
                                TimeMention.Type.DATE,
                                "2026-05-04",
                                CalendarTime.day(MONDAY))),
                List.of(
                        new Quote(
                                new Span(28, TEXT.indexOf(",”")),
                                Quote.Manner.MIXED,
                                new Span(said, said + 4),
                                new Quote.Speaker(new Span(name, name + 6), 2),
                                new Quote.Speaker(new Span(0, 3), -1))),
                List.of(
                        new DiplomaticEvent(
                                new Span(0, 26),
                                EventKind.TALKS,
                                "CONSULT",
                                "036",
                                new Span(7, 10),
                                List.of(0),
                                List.of(1),
                                List.of("FRA"),
                                List.of("MLI"),
                                CalendarTime.day(MONDAY),
                                new DiplomaticEvent.EventPlace("Mali", 1, "MLI"),
                                EventStatus.HAPPENED,
                                0.8,
                                "France meets Mali")));
    }

    private static Mention mention(int start, int end, EntityKind kind, int entity) {
        return Mention.in(TEXT, new Span(start, end), kind, entity, 0.5);
    }
}
