package org.demarche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.query.Facet;
import org.demarche.model.query.FacetCounts;
import org.demarche.model.query.SearchRequest.Order;
import org.demarche.search.index.IndexedArticle;
import org.demarche.search.index.IndexedEntity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// How large answers are counted: by a sample, in a library of more articles than are looked at.
class SampledFacetsTest {

    private static final int ARTICLES = 60_000;
    private static final double NEAR = 0.08;

    private static ArticleIndex index;
    private static ArticleSearcher searcher;

    @BeforeAll
    static void fill() {
        index = ArticleIndex.inMemory();
        for (var from = 0; from < ARTICLES; from += 5_000) {
            index.apply(
                    IntStream.range(from, from + 5_000)
                            .mapToObj(SampledFacetsTest::article)
                            .toList(),
                    List.of(),
                    from + 1);
        }
        searcher = new ArticleSearcher(index);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void aSampleComesNearToTheTruth() {
        var counts = facets("talks ");

        assertFalse(counts.exact());
        assertNear(ARTICLES * 0.6, counts, Facet.LANGUAGE, "EN");
        assertNear(ARTICLES * 0.4, counts, Facet.LANGUAGE, "FR");
        assertNear(ARTICLES / 3.0, counts, Facet.COUNTRY, "NOR");
        assertEquals(100, counts.days().size());
        assertEquals(
                ARTICLES,
                counts.days().values().stream().mapToInt(Integer::intValue).sum(),
                ARTICLES * NEAR);
    }

    @Test
    void theNumberOfAnswersIsReckonedToo() {
        var found = searcher.search("talks ", null, Order.NEWEST, 10, Articles.NO_MARKS);

        assertFalse(found.isExact());
        assertEquals(ARTICLES, found.total(), ARTICLES * NEAR);
    }

    @Test
    void fewerAnswersOfTheSameLibraryAreCounted() {
        var counts = facets("seldom ");

        assertTrue(counts.exact());
        assertEquals(
                List.of(
                        new FacetCounts.Value("EN", ARTICLES / 20),
                        new FacetCounts.Value("FR", ARTICLES / 20)),
                counts.values().get(Facet.LANGUAGE));
        assertEquals(
                ARTICLES / 10,
                searcher.search("seldom ", null, Order.RELEVANCE, 10, Articles.NO_MARKS).total());
    }

    @Test
    void aSiftedAnswerIsCountedAsWell() {
        assertNear(ARTICLES * 0.4, facets("talks lang:fr "), Facet.LANGUAGE, "FR");
    }

    private static FacetCounts facets(String typed) {
        return searcher.facets(typed, null, Articles.NO_MARKS, 5);
    }

    private static void assertNear(double truth, FacetCounts counts, Facet facet, String value) {
        var counted =
                counts.values().get(facet).stream()
                        .filter(each -> each.name().equals(value))
                        .mapToInt(FacetCounts.Value::articles)
                        .sum();
        assertEquals(truth, counted, truth * NEAR, facet + " " + value);
    }

    /// Two in five are French, one in ten has a seldom word, one in three speaks of Norway.
    private static IndexedArticle article(int number) {
        return new IndexedArticle(
                number + 1,
                "",
                number % 20 == 0 || number % 20 == 4 ? "talks seldom" : "talks",
                "Wire",
                null,
                LocalDate.of(2022, 1, 1).plusDays(number % 100),
                number % 5 < 2 ? "fr" : "en",
                number % 3 == 0
                        ? List.of(new IndexedEntity(EntityKind.COUNTRY, "Norway", List.of(), "NOR"))
                        : List.of(),
                List.of(),
                List.of());
    }
}
