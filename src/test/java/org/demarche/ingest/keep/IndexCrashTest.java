package org.demarche.ingest.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.query.SearchRequest.Order;
import org.demarche.search.ArticleIndex;
import org.demarche.search.ArticleSearcher;
import org.demarche.search.index.IndexedArticle;
import org.demarche.store.Examples;
import org.demarche.store.KilledChild;
import org.demarche.store.Store;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// The index is the store's mirror whatever happens: a child process that keeps and indexes
/// articles is killed at a random moment, and one start later both are equal.
class IndexCrashTest {

    @TempDir Path folder;

    @RepeatedTest(4)
    void afterAKillTheIndexCatchesUpAndEqualsTheStore(RepetitionInfo repetition) throws Exception {
        int enough = 1 + new Random(repetition.getCurrentRepetition()).nextInt(40);
        new KilledChild(Child.class, folder.resolve("told")).afterLines(enough, folder);

        try (var store = Store.open(folder.resolve("library.sqlite"));
                var index = ArticleIndex.open(folder.resolve("index"))) {
            var job = new IndexJob(store, index);
            job.catchUp();
            var ids = store.lists().allIds();

            assertTrue(ids.size() >= enough, "the child kept too little to prove anything");
            assertEquals(List.of(), job.differing());
            assertEquals(ids.size(), index.size());
            var newest = ids.getLast();
            var found =
                    new ArticleSearcher(index)
                            .search("word" + newest + " ", null, Order.NEWEST, 5, _ -> new long[0]);
            assertEquals(newest, found.articles().getFirst().id());
        }
    }

    @Test
    void whatTheIndexHasOtherwiseIsNamedAndMended() {
        try (var store = Store.open(folder.resolve("library.sqlite"));
                var index = ArticleIndex.open(folder.resolve("index"))) {
            var job = new IndexJob(store, index);
            var ids = Child.keep(store, 3);
            job.catchUp();
            assertEquals(List.of(), job.differing());

            index.apply(List.of(bare(ids.get(0)), bare(77)), List.of(ids.get(1)), index.revision());
            assertEquals(
                    List.of(ids.get(0), ids.get(1), 77L),
                    job.differing().stream().sorted().toList());

            job.rebuild();
            assertEquals(List.of(), job.differing());
        }
    }

    private static IndexedArticle bare(long id) {
        return new IndexedArticle(
                id, "Other", "Other", "", null, null, "en", List.of(), List.of(), List.of());
    }

    /// Keeps articles and indexes them until it is killed, in large and in small gulps.
    static final class Child {

        static void main(String[] arguments) {
            var folder = Path.of(arguments[0]);
            var store = Store.open(folder.resolve("library.sqlite"));
            var job = new IndexJob(store, ArticleIndex.open(folder.resolve("index")));
            for (int i = 0; i < 100_000; i++) {
                keep(store, 1 + i % 7);
                job.catchUp();
                if (i % 5 == 0) {
                    job.commit();
                }
                System.out.println(i + ".");
                System.out.flush();
            }
        }

        static List<Long> keep(Store store, int number) {
            var first = store.lists().allIds().size() + 1;
            for (int i = first; i < first + number; i++) {
                store.articles()
                        .add(List.of(Examples.article("a" + i, "Article word" + i)), null, null);
            }
            var ids = store.lists().allIds();
            return ids.subList(ids.size() - number, ids.size());
        }
    }
}
