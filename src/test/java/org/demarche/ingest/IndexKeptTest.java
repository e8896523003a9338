package org.demarche.ingest;

import static org.demarche.ingest.TestHouse.finished;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The index follows what comes in and what goes, over the end of the program and its own loss.
class IndexKeptTest {

    private static final PublicationDate DAY = PublicationDate.of(LocalDate.of(2022, 1, 27));

    private static final String STORY =
            """
            Envoys meet again in Geneva

            Envoys of both countries met in Geneva on Wednesday and agreed to meet again before the end of the month, officials said.

            The talks lasted for eight hours. Neither side spoke of a breakthrough, but both called the conversation useful and promised to go on.
            """;

    @TempDir Path folder;
    @RegisterExtension final NewsTown town = new NewsTown();

    @Test
    void aDeletedIndexIsMadeAnewByItself() throws Exception {
        finished(
                town.house()
                        .intake
                        .add(List.of(town.server().put("/feed", NewsServer.rss("Wire", 5)))));
        town.house().close();
        try (var files = Files.walk(town.library().resolve("index"))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }

        town.reopen();

        assertEquals(List.of("Wire item 3"), town.house().found("tokenWire3"));
        assertTrue(town.house().upkeep.indexMatches());
    }

    @Test
    void theIndexGoesOnWhereItWas() throws Exception {
        finished(town.house().intake.importFiles(List.of(write("story.txt", STORY)), DAY));
        town.house().close();
        town.reopen();
        finished(
                town.house()
                        .intake
                        .add(List.of(town.server().put("/feed", NewsServer.rss("Wire", 5)))));

        assertEquals(6, town.house().articleIndex.size());
        assertTrue(town.house().upkeep.indexMatches());
    }

    @Test
    void removedSamplesAreFoundNoMore() throws Exception {
        finished(town.house().intake.importSamples());
        assertTrue(town.house().found("Ukraine").size() > 10);

        town.house().library.removeSamples();
        town.house().index.catchUp();

        assertEquals(List.of(), town.house().found("Ukraine"));
        assertTrue(town.house().upkeep.indexMatches());
    }

    private Path write(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }
}
