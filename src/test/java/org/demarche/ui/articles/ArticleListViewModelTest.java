package org.demarche.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ingest.TestHouse;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.intake.NewArticle;
import org.demarche.model.query.SearchRequest.Order;
import org.demarche.ui.Background;
import org.demarche.ui.articles.asked.ArticleReading;
import org.demarche.ui.command.Undo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;

/// No screen: workers, screen and the pause in typing are queues that the test empties by hand.
class ArticleListViewModelTest {

    @TempDir Path folder;
    private final ArrayDeque<Runnable> workers = new ArrayDeque<>();
    private final ArrayDeque<Runnable> pauses = new ArrayDeque<>();
    private TestHouse house;
    private ArticleListViewModel model;
    private ArticleMarks marks;
    private final Undo undo = new Undo();

    @BeforeEach
    void open() {
        house = new TestHouse(folder);
        var background =
                new Background(
                        workers::add,
                        Runnable::run,
                        problem -> {
                            throw new AssertionError(problem);
                        });
        model =
                new ArticleListViewModel(
                        new ArticleReading(house.library, house.search), background, pauses::add);
        marks = new ArticleMarks(house.library, background, undo, model::replace, model::refresh);
        add("Ceasefire in the valley", 1);
        add("Talks by the lake", 2);
        add("Talks about talks", 3);
        model.refresh();
        work();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theNewestStandsFirst() {
        assertEquals(
                List.of("Talks about talks", "Talks by the lake", "Ceasefire in the valley"),
                titles());
        assertEquals(3, model.browsed().totalProperty().get());
    }

    @Test
    void theWholeListIsMarkedReadAtOnceAndOneUndoTakesItBack() {
        marks.toggleRead(model.articles().getFirst());
        work();
        marks.readAll(ArticleFilter.ALL, count -> assertEquals(2, count));
        work();
        assertEquals(0, house.library.counts().unread());
        assertTrue(model.articles().stream().allMatch(ArticleSummary::read));

        undo.undo();
        work();
        assertEquals(2, house.library.counts().unread());
        assertTrue(model.articles().getFirst().read(), "it was read before");
    }

    @Test
    void whatIsReadIsHiddenAndComesBack() {
        marks.toggleRead(model.articles().get(1));
        work();
        model.hideReadProperty().set(true);
        work();
        assertEquals(List.of("Talks about talks", "Ceasefire in the valley"), titles());

        search("talks");
        assertEquals(List.of("Talks about talks"), titles());
        model.leaveSearch();
        model.hideReadProperty().set(false);
        work();
        assertEquals(3, titles().size());
    }

    @Test
    void whatIsPickedIsWhatDeedsAreDoneToAndElseTheChosenOne() {
        assertEquals(List.of(), model.picked());
        model.choose(model.articles().get(1).id());
        assertEquals(List.of(model.articles().get(1)), model.picked());

        model.browsed().pick(List.of(model.articles().get(2), model.articles().get(1)));
        assertEquals(model.articles().subList(1, 3), model.picked(), "in the order of the list");
        marks.bookmark(model.picked(), true);
        work();
        assertEquals(2, house.library.counts().bookmarked());
        assertTrue(model.picked().stream().allMatch(ArticleSummary::bookmarked), "as they now are");
        undo.undo();
        work();
        assertEquals(0, house.library.counts().bookmarked());

        model.choose(model.articles().getFirst().id());
        assertEquals(List.of(model.articles().getFirst()), model.picked());
    }

    @Test
    void theOldestStandsFirstWhenThatIsWanted() {
        model.browseOrderProperty().set(Order.OLDEST);
        work();

        assertEquals("Ceasefire in the valley", titles().getFirst());
    }

    @Test
    void aSearchBeginsAtOnceAndAsksNextForWhatThenStands() {
        model.queryProperty().set("l");
        assertEquals(1, workers.size());
        model.queryProperty().set("la");
        model.queryProperty().set("lake");
        assertEquals(1, workers.size());

        workers.remove().run();
        assertEquals(1, workers.size());
        work();
        assertEquals(List.of("Talks by the lake"), titles());
        assertEquals(1, model.found().totalProperty().get());
    }

    @Test
    void aSlowAnswerToAnOldQuestionIsNotShown() {
        model.queryProperty().set("valley");
        var slow = workers.remove();
        model.queryProperty().set("lake");
        slow.run();
        assertEquals(List.of(), titles());

        work();
        assertEquals(List.of("Talks by the lake"), titles());
    }

    @Test
    void theEndOfASearchLeadsBackToWhereOneWas() {
        model.choose(model.articles().get(1).id());
        search("valley");
        model.move(1);
        assertEquals("Ceasefire in the valley", model.chosenProperty().get().title());

        model.leaveSearch();

        assertFalse(model.searchingProperty().get());
        assertEquals(3, model.articles().size());
        assertEquals("Talks by the lake", model.chosenProperty().get().title());
        assertEquals(0, workers.size(), "nothing needs to be read for it");
    }

    @Test
    void aSearchLooksInWhatIsBrowsedUntilItIsWidened() {
        marks.toggleBookmark(model.articles().getFirst());
        work();
        model.filterProperty().set(ArticleFilter.BOOKMARKED);
        work();
        assertEquals(List.of("Talks about talks"), titles());
        search("talks");
        assertEquals(List.of("Talks about talks"), titles());

        model.scopeProperty().set(ArticleFilter.ALL);
        work();
        assertEquals(2, titles().size());
        model.leaveSearch();
        assertEquals(ArticleFilter.BOOKMARKED, model.filterProperty().get());
        assertEquals(1, titles().size());
    }

    @Test
    void whatArrivesIsListedAndTheChoiceStays() {
        model.choose(model.articles().getFirst().id());
        add("A treaty at last", 9);
        model.refresh();
        work();

        assertEquals("A treaty at last", titles().getFirst());
        assertEquals("Talks about talks", model.chosenProperty().get().title());
    }

    @Test
    void aStormOfNewsReadsTheLibraryOnceMore() {
        for (int i = 0; i < 1_000; i++) {
            model.refresh();
        }
        assertEquals(1, workers.size());
        workers.remove().run();
        assertEquals(1, workers.size());
        work();
        assertEquals(0, workers.size());
    }

    @Test
    void aStarIsKeptBeforeItIsShownAndCanBeTakenBack() {
        var article = model.articles().getFirst();
        marks.toggleBookmark(article);
        assertFalse(model.articles().getFirst().bookmarked());
        work();
        assertTrue(model.articles().getFirst().bookmarked());
        assertEquals(1, house.library.counts().bookmarked());

        assertEquals("Bookmark", undo.undo().orElseThrow());
        work();
        assertEquals(0, house.library.counts().bookmarked());
        assertFalse(model.articles().getFirst().bookmarked());
    }

    @Test
    void anotherPartOfTheLibraryEndsTheSearch() {
        search("lake");
        model.filterProperty().set(ArticleFilter.UNREAD);
        work();

        assertEquals("", model.queryProperty().get());
        assertEquals(3, titles().size());
        assertNull(model.chosenProperty().get());
    }

    private void search(String words) {
        model.queryProperty().set(words);
        pause();
        work();
    }

    private void pause() {
        while (!pauses.isEmpty()) {
            pauses.remove().run();
        }
    }

    private void work() {
        while (!workers.isEmpty()) {
            workers.remove().run();
        }
    }

    private List<String> titles() {
        return model.articles().stream().map(article -> article.title()).toList();
    }

    private void add(String title, int day) {
        house.store
                .articles()
                .add(
                        List.of(
                                new NewArticle(
                                        URI.create("https://example.org/" + day),
                                        null,
                                        title,
                                        null,
                                        "Harbour Wire",
                                        PublicationDate.of(LocalDate.of(2026, 1, day)),
                                        Instant.parse("2026-02-01T00:00:00Z"),
                                        "en",
                                        new CleanText("Envoys met, and this was number " + day),
                                        false)),
                        null,
                        null);
        house.index.catchUp();
    }
}
