package org.demarche.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ingest.NewsServer;
import org.demarche.ingest.TestHouse;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What a reader adds to articles is kept, and found by the query language.
class TagsAndNotesTest {

    private static final long NOBODY = 999_999;

    @TempDir private Path folder;
    private TestHouse house;
    private List<Long> ids;

    @BeforeEach
    void open() throws Exception {
        house = new TestHouse(folder);
        try (var server = new NewsServer()) {
            var feed = server.put("/feed", NewsServer.rss("Wire", 3));
            TestHouse.finished(house.intake.add(List.of(feed)));
        }
        ids =
                house.library.newest(ArticleFilter.ALL, 10).stream()
                        .sorted(Comparator.comparing(ArticleSummary::title))
                        .map(ArticleSummary::id)
                        .toList();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tag:Grain ",
                "tag:gRAIN ",
                "tag:gra",
                "tag:\"grain\"",
                "-tag:ports tag:grain "
            })
    void aTagIsFoundWhateverItsCapitalsAndWhileItIsTyped(String typed) {
        house.library.tag(ids.get(1), "Grain");
        house.library.tag(ids.get(2), "ports");
        assertEquals(List.of(title(1)), house.found(typed));
    }

    @Test
    void aWholeTagIsNotALongerOne() {
        house.library.tag(ids.getFirst(), "graining");
        assertEquals(List.of(), house.found("tag:grain "));
    }

    @Test
    void tagsAreCountedAndTakenBack() {
        house.library.tag(ids.get(0), "Grain");
        house.library.tag(ids.get(1), "grain");
        house.library.tag(ids.get(1), "ports");
        assertEquals(Map.of("Grain", 2, "ports", 1), house.library.tags());
        assertTrue(house.library.untag(ids.get(1), "GRAIN"));
        assertEquals(List.of("ports"), house.library.tags(ids.get(1)));
        assertFalse(house.library.untag(ids.get(1), "GRAIN"));
    }

    @Test
    void aNoteIsFoundByItsWordsAndByBeingThere() {
        house.library.note(ids.get(2), "Ask the Harbour master");
        assertEquals(List.of(title(2)), house.found("note:harbour "));
        assertEquals(List.of(title(2)), house.found("is:noted"));
        assertEquals(List.of(), house.found("note:station "));
        house.library.note(ids.get(2), "  ");
        assertEquals(List.of(), house.found("is:noted"));
    }

    @Test
    void nothingIsAddedToWhatIsNotThere() {
        assertFalse(house.library.tag(NOBODY, "grain"));
        assertFalse(house.library.tag(ids.getFirst(), "   "));
        assertFalse(house.library.note(NOBODY, "words"));
        assertEquals(Map.of(), house.library.tags());
    }

    @Test
    void articlesNotYetAnalysedHaveNoQuoteAndNoEvent() {
        assertEquals(List.of(), house.found("has:quote"));
        assertEquals(List.of(), house.found("has:event"));
        assertEquals(3, house.found("-has:quote").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tag:", "note:", "has:", "is:", "tag:\"", "note:(", "has:q OR", "tag:%_ "})
    void whatIsHalfTypedAnswersAllTheSame(String typed) {
        house.found(typed);
        assertTrue(house.upkeep.indexMatches());
    }

    private String title(int place) {
        return house.library.article(ids.get(place)).orElseThrow().summary().title();
    }
}
