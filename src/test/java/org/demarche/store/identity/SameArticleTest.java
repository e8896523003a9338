package org.demarche.store.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticlePlace;
import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.Analysis;
import org.demarche.model.intake.Failure.Stage;
import org.demarche.model.intake.NewArticle;
import org.demarche.store.Store;
import org.demarche.store.articles.ArticleTable.Added;
import org.demarche.store.sources.SourceTable.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;

/// Which arrivals are one article, on a real SQLite file.
class SameArticleTest {

    private static final String REPORT =
            """
            Negotiators from both sides of the strait sat down on Tuesday for the first talks in more than two years, and agreed on little more than to meet again before the winter.

            The host, a former judge named Ilse Brandauer, told reporters in the courtyard of the old customs house that the mood had been sober but not unfriendly. She declined to say which of the seven open questions had been touched.

            A diplomat who was in the room said that the fishing grounds north of the Skerry lighthouse had taken up most of the afternoon, and that nobody had raised his voice. Each delegation is to send a written proposal within ten days.

            Shipping through the strait, which had fallen by a third since the spring, has begun to recover. Insurers said they would look at their rates again once a second round had been held.
            """;

    @TempDir Path folder;
    private Store store;
    private long courier;
    private long herald;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("library.sqlite"));
        courier = source("courier.example");
        herald = source("herald.example");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anAddressWithTrackingIsTheSameAddress() {
        take("https://www.courier.example/talks/?utm_source=mail", "Talks", REPORT, courier);

        var again = take("http://courier.example/talks", "Talks", REPORT, courier);

        assertFalse(again.isNew());
        assertFalse(again.edited());
    }

    @Test
    void aQueryThatNamesTheArticleIsPartOfItsAddress() {
        take("https://courier.example/read?id=1", "One", "One", courier);

        assertTrue(take("https://courier.example/read?id=2", "Two", "Two", courier).isNew());
    }

    @Test
    void aWireCopyIsAFurtherPlaceAndKeepsItsOwnWords() {
        long first = take("https://courier.example/talks", "Talks", REPORT, courier).id();
        var copied = "SKERRY (Nordic Wire) — " + REPORT.replace("more than two", "over two");

        var copy = take("https://herald.example/news/7", "Talks in the strait", copied, herald);

        assertEquals(new Added(first, false, false), copy);
        var places = store.places().further(first);
        assertEquals(
                List.of("Talks in the strait"), places.stream().map(ArticlePlace::title).toList());
        assertEquals(copied, places.getFirst().ownWords());
        assertEquals(1, store.lists().count(new ArticleFilter.OfSource(herald)));
        assertEquals(1, store.lists().unreadBySource().get(herald));
    }

    @Test
    void oneFormWithOtherNamesIsAnotherArticle() {
        take("https://courier.example/a", "Talks", REPORT, courier);
        var other = REPORT.replace("Ilse Brandauer", "Otto Lindqvist").replace("seven", "nine");

        assertTrue(take("https://herald.example/b", "Talks", other, herald).isNew());
    }

    @Test
    void oneFormWithOtherNumbersIsAnotherArticle() {
        var text = REPORT + "\nThe fleet counted 41 vessels.";
        take("https://courier.example/a", "Talks", text, courier);

        assertTrue(
                take("https://herald.example/b", "Talks", text.replace("41", "58"), herald)
                        .isNew());
    }

    @Test
    void oneOutletDoesNotCopyFromItself() {
        long second = source("courier.example/world");
        take("https://courier.example/a", "Talks", REPORT, courier);

        assertTrue(
                take("https://courier.example/b", "Talks", REPORT + " More follows.", second)
                        .isNew());
    }

    @Test
    void whatIsWeeksApartIsNoCopy() {
        take("https://courier.example/a", "Talks", REPORT, courier);

        var later = article("https://herald.example/b", "Talks", REPORT + " More.", "2026-06-20");
        assertTrue(store.articles().add(List.of(later), null, herald).getFirst().isNew());
    }

    @Test
    void anEditedArticleKeepsWhatItSaidBefore() {
        long id = take("https://courier.example/a", "Talks", REPORT, courier).id();
        store.marks().bookmark(id, true);
        store.findings().replace(id, Analysis.nothing("1", "en"));
        var now = REPORT.replace("not unfriendly", "almost cordial");

        var edit = take("https://courier.example/a", "Talks go well", now, courier);

        assertEquals(new Added(id, false, true), edit);
        assertEquals(now, store.articles().text(id).orElseThrow().text());
        var before = store.versions().of(id).getFirst();
        assertEquals("Talks", before.title());
        assertEquals(REPORT, before.text().text());
        assertFalse(store.ledger().isDone(id, Stage.ANALYSIS, "1"), "its marks are of other words");
        assertTrue(store.lists().stored(id).orElseThrow().summary().bookmarked());
    }

    @Test
    void theSameAnswerTwiceIsNoEdit() {
        take("https://courier.example/a", "Talks", REPORT, courier);
        take("https://courier.example/a", "Talks", REPORT + " More.", courier);

        assertFalse(
                take("https://courier.example/a", "Talks", REPORT + " More.", courier).edited());
        assertEquals(1, store.versions().of(1).size());
    }

    @Test
    void aFeedThatTurnsToTeasersTakesNoWordsAway() {
        long id = take("https://courier.example/a", "Talks", REPORT, courier).id();

        take("https://courier.example/a", "Talks", REPORT.substring(0, 80) + " […]", courier);
        take("https://courier.example/a", "Talks", "", courier);

        assertEquals(REPORT, store.articles().text(id).orElseThrow().text());
        assertEquals(List.of(), store.versions().of(id));
    }

    @Test
    void anotherFeedDoesNotEditWhatItLinksTo() {
        long id = take("https://courier.example/a", "Talks", REPORT, courier).id();

        take("https://courier.example/a", "Talks", "A digest in other words.", herald);

        assertEquals(REPORT, store.articles().text(id).orElseThrow().text());
        assertEquals(1, store.places().further(id).size());
    }

    @Test
    void twoItemsOfOneAnswerThatCannotBeToldApartDoNotEditEachOther() {
        var items =
                List.of(
                        article(
                                "https://courier.example/a",
                                "Briefing",
                                "Morning words.",
                                "2026-05-04"),
                        article(
                                "https://courier.example/a",
                                "Briefing",
                                "Evening words.",
                                "2026-05-04"));
        store.articles().add(items, null, courier);
        store.articles().add(items, null, courier);

        assertEquals(List.of(), store.versions().of(1));
    }

    @Test
    void aLibraryOfTheSecondStepIsBroughtUpToDate() throws Exception {
        var file = folder.resolve("old.sqlite");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var step : List.of("001-library.sql", "002-findings.sql")) {
                for (var sql : script(step).split(";\\s*\\R")) {
                    statement.execute(sql);
                }
            }
            statement.execute(
                    "INSERT INTO source (kind, address, title, added_at) VALUES ('FEED',"
                            + " 'https://courier.example/feed', 'Courier', '2026-05-04')");
            statement.execute(
                    """
                    INSERT INTO article (address, source_id, source, title, fetched_at, words, lead, text)
                    VALUES ('https://www.courier.example/a/', 1, 'Courier', 'Talks', '2026-05-04T12:00:00Z', 3, '', 'Old words.')
                    """);
            statement.execute("PRAGMA user_version = 2");
        }
        store.close();

        store = Store.open(file);

        assertEquals(
                new Added(1, false, false),
                take("https://courier.example/a", "Talks", "Old words.", 1L));
        assertEquals(1, store.lists().count(new ArticleFilter.OfSource(1)));
    }

    private static String script(String name) throws Exception {
        try (var in = Store.class.getResourceAsStream("/org/demarche/store/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private long source(String host) {
        return store.sources().add(Kind.FEED, URI.create("https://" + host + "/feed"), host).id();
    }

    private Added take(String address, String title, String text, @Nullable Long source) {
        return store.articles()
                .add(List.of(article(address, title, text, "2026-05-04")), null, source)
                .getFirst();
    }

    private static NewArticle article(String address, String title, String text, String day) {
        return new NewArticle(
                URI.create(address),
                null,
                title,
                null,
                "Example",
                PublicationDate.parse(day).orElseThrow(),
                Instant.parse("2026-05-04T12:00:00Z"),
                "en",
                new CleanText(text),
                false);
    }
}
