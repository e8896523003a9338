package org.demarche.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.ingest.TestHouse;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.CleanText;
import org.demarche.model.intake.NewArticle;
import org.demarche.model.query.SearchRequest;
import org.demarche.model.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// What several outlets tell comes before what one tells, and is related without any model.
class MostSourcedTest {

    @TempDir Path folder;
    private TestHouse house;
    private long lake;
    private long valley;

    @BeforeEach
    void open() {
        house = new TestHouse(folder);
        add("Grain talks of one outlet", "Alpha", 9);
        lake = add("Grain talks by the lake", "Alpha", 3);
        long same = add("By the lake, grain talks begin", "Beta", 2);
        valley = add("Grain talks in the valley fail", "Gamma", 8);
        house.store.stories().keep(List.of(new Story(lake, List.of(lake, same))));
        house.store.stories().keep(List.of(new Story(valley, List.of(valley))));
        house.index.catchUp();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatMostOutletsTellStandsFirstThenTheNewest() {
        var found =
                house.search.search(
                        new SearchRequest(
                                "grain talks ",
                                ArticleFilter.ALL,
                                SearchRequest.Order.SOURCED,
                                10));
        assertEquals(
                List.of(
                        "Grain talks by the lake",
                        "By the lake, grain talks begin",
                        "Grain talks in the valley fail",
                        "Grain talks of one outlet"),
                found.hits().stream().map(hit -> hit.article().title()).toList());
        assertEquals(4, found.total());
    }

    @Test
    void relatedArticlesAreFoundByStoryAndWordsWhileNothingIsReadForItsMeaning() {
        var alike = house.related.of(lake, 5).alike();
        assertEquals("By the lake, grain talks begin", alike.getFirst().title());
        assertEquals(List.of(), alike.stream().filter(article -> article.id() == lake).toList());
    }

    private long add(String title, String source, int hour) {
        return house.store
                .articles()
                .add(
                        List.of(
                                new NewArticle(
                                        URI.create("https://example.org/" + title.hashCode()),
                                        null,
                                        title,
                                        null,
                                        source,
                                        null,
                                        Instant.parse("2026-05-04T%02d:00:00Z".formatted(hour)),
                                        "en",
                                        new CleanText(title + ". It was said by " + source),
                                        false)),
                        null,
                        null)
                .getFirst()
                .id();
    }
}
