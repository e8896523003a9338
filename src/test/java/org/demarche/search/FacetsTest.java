package org.demarche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.query.Facet;
import org.demarche.model.query.FacetCounts;
import org.demarche.model.query.FacetCounts.Value;
import org.demarche.search.index.IndexedArticle;
import org.demarche.search.index.IndexedEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What is found is counted as it is spread.
class FacetsTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    private final ArticleIndex index = ArticleIndex.inMemory();
    private final ArticleSearcher searcher = new ArticleSearcher(index);

    @BeforeEach
    void fill() {
        var envoy = Articles.person("Ida Brandt", "Brandt");
        var norway = Articles.country("Norway", "NOR");
        var norwegian = new IndexedEntity(EntityKind.NATIONALITY, "Norwegian", List.of(), "NOR");
        index.apply(
                List.of(
                        article(1, "herring", "Courier", MONDAY, envoy, norway, norwegian),
                        article(2, "herring and cod", "Courier", MONDAY.plusDays(1), envoy),
                        article(3, "cod", "Evening Post", MONDAY, norway)),
                List.of(),
                1);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void anArticleCountsOnceHoweverOftenItNamesACountry() {
        assertEquals(List.of(new Value("NOR", 2)), counts("").values().get(Facet.COUNTRY));
    }

    @Test
    void onlyWhatIsFoundIsCounted() {
        var counts = counts("herring");
        assertEquals(List.of(new Value("Courier", 2)), counts.values().get(Facet.SOURCE));
        assertEquals(List.of(new Value("Ida Brandt", 2)), counts.values().get(Facet.PERSON));
        assertEquals(Map.of(MONDAY, 1, MONDAY.plusDays(1), 1), counts.days());
    }

    @Test
    void theMostComeFirstAndNoMoreThanAsked() {
        var counts = searcher.facets("", null, Articles.NO_MARKS, 1).values().get(Facet.SOURCE);
        assertEquals(List.of(new Value("Courier", 2)), counts);
    }

    @Test
    void whatWasDeletedIsNotCounted() {
        index.apply(List.of(), List.of(1L), 2);
        assertEquals(List.of(new Value("NOR", 1)), counts("").values().get(Facet.COUNTRY));
        assertEquals(Map.of(MONDAY, 1, MONDAY.plusDays(1), 1), counts("").days());
    }

    @Test
    void whatIsLookedInIsAllThatCounts() {
        var counts = searcher.facets("", new long[] {3}, Articles.NO_MARKS, 10);
        assertEquals(List.of(new Value("Evening Post", 1)), counts.values().get(Facet.SOURCE));
        assertTrue(counts("nothing of the kind").days().isEmpty());
    }

    private FacetCounts counts(String typed) {
        return searcher.facets(typed, null, Articles.NO_MARKS, 10);
    }

    private static IndexedArticle article(
            long id, String text, String source, LocalDate day, IndexedEntity... entities) {
        return new IndexedArticle(
                id, "", text, source, null, day, "en", List.of(entities), List.of(), List.of());
    }
}
