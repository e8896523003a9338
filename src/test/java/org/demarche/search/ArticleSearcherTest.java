package org.demarche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.query.SearchRequest.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

/// What is typed, and what is found.
class ArticleSearcherTest {

    private final ArticleIndex index = ArticleIndex.inMemory();
    private final ArticleSearcher searcher = new ArticleSearcher(index);

    @BeforeEach
    void fill() {
        index.apply(
                List.of(
                        Articles.article(
                                1,
                                "Envoys meet in Vienna",
                                "The U.S. delegation held peace talks with Russia's envoys."),
                        Articles.article(
                                2,
                                "A talk that led nowhere",
                                "Negotiators of the build-up commission left Zürich."),
                        Articles.article(
                                3,
                                "Grain harvest",
                                "Farmers talked of peace; the ministers' talks were long."),
                        Articles.article(
                                4, "US sends aid", "The buildup near the border goes on.")),
                List.of(),
                1);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    talks            => 1 2 3
                    talk             => 1 2 3
                    peace talks      => 1 3
                    "peace talks"    => 1
                    “peace talks”    => 1
                    "peace tal       => 1
                    "talks peace"~5  => 1 3
                    peace -envoys    => 3
                    peace -env       => 1 3
                    zurich OR vienna => 1 2
                    zurich | vienna  => 1 2
                    (zurich OR harvest) talk => 2 3
                    peace t          => 1 3
                    "peace t         => 1 3
                    g                => 3
                    negoti*          => 2
                    negot            => 2
                    Negotiator~      => 2
                    Vienne~1         => 1
                    ZÜRICH           => 2
                    russia           => 1
                    Russia’s         => 1
                    US               => 1 4
                    U.S.             => 1 4
                    build-up         => 2 4
                    buildup          => 2 4
                    build up         => 2
                    title:talk       => 2
                    title:(talk OR aid) => 2 4
                    the talks of peace  => 1 3
                    -talks           => 4
                    """,
            delimiterString = " => ")
    void findsWhatIsMeant(String typed, String ids) {
        assertEquals(ids, found(typed));
    }

    private String found(String typed) {
        var found = searcher.search(typed, null, Order.RELEVANCE, 100, Articles.NO_MARKS);
        var ids =
                found.articles().stream()
                        .mapToLong(ArticleSearcher.FoundArticle::id)
                        .sorted()
                        .toArray();
        assertEquals(ids.length, found.total());
        return String.join(" ", Arrays.stream(ids).mapToObj(Long::toString).toList());
    }
}
