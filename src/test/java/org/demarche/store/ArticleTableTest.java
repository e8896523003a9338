package org.demarche.store;

import static org.demarche.store.Examples.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.intake.Bytes;
import org.demarche.model.intake.RawDocument;
import org.demarche.store.database.Database;
import org.demarche.store.database.StoreException;
import org.demarche.store.sources.SourceTable.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Against a real SQLite file: the SQL is the thing under test.
class ArticleTableTest {

    @TempDir Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("library.sqlite"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theSameAddressIsKeptOnce() {
        long first = add("a", "Talks");

        var again =
                store.articles().add(List.of(article("a", "Talks, again")), null, null).getFirst();

        assertEquals(first, again.id());
        assertFalse(again.isNew());
        assertEquals(List.of("Talks"), titles(ArticleFilter.ALL));
    }

    @Test
    void theSameTextUnderAnotherAddressIsKeptOnce() {
        var wire =
                "The envoys met for three hours and parted without a word to the press. ".repeat(5);
        store.articles().add(List.of(Examples.article("a", "Talks", wire)), null, null);

        assertFalse(
                store.articles()
                        .add(List.of(Examples.article("b", "Talks (update)", wire)), null, null)
                        .getFirst()
                        .isNew());
    }

    @Test
    void twoShortTextsMayBeEqualByChance() {
        store.articles().add(List.of(Examples.article("a", "One", "Photo gallery")), null, null);

        assertTrue(
                store.articles()
                        .add(List.of(Examples.article("b", "Two", "Photo gallery")), null, null)
                        .getFirst()
                        .isNew());
    }

    @Test
    void itemsOfOneFeedMayShareAnAddress() {
        long feed =
                store.sources().add(Kind.FEED, URI.create("https://example.org/feed"), "Feed").id();

        store.articles()
                .add(
                        List.of(
                                Examples.item("home", "guid-1", "First"),
                                Examples.item("home", "guid-2", "Second")),
                        null,
                        feed);
        store.articles()
                .add(
                        List.of(
                                Examples.item("home", "guid-1", "First"),
                                Examples.item("home", "guid-2", "Second")),
                        null,
                        feed);

        assertEquals(2, store.lists().count(ArticleFilter.ALL));
    }

    @Test
    void anArticleWithoutADateIsSortedByWhenItWasFetched() {
        store.articles()
                .add(
                        List.of(
                                Examples.dated("old", "2026-05-01"),
                                Examples.dated("new", "2026-05-06"),
                                article("undated", "undated")),
                        null,
                        null);

        assertEquals(List.of("new", "undated", "old"), titles(ArticleFilter.ALL));
    }

    @Test
    void aDayAndAnInstantOfItAreSortedTogether() {
        store.articles()
                .add(
                        List.of(
                                Examples.dated("morning", "2026-05-01T06:00:00Z"),
                                Examples.dated("day", "2026-05-01"),
                                Examples.dated("next", "2026-05-02")),
                        null,
                        null);

        assertEquals(List.of("next", "morning", "day"), titles(ArticleFilter.ALL));
    }

    @Test
    void whatTheReaderMarkedIsFilteredAndCounted() {
        long talks = add("a", "Talks");
        add("b", "Visit");
        store.marks().bookmark(talks, true);
        store.marks().markRead(talks, true);

        assertEquals(List.of("Talks"), titles(ArticleFilter.BOOKMARKED));
        assertEquals(List.of("Visit"), titles(ArticleFilter.UNREAD));
        assertEquals(List.of("Talks"), titles(ArticleFilter.READ));
        store.marks().bookmark(talks, false);
        assertEquals(0, store.lists().count(ArticleFilter.BOOKMARKED));
    }

    @Test
    void anArticleThatIsNotThereCannotBeMarked() {
        assertFalse(store.marks().bookmark(4_711, true));
    }

    @Test
    void unsubscribingKeepsTheArticles() {
        long feed =
                store.sources().add(Kind.FEED, URI.create("https://example.org/feed"), "Feed").id();
        store.articles().add(List.of(article("a", "Talks")), null, feed);

        store.sources().delete(feed);

        assertEquals(List.of("Talks"), titles(ArticleFilter.ALL));
    }

    @Test
    void theDocumentComesBackAsItCame() {
        var body =
                Bytes.copyOf(
                        "<p>Réunion à Genève</p>"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var raw =
                new RawDocument(
                        URI.create("https://example.org/a"),
                        body,
                        "text/html",
                        Instant.parse("2026-05-04T12:00:00Z"));

        long id = store.articles().add(List.of(article("a", "Talks")), raw, null).getFirst().id();

        assertEquals(raw, store.raw().of(id).orElseThrow());
    }

    @Test
    void bookmarkedSamplesStayWhenTheSamplesGo() {
        store.articles()
                .add(
                        List.of(
                                Examples.sample("s1"),
                                Examples.sample("s2"),
                                article("mine", "mine")),
                        null,
                        null);
        long starred = store.lists().newest(new ArticleFilter.Samples(), 10).getFirst().id();
        store.marks().bookmark(starred, true);

        assertEquals(1, store.articles().deleteSamples());

        assertEquals(2, store.lists().count(ArticleFilter.ALL));
        assertTrue(store.lists().stored(starred).isPresent());
    }

    @Test
    void aDateThatTheReaderSetsIsKept() {
        long id = add("a", "Talks");

        store.articles().setPublished(id, PublicationDate.of(LocalDate.of(2022, 1, 27)));

        assertEquals(
                "2022-01-27", store.lists().stored(id).orElseThrow().summary().published().iso());
    }

    @Test
    void thePublishersEveningIsNotTheDayAfter() {
        var evening = Examples.dated("evening", "2026-05-01T20:30:00-06:00");
        var morning = Examples.dated("morning", "2026-05-02T02:00:00Z");
        store.articles().add(List.of(morning, evening), null, null);

        assertEquals(List.of("evening", "morning"), titles(ArticleFilter.ALL));
        assertEquals(
                List.of(evening.published(), morning.published()),
                store.lists().newest(ArticleFilter.ALL, 9).stream()
                        .map(ArticleSummary::published)
                        .toList());
    }

    @Test
    void whatWasKeptIsThereAfterClosingAndOpening() {
        add("a", "Talks");
        store.close();

        open();

        assertEquals(List.of("Talks"), titles(ArticleFilter.ALL));
    }

    @Test
    void aChangeThatFailsHalfwayLeavesNothing() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        store.database()
                                .write(
                                        connection -> {
                                            connection
                                                    .createStatement()
                                                    .execute(
                                                            "INSERT INTO index_change (article_id)"
                                                                    + " VALUES (1)");
                                            throw new IllegalStateException("the power went");
                                        }));

        assertEquals(List.of(), store.changes().after(0, 10).articles());
    }

    @Test
    void aFileThatIsNoLibrarySaysWhatToDo() throws Exception {
        var notALibrary =
                Files.writeString(
                        folder.resolve("letter.txt"),
                        "Dear colleague, this is a letter and not a database at all. ".repeat(20));

        var refused = assertThrows(StoreException.class, () -> Database.open(notALibrary));

        assertTrue(refused.getMessage().contains("backups"), refused.getMessage());
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamedAsTheCause() {
        var file = folder.resolve("not there/library.sqlite");

        var refused = assertThrows(StoreException.class, () -> Database.open(file));

        assertTrue(refused.getMessage().contains("may not be written"), refused.getMessage());
    }

    private long add(String address, String title) {
        return store.articles().add(List.of(article(address, title)), null, null).getFirst().id();
    }

    private List<String> titles(ArticleFilter filter) {
        return store.lists().newest(filter, 10).stream().map(ArticleSummary::title).toList();
    }
}
