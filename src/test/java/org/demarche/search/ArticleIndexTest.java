package org.demarche.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.query.SearchRequest.Order;
import org.demarche.search.index.IndexedArticle;
import org.demarche.search.index.SearchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class ArticleIndexTest {

    @TempDir Path folder;

    @Test
    void aNewIndexKnowsNothing() {
        try (var index = ArticleIndex.open(folder.resolve("new"))) {
            assertEquals(0, index.revision());
            assertEquals(0, index.size());
            assertEquals(0, index.ids().length);
            assertEquals(0, total(index, ""));
        }
    }

    @Test
    void whatIsAppliedIsFoundAtOnce() {
        try (var index = ArticleIndex.open(folder)) {
            index.apply(List.of(Articles.article(7, "Talks", "In Geneva")), List.of(), 3);
            assertEquals(1, total(index, "geneva"));
            assertEquals(0, index.revision());
        }
    }

    @Test
    void whatIsCommittedOutlivesTheProgram() {
        try (var index = ArticleIndex.open(folder)) {
            index.apply(List.of(Articles.article(7, "Talks", "In Geneva")), List.of(), 3);
            index.commit();
            index.apply(List.of(Articles.article(8, "Talks", "In Geneva")), List.of(), 4);
        }
        try (var index = ArticleIndex.open(folder)) {
            assertEquals(3, index.revision());
            assertArrayEquals(new long[] {7}, index.ids());
        }
    }

    @Test
    void theSameArticleIsHeldOnce() {
        try (var index = ArticleIndex.inMemory()) {
            index.apply(List.of(Articles.article(7, "Old title", "")), List.of(), 1);
            index.apply(List.of(Articles.article(7, "New title", "")), List.of(), 2);
            assertEquals(1, index.size());
            assertEquals(0, total(index, "old"));
            assertEquals(1, total(index, "new"));
        }
    }

    @Test
    void aDeletedArticleIsFoundNoMore() {
        try (var index = ArticleIndex.inMemory()) {
            index.apply(
                    List.of(Articles.article(1, "Talks", ""), Articles.article(2, "Talks", "")),
                    List.of(),
                    1);
            index.apply(List.of(), List.of(1L, 99L), 2);
            assertArrayEquals(new long[] {2}, index.ids());
            assertEquals(1, total(index, "talks"));
        }
    }

    @Test
    void aClearedIndexBeginsAnew() {
        try (var index = filled(5)) {
            index.clear();
            assertEquals(0, index.revision());
            assertEquals(0, index.size());
        }
        try (var index = ArticleIndex.open(folder)) {
            assertEquals(0, index.revision());
            assertEquals(0, index.size());
        }
    }

    @Test
    void aFolderThatWasDeletedIsMadeAgain() throws IOException {
        filled(5).close();
        for (var file : files()) {
            Files.delete(file);
        }
        try (var index = ArticleIndex.open(folder)) {
            assertEquals(0, index.revision());
        }
    }

    @Test
    void aDamagedIndexIsMadeAnewByOpening() throws IOException {
        var random = new Random(7);
        for (var round = 0; round < 8; round++) {
            filled(20).close();
            damage(files().get(random.nextInt(files().size())), random);
            try (var index = ArticleIndex.open(folder)) {
                if (index.revision() == 0) {
                    assertEquals(0, index.size());
                } else {
                    assertEquals(20, index.size());
                }
                index.clear();
                index.apply(List.of(Articles.article(1, "Talks", "again")), List.of(), 9);
                index.commit();
                assertEquals(1, total(index, "again"));
            }
        }
    }

    @Test
    void aFolderWithoutItsListOfPartsIsMadeAnew() throws IOException {
        filled(20).close();
        for (var file : files()) {
            if (file.getFileName().toString().startsWith("segments")) {
                Files.writeString(file, "no index");
            }
        }
        try (var index = ArticleIndex.open(folder)) {
            assertEquals(0, index.revision());
            assertEquals(0, index.size());
            assertTrue(index.isIntact());
        }
    }

    @Test
    void aFlippedByteIsNoticedWhenLookedFor() throws IOException {
        filled(200).close();
        var largest =
                files().stream()
                        .filter(file -> file.toString().endsWith(".cfs"))
                        .findFirst()
                        .orElseThrow();
        var bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(largest, bytes);
        try (var index = ArticleIndex.open(folder)) {
            assertTrue(index.revision() == 0 || !index.isIntact());
        }
    }

    @Test
    void anIndexInUseIsReadAsItWasLastCommitted() throws IOException {
        try (var index = filled(2)) {
            index.commit();
            try (var guest = ArticleIndex.open(folder)) {
                assertTrue(guest.isGuest());
                assertEquals(2, guest.size());
                guest.clear();
            }
            assertEquals(2, index.size(), "a guest changes nothing");
        }
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith("guest")));
        }
    }

    @Test
    void aFolderThatIsAFileIsRefusedInASentence() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");
        var refusal = assertThrows(SearchException.class, () -> ArticleIndex.open(file));
        assertFalse(refusal.getMessage().contains("Exception"), refusal.getMessage());
    }

    @Test
    void oddTextIsTaken() {
        try (var index = ArticleIndex.inMemory()) {
            index.apply(
                    List.of(
                            Articles.article(1, "\0", "nul\0byte \uD800 lone"),
                            Articles.article(2, "", "x".repeat(100_000)),
                            Articles.in("no-such-language", 3, "שלום", "مرحبا 🕊"),
                            new IndexedArticle(
                                    4,
                                    "Long",
                                    "",
                                    "s".repeat(50_000),
                                    "b".repeat(50_000),
                                    null,
                                    "l".repeat(50_000),
                                    List.of(Articles.country("c".repeat(50_000), "RUS")),
                                    List.of("k".repeat(50_000)),
                                    List.of("e".repeat(50_000)))),
                    List.of(),
                    1);
            assertEquals(4, index.size());
            assertEquals(1, total(index, "שלום"));
            assertEquals(1, total(index, "🕊"));
            assertEquals(1, total(index, "byte"));
        }
    }

    private ArticleIndex filled(int articles) {
        var index = ArticleIndex.open(folder);
        index.clear();
        var all =
                IntStream.rangeClosed(1, articles)
                        .mapToObj(id -> Articles.article(id, "Talks " + id, "In Geneva, day " + id))
                        .toList();
        index.apply(all, List.of(), articles);
        index.commit();
        return index;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    /// Cut off, emptied, deleted or overwritten.
    private static void damage(Path file, Random random) throws IOException {
        var bytes = Files.readAllBytes(file);
        switch (random.nextInt(4)) {
            case 0 -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case 1 -> Files.write(file, new byte[0]);
            case 2 -> Files.delete(file);
            default -> {
                random.nextBytes(bytes);
                Files.write(file, bytes);
            }
        }
    }

    private static int total(ArticleIndex index, String typed) {
        return new ArticleSearcher(index)
                .search(typed, null, Order.RELEVANCE, 10, Articles.NO_MARKS)
                .total();
    }
}
