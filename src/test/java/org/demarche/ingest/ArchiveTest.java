package org.demarche.ingest;

import static org.demarche.ingest.TestHouse.finished;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ingest.job.IngestEvent;
import org.demarche.ingest.job.IngestProgress;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Zip archives as readers bring them, and as those build them who mean harm.
class ArchiveTest {

    private static final String STORY =
            """
            %s

            The envoys of both sides met in the harbour town on Monday and spoke for three hours.

            Nobody had expected them to agree, and yet they signed a paper before the evening came.
            """;
    private static final String LINE =
            "{\"id\":\"one\",\"title\":\"A line of an archive\",\"text\":\"The minister wrote a"
                    + " long letter to his neighbour.\"}\n";

    @TempDir Path folder;
    private TestHouse house;

    @BeforeEach
    void open() {
        house = new TestHouse(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everyArticleOfAnArchiveComesInOnce() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("week/a.txt", bytes(STORY.formatted("Envoys meet in the harbour")));
        files.put("week/b.md", bytes("# " + STORY.formatted("Envoys part without a word")));
        files.put("lines.jsonl", bytes(LINE));
        files.put("week/picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        files.put("__MACOSX/._a.txt", bytes("nothing of worth"));
        var zip = zip("news.zip", files);

        var first = take(zip);
        take(zip);

        assertEquals(0, first.failed());
        assertEquals(
                List.of(
                        "A line of an archive",
                        "Envoys meet in the harbour",
                        "Envoys part without a word"),
                house.titles().stream().sorted().toList());
        assertEquals(
                List.of("week", "week"),
                house.library.newest(ArticleFilter.ALL, 9).stream()
                        .map(ArticleSummary::source)
                        .filter(source -> !source.isEmpty())
                        .toList());
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestComesIn() throws Exception {
        var zip =
                zip(
                        "mixed.zip",
                        Map.of(
                                "empty.txt",
                                new byte[0],
                                "good.txt",
                                bytes(STORY.formatted("Envoys meet in the harbour")),
                                "inner.txt",
                                Files.readAllBytes(zip("in.zip", Map.of("a.txt", bytes("x"))))));

        assertEquals(1, take(zip).failed());

        assertEquals(List.of("Envoys meet in the harbour"), house.titles());
        var sentence = sentence();
        assertTrue(sentence.contains("2 of the 3 files"), sentence);
        assertTrue(sentence.contains("empty.txt"), sentence);
        assertTrue(sentence.contains("an archive within an archive"), sentence);
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefusedWhole() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a.txt", bytes(STORY.formatted("Envoys meet in the harbour")));
        for (int i = 0; i < 5; i++) {
            files.put("big" + i + ".txt", new byte[5_000_000]);
        }

        refused(zip("bomb.zip", files), "unpacks to more than");
    }

    @Test
    void anArchiveThatNamesFilesOutsideOfItIsRefusedWhole() throws Exception {
        for (var name :
                List.of("../../evil.txt", "/etc/evil.txt", "a/../../evil.txt", "C:/x.txt")) {
            refused(
                    zip(
                            "trick.zip",
                            Map.of(name, bytes(STORY.formatted("Envoys meet in the harbour")))),
                    "outside");
        }
    }

    @Test
    void aLockedOrEmptyOrUselessArchiveIsRefused() throws Exception {
        var locked = Files.readAllBytes(zip("l.zip", Map.of("a.txt", bytes("word"))));
        for (int i = 0; i + 10 < locked.length; i++) {
            if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1) {
                locked[i + 8] |= 1; // the flag "encrypted" of the central directory
            }
        }
        refused(Files.write(folder.resolve("locked.zip"), locked), "password");
        refused(zip("none.zip", Map.of()), "no file");
        refused(zip("office.docx", Map.of("word/document.bin", bytes("word"))), "no file");
    }

    @Test
    void aDamagedArchiveGetsASentenceWhereverItIsDamaged() throws Exception {
        var whole =
                Files.readAllBytes(
                        zip(
                                "w.zip",
                                Map.of(
                                        "a.txt",
                                        bytes(STORY.formatted("Envoys meet in the harbour")),
                                        "b.jsonl",
                                        bytes(LINE))));
        var random = new Random(7);
        for (int round = 0; round < 150; round++) {
            var damaged = whole.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            }
            if (round % 3 == 0) {
                damaged = Arrays.copyOf(damaged, 4 + random.nextInt(damaged.length - 4));
            }
            var progress = take(Files.write(folder.resolve("damaged.zip"), damaged));
            assertEquals(1, progress.done());
        }
        assertTrue(house.titles().size() < 20);
    }

    private void refused(Path zip, String because) throws Exception {
        assertEquals(1, take(zip).failed());
        assertEquals(List.of(), house.titles());
        assertTrue(sentence().contains(because), sentence());
    }

    private String sentence() {
        return house.told.stream()
                .filter(IngestEvent.Failed.class::isInstance)
                .map(event -> ((IngestEvent.Failed) event).sentence())
                .reduce("", (_, last) -> last);
    }

    private IngestProgress take(Path file) throws Exception {
        return finished(house.intake.importFiles(List.of(file), null));
    }

    private Path zip(String name, Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve(name), out.toByteArray());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
