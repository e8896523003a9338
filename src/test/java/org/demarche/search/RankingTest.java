package org.demarche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.query.SearchRequest.Order;
import org.demarche.search.index.IndexedArticle;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Which article comes first.
class RankingTest {

    @Test
    void aWordInTheTitleCountsMore() {
        assertEquals(
                List.of(2L, 1L),
                ranked(
                        "sanctions",
                        Articles.article(1, "Markets", "Sanctions on banks were agreed today"),
                        Articles.article(2, "Sanctions", "Markets fell as banks were agreed on")));
    }

    @Test
    void theFormThatWasTypedCountsMore() {
        assertEquals(
                List.of(2L, 1L),
                ranked(
                        "talks ",
                        Articles.article(1, "One", "They talked in Geneva"),
                        Articles.article(2, "Two", "Their talks in Geneva")));
    }

    @Test
    void aWholeWordCountsMoreThanALongerOne() {
        assertEquals(
                List.of(2L, 1L),
                ranked(
                        "minist",
                        Articles.article(1, "One", "The ministry in Paris"),
                        Articles.article(2, "Two", "The minist in Paris")));
    }

    @Test
    void whatTheLeadSaysCountsMore() {
        var other = "The ministers met again to speak of other matters at length. ".repeat(8);
        assertEquals(
                List.of(2L, 1L),
                ranked(
                        "sanctions ",
                        Articles.article(1, "One", other + "Sanctions came up."),
                        Articles.article(2, "Two", "Sanctions came up. " + other)));
    }

    @Test
    void wordsThatStandTogetherCountMore() {
        var other = "The ministers met again to speak of other matters at length. ".repeat(2);
        assertEquals(
                List.of(2L, 1L),
                ranked(
                        "grain corridor ",
                        Articles.article(1, "One", "A corridor was cut. " + other + "Grain rose."),
                        Articles.article(2, "Two", "Grain by a corridor. " + other + "It rose.")));
    }

    @Test
    void aListThatGrowsKeepsItsOrder() {
        var articles = new ArrayList<IndexedArticle>();
        for (var id = 1; id <= 300; id++) {
            var gap = "other words stand here ".repeat(id % 17);
            articles.add(Articles.article(id, "Talks", "grain " + gap + "corridor " + gap));
        }
        try (var index = ArticleIndex.inMemory()) {
            index.apply(articles, List.of(), 1);
            var searcher = new ArticleSearcher(index);
            var few = searcher.search("grain corridor ", null, Order.FRESH, 50, Articles.NO_MARKS);
            var all = searcher.search("grain corridor ", null, Order.FRESH, 300, Articles.NO_MARKS);

            assertEquals(few.articles(), all.articles().subList(0, 50));
            assertEquals(300, all.articles().stream().distinct().count());
        }
    }

    @Test
    void ofEqualsTheNewerComesFirst() {
        assertEquals(
                List.of(2L, 1L, 3L),
                ranked(
                        "talks",
                        Articles.of(1, LocalDate.of(2022, 1, 1)),
                        Articles.of(2, LocalDate.of(2022, 1, 2)),
                        Articles.of(3, null)));
    }

    @Test
    void aQuestionNeedsNotAllItsWords() {
        var articles =
                new IndexedArticle[] {
                    Articles.article(1, "Strait", "Ships passed the strait after the treaty."),
                    Articles.article(2, "Fish", "The price of herring rose."),
                    Articles.article(3, "Passage", "A treaty on passage of warships was signed.")
                };
        var question =
                "What did the treaty say on the passage of foreign warships through straits?";
        assertEquals(List.of(3L, 1L), loosely(question, articles));
        assertEquals(List.of(), ranked(question, articles));
    }

    @Test
    void aQuestionInTheQueryLanguageIsTakenAtItsWord() {
        var articles =
                new IndexedArticle[] {
                    Articles.article(1, "One", "grain ships"), Articles.article(2, "Two", "grain")
                };
        assertEquals(List.of(2L), loosely("grain -ships", articles));
        assertEquals(List.of(1L), loosely("\"grain ships\"", articles));
        assertEquals(List.of(1L, 2L), loosely("GRAIN SHIPS OR OTHER TRADE", articles));
    }

    @Test
    void articlesThatWereWrittenAgainAreRankedAsIfTheyHadComeOnce() {
        var articles = new ArrayList<IndexedArticle>();
        for (var id = 1; id <= 60; id++) {
            articles.add(Articles.article(id, "Talks " + id, "sanctions ".repeat(1 + id % 7) + id));
        }
        try (var once = ArticleIndex.inMemory();
                var again = ArticleIndex.inMemory()) {
            once.apply(articles, List.of(), 1);
            again.apply(articles, List.of(), 1);
            again.apply(List.of(), List.of(), 2);
            for (var article : articles.subList(20, 50)) {
                again.apply(List.of(article), List.of(), 3);
                again.size();
            }
            again.commit();

            assertEquals(scores(once), scores(again));
        }
    }

    private static List<ArticleSearcher.FoundArticle> scores(ArticleIndex index) {
        return new ArticleSearcher(index)
                .search("sanctions talks ", null, Order.RELEVANCE, 60, Articles.NO_MARKS)
                .articles();
    }

    private static List<Long> ranked(String typed, IndexedArticle... articles) {
        return in(
                searcher -> searcher.search(typed, null, Order.RELEVANCE, 9, Articles.NO_MARKS),
                articles);
    }

    private static List<Long> loosely(String typed, IndexedArticle... articles) {
        return in(
                searcher ->
                        searcher.searchLoosely(typed, null, Order.RELEVANCE, 9, Articles.NO_MARKS),
                articles);
    }

    private static List<Long> in(
            Function<ArticleSearcher, ArticleSearcher.Found> search, IndexedArticle... articles) {
        try (var index = ArticleIndex.inMemory()) {
            index.apply(List.of(articles), List.of(), 1);
            return search.apply(new ArticleSearcher(index)).articles().stream()
                    .map(ArticleSearcher.FoundArticle::id)
                    .toList();
        }
    }
}
