package org.demarche.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.article.ArticleSummary;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

class ArticleRowsTest {

    private final ArticleRows rows = new ArticleRows();

    @Test
    void newArticlesLeaveTheChoiceWhereItIs() {
        rows.show(articles(3, 2, 1), 3, true);
        rows.choose(2);

        rows.show(articles(5, 4, 3, 2, 1), 5, true);

        assertEquals(2, rows.chosenProperty().get().id());
        assertEquals(3, rows.chosenPlace());
    }

    @Test
    void theArticlesOnOneStoryStandBehindTheFirstUntilTheyAreOpened() {
        rows.show(articles(5, 4, 3, 2, 1), Map.of(5L, 9L, 3L, 9L, 1L, 9L), 5, true);
        assertEquals(List.of(5L, 4L, 2L), ids());
        assertEquals(2, rows.folds().others(5));
        assertEquals(0, rows.folds().others(4));

        rows.open(5, true);
        assertEquals(List.of(5L, 3L, 1L, 4L, 2L), ids());

        rows.open(1, false);
        assertEquals(List.of(5L, 4L, 2L), ids());
        assertEquals(5, rows.all().size());
    }

    @Test
    void whatIsReadOrAskedForIsNeverFoldedAway() {
        rows.show(articles(3, 2, 1), 3, true);
        rows.choose(1);
        rows.show(articles(3, 2, 1), Map.of(3L, 7L, 1L, 7L), 3, true);
        assertEquals(1, rows.chosenProperty().get().id());
        assertEquals(List.of(3L, 1L, 2L), ids());

        rows.open(3, false);
        assertEquals(3, rows.chosenProperty().get().id());
        assertTrue(rows.choose(1));
        assertEquals(List.of(3L, 1L, 2L), ids());
    }

    @Test
    void anArticleThatIsBeingReadStaysThoughItIsUnreadNoMore() {
        rows.show(articles(3, 2, 1), 3, true);
        rows.choose(2);

        rows.show(articles(3, 1), 2, true);

        assertEquals(List.of(3L, 2L, 1L), ids());
    }

    @Test
    void aChoiceThatIsGoneIsLetGo() {
        rows.show(articles(3, 2, 1), 3, true);
        rows.choose(2);

        rows.show(articles(3, 1), 2, false);

        assertNull(rows.chosenProperty().get());
    }

    @Test
    void movingStopsAtBothEnds() {
        rows.show(articles(2, 1), 2, true);
        rows.move(1);
        rows.move(-1);
        assertEquals(2, rows.chosenProperty().get().id());
        rows.move(1);
        rows.move(1);
        assertEquals(1, rows.chosenProperty().get().id());
    }

    @Test
    void onlyWhatDiffersIsTouched() {
        rows.show(articles(4, 3, 2, 1), 4, true);
        var touched = new ArrayList<Integer>();
        rows.articles()
                .addListener(
                        (javafx.collections.ListChangeListener<ArticleSummary>)
                                change -> {
                                    while (change.next()) {
                                        touched.add(
                                                change.getAddedSize() + change.getRemovedSize());
                                    }
                                });

        rows.show(articles(4, 9, 3, 2, 1), 5, true);

        assertEquals(List.of(1), touched);
    }

    @Test
    void whateverIsShownNextIsShownExactlyAndTheChoiceKept() {
        var random = new Random(5);
        for (int round = 0; round < 400; round++) {
            var next = random.longs(random.nextInt(8), 0, 12).distinct().toArray();
            var before = rows.chosenProperty().get();
            rows.show(articles(next), next.length, false);

            assertEquals(IntStream.range(0, next.length).mapToObj(i -> next[i]).toList(), ids());
            boolean kept = before != null && ids().contains(before.id());
            assertEquals(kept, rows.chosenProperty().get() != null);
            assertFalse(rows.changing());
            if (next.length > 0 && random.nextBoolean()) {
                rows.choose(next[random.nextInt(next.length)]);
            }
        }
    }

    private List<Long> ids() {
        return rows.articles().stream().map(ArticleSummary::id).toList();
    }

    private static List<ArticleSummary> articles(long... ids) {
        var made = new ArrayList<ArticleSummary>();
        for (long id : ids) {
            made.add(article(id));
        }
        return made;
    }

    static ArticleSummary article(long id) {
        return new ArticleSummary(
                id,
                URI.create("https://example.org/" + id),
                "Talks " + id,
                "Harbour Wire",
                null,
                Instant.EPOCH,
                "Envoys met.",
                300,
                false,
                false,
                false);
    }
}
