package org.demarche.ingest;

import static org.demarche.ingest.TestHouse.finished;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ingest.job.IngestEvent;
import org.demarche.model.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a reader brings in files: each once, and a sentence for what is no article.
class FileImportTest {

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
    void theSameFileIsTakenInOnce() throws Exception {
        var file = write("story.txt", STORY);

        finished(town.house().intake.importFiles(List.of(file), DAY));
        finished(town.house().intake.importFiles(List.of(file), DAY));
        finished(town.house().intake.importFiles(List.of(write("copy.txt", STORY)), DAY));

        assertEquals(List.of("Envoys meet again in Geneva"), town.house().titles());
        var taken =
                town.house().told.stream()
                        .filter(IngestEvent.Taken.class::isInstance)
                        .map(e -> ((IngestEvent.Taken) e).isNew())
                        .toList();
        assertEquals(List.of(true, false, false), taken);
    }

    @Test
    void aBadLineLeavesASentenceAndTheRestGoesOn() throws Exception {
        var lines =
                write(
                        "articles.jsonl",
                        """
                        {"id":"a","title":"First","text":"The first article has a few words of its own."}
                        {"id":"b","title":
                        {"id":"c","title":"Third","text":"The third article has other words of its own.","published":"2022-01-26"}
                        """);

        var progress = finished(town.house().intake.importFiles(List.of(lines), null));

        assertEquals(List.of("First", "Third"), town.house().titles().stream().sorted().toList());
        assertEquals(1, town.house().sentences().size());
        assertEquals(1, progress.failed());
    }

    @Test
    void whatIsNoArticleGetsASentenceAndChangesNothing() throws Exception {
        var bad = new ArrayList<Path>();
        bad.add(write("empty.txt", ""));
        bad.add(
                Files.write(
                        folder.resolve("picture.txt"),
                        new byte[] {
                            (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 0
                        }));
        bad.add(
                Files.writeString(
                        folder.resolve("huge.html"),
                        "<html><body>" + "<p>word</p>".repeat(2_800_000)));
        bad.add(write("menu.html", "<html><body><nav><a href=/>Home</a></nav></body></html>"));
        bad.add(folder.resolve("not-there.txt"));

        var progress = finished(town.house().intake.importFiles(bad, null));

        assertEquals(bad.size(), progress.failed());
        assertEquals(List.of(), town.house().titles());
        assertEquals(
                bad.size(),
                town.house().sentences().size(),
                () -> town.house().sentences().toString());
        town.house().sentences().forEach(s -> assertTrue(s.endsWith(".") || s.endsWith("?"), s));
    }

    @Test
    void aFeedOfAListWithoutAnAddressIsNamed() throws Exception {
        var list =
                "<opml><body><outline text='Isle'"
                        + " xmlUrl='hhttps://isle.example/feed'/></body></opml>";
        var file = write("feeds.opml", list);

        finished(town.house().intake.importFiles(List.of(file), null));

        var failure = town.house().library.failures().getFirst();
        assertEquals(file.toString(), failure.subject());
        assertTrue(failure.sentence().contains("Isle (hhttps://isle.example/feed)"));
    }

    @Test
    void aCancelledImportKeepsWhatItHas() throws Exception {
        var files = new ArrayList<Path>();
        for (int i = 0; i < 40; i++) {
            files.add(write("story%d.txt".formatted(i), STORY.replace("Geneva", "City" + i)));
        }
        town.house()
                .intake
                .watch(
                        event -> {
                            if (event instanceof IngestEvent.Progressed(var job, var progress, _)
                                    && progress.done() == 5) {
                                job.cancel().cancel();
                            }
                        });

        var progress = finished(town.house().intake.importFiles(files, DAY));

        assertEquals(5, progress.done());
        assertEquals(5, town.house().titles().size());
    }

    private Path write(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }
}
