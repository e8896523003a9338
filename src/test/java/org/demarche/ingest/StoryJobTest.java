package org.demarche.ingest;

import static org.demarche.ingest.TestHouse.finished;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class StoryJobTest {

    @TempDir private Path folder;

    private static String line(String id, String text) {
        return "{\"id\":\"%s\",\"title\":\"%s\",\"text\":\"%s\",\"published\":\"2022-01-27\"}\n"
                .formatted(id, text.substring(0, 25), text.repeat(2));
    }

    @Test
    void aLaterArticleJoinsTheStoryThatIsKept() throws Exception {
        try (var house = new TestHouse(folder.resolve("library"))) {
            take(
                    house,
                    line(
                                    "a",
                                    "Vintners of Dorvany blocked the canal locks over the new"
                                            + " bottle levy. ")
                            + line(
                                    "b",
                                    "Canal locks are blocked by vintners in Dorvany angry at a"
                                            + " bottle levy. ")
                            + line(
                                    "c",
                                    "The observatory on Mount Kelim saw a comet split into three"
                                            + " pieces. "));
            var before = house.library.stories().of(ids(house));
            take(
                    house,
                    line(
                            "d",
                            "Dorvany drops its bottle levy, and vintners leave the canal locks. "));

            var after = house.library.stories().of(ids(house));
            assertEquals(2, before.size());
            assertEquals(3, after.size());
            assertEquals(1, after.values().stream().distinct().count());
            assertTrue(after.values().containsAll(before.values()));
            long first = house.library.byGivenId("a").orElseThrow();
            assertEquals(2, house.library.stories().others(first).size());
        }
    }

    private static List<Long> ids(TestHouse house) {
        return house.library.newest(ArticleFilter.ALL, 10).stream()
                .map(ArticleSummary::id)
                .toList();
    }

    private void take(TestHouse house, String lines) throws Exception {
        var file = Files.writeString(folder.resolve(lines.hashCode() + ".jsonl"), lines);
        finished(house.intake.importFiles(List.of(file), null));
        finished(house.intake.grouping());
    }
}
