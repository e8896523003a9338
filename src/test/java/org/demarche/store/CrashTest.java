package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A child process keeps and stars articles and tells of each one that it has; it is killed at a
/// random moment; everything that it told of must be there.
class CrashTest {

    @TempDir Path folder;

    @RepeatedTest(4)
    void whatWasAcknowledgedSurvivesAKill(RepetitionInfo repetition) throws Exception {
        var file = folder.resolve("library.sqlite");
        int enough = 5 + new Random(repetition.getCurrentRepetition()).nextInt(120);
        var told = new KilledChild(Child.class, folder.resolve("told")).afterLines(enough, file);
        var articles = new HashSet<Long>();
        var bookmarks = new HashSet<Long>();
        for (var line : told) {
            (line.startsWith("A") ? articles : bookmarks)
                    .add(Long.parseLong(line.substring(1, line.length() - 1)));
        }

        try (var store = Store.open(file)) {
            assertTrue(
                    articles.size() >= enough / 3, "the child kept too little to prove anything");
            assertTrue(ids(store, ArticleFilter.ALL).containsAll(articles));
            assertTrue(ids(store, ArticleFilter.BOOKMARKED).containsAll(bookmarks));
            assertEquals(List.of(), store.integrity().problems(true));
        }
    }

    private static Set<Long> ids(Store store, ArticleFilter filter) {
        return new HashSet<>(
                store.lists().newest(filter, Integer.MAX_VALUE).stream()
                        .map(ArticleSummary::id)
                        .toList());
    }

    /// Keeps articles and stars them until it is killed.
    static final class Child {
        static void main(String[] arguments) {
            var store = Store.open(Path.of(arguments[0]));
            for (int i = 0; i < 100_000; i++) {
                long id =
                        store.articles()
                                .add(List.of(Examples.article("a" + i, "Article " + i)), null, null)
                                .getFirst()
                                .id();
                System.out.println("A" + id + ".");
                if (store.marks().bookmark(id, true)) {
                    System.out.println("B" + id + ".");
                }
                System.out.flush();
            }
        }
    }
}
