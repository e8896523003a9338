package org.demarche.bench;

import org.demarche.ingest.TestHouse;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.query.SearchRequest;
import org.demarche.search.ArticleIndex;
import org.demarche.search.ArticleSearcher;
import org.demarche.search.WatchSet;
import org.demarche.search.index.IndexedArticle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// The index alone in a large library: how fast it fills, how large it is, how quickly it answers
/// and how quickly watches are matched; beside bare Lucene and SQLite FTS5 in the same run.
///
/// `-Darticles=1000000` says how large, `-Dlarge.folder=DIR` where to keep it, so that a second run
/// need not fill it again.
final class LargeSearchBenchmark {

    private static final int ARTICLES = Integer.getInteger("articles", 50_000);

    /// Bare Lucene and we fill with so many for the comparison of their speed.
    private static final int COMPARED = Math.min(ARTICLES, 50_000);

    private static final int AT_ONCE = 200;
    private static final int MANY_AT_ONCE = 2_000; // once the comparison is done
    private static final int QUERIES = Integer.getInteger("queries", 1_000);
    private static final int RANKED = Integer.getInteger("ranked", 100);
    private static final int WATCHES = Integer.getInteger("watches", 10_000);
    private static final int ROWS = 50;
    private static final ArticleSearcher.Marks NONE = _ -> new long[0];

    private final Path folder;
    private final GeneratedArticles articles;
    private long letters;

    private LargeSearchBenchmark(Path folder, GeneratedArticles articles) {
        this.folder = folder;
        this.articles = articles;
    }

    static void run(Path scratch) throws Exception {
        var kept = System.getProperty("large.folder");
        var folder = kept == null ? scratch.resolve("large") : Path.of(kept);
        Files.createDirectories(folder);
        new LargeSearchBenchmark(folder, generated(scratch)).run();
    }

    /// Made of the texts of the sample library.
    static GeneratedArticles generated(Path scratch) throws Exception {
        var texts = new ArrayList<String>();
        try (var house = new TestHouse(scratch.resolve("samples"))) {
            TestHouse.finished(house.intake.importSamples());
            for (var article : house.library.newest(ArticleFilter.ALL, 1_000)) {
                texts.add(house.library.article(article.id()).orElseThrow().text().text());
            }
        }
        return new GeneratedArticles(texts);
    }

    private void run() throws Exception {
        try (var peers = new SearchPeers(folder, articles);
                var index = ArticleIndex.open(folder.resolve("ours"))) {
            if (index.size() != ARTICLES) {
                fill(index, peers.bareLucene(COMPARED));
            }
            ask(index);
            ranked(index, peers);
            watch(index);
        }
    }

    private void fill(ArticleIndex index, double bare) throws IOException {
        index.clear();
        var taken = 0.0;
        var compared = 0.0;
        var size = AT_ONCE;
        for (var from = 1L; from <= ARTICLES; from += size) {
            size = from <= COMPARED ? AT_ONCE : MANY_AT_ONCE;
            var some = some(from, size);
            some.forEach(article -> letters += article.title().length() + article.text().length());
            var start = Spent.now();
            index.apply(some, List.of(), from);
            taken += Spent.now() - start;
            compared = from <= COMPARED ? taken : compared;
        }
        var start = Spent.now();
        index.commit();
        taken += Spent.now() - start;
        System.out.printf(
                "indexing: %.0f a second of processor time over %,d articles, %.0f over the first"
                        + " %,d, bare Lucene %.0f (%.0f %%); index %.2f of the text%n",
                ARTICLES / taken,
                ARTICLES,
                COMPARED / compared,
                COMPARED,
                COMPARED / bare,
                100 * bare / compared,
                (double) size(folder.resolve("ours")) / letters);
    }

    private List<IndexedArticle> some(long from, int size) {
        return LongStream.range(from, Math.min(from + size, ARTICLES + 1L))
                .mapToObj(articles::article)
                .toList();
    }

    private void ask(ArticleIndex index) {
        var searcher = new ArticleSearcher(index);
        var found = new Spent("mixed queries at %,d articles".formatted(ARTICLES));
        var both = new Spent("the same with all facets counted for each");
        for (var number = 0; number < 2 * QUERIES; number++) {
            var typed = articles.query(number);
            var warm = number >= QUERIES;
            var start = Spent.Moment.now();
            searcher.search(typed, null, SearchRequest.Order.RELEVANCE, ROWS, NONE);
            if (warm) {
                found.add(start, typed);
            }
            searcher.facets(typed, null, NONE, 10);
            if (warm) {
                both.add(start, typed);
            }
        }
        found.tell();
        both.tell();
    }

    private void ranked(ArticleIndex index, SearchPeers peers) throws Exception {
        if (RANKED == 0) {
            return;
        }
        peers.fillFts(ARTICLES);
        var searcher = new ArticleSearcher(index);
        var ours = new Spent("ranked words");
        var peer = new Spent("the same by SQLite FTS5");
        for (var number = 0; number < RANKED; number++) {
            var typed = articles.ranked(number);
            var start = Spent.Moment.now();
            searcher.search(typed, null, SearchRequest.Order.RELEVANCE, ROWS, NONE);
            ours.add(start, typed);
            var between = Spent.Moment.now();
            peers.fts(typed, ROWS);
            peer.add(between, typed);
        }
        ours.tell();
        peer.tell();
        System.out.printf("p95 is %.1f x faster%n", peer.at(95) / ours.at(95));
    }

    private void watch(ArticleIndex index) {
        if (WATCHES == 0) {
            return;
        }
        var typed = new TreeMap<Long, String>();
        for (var id = 1; id <= WATCHES; id++) {
            typed.put((long) id, articles.query(id));
        }
        var watches = new WatchSet(index);
        watches.putAll(typed);
        var taken = new Spent("%,d watches against one article".formatted(WATCHES));
        var answered = 0;
        for (var number = 1; number <= 2 * AT_ONCE; number++) {
            var article = articles.article(ARTICLES + number);
            var start = Spent.Moment.now();
            var matched = watches.match(article, _ -> false);
            if (number > AT_ONCE) { // warm
                taken.add(start, "");
                answered += matched.ids().size();
            }
        }
        taken.tell();
        System.out.printf("an article answers %,d of them on average%n", answered / AT_ONCE);
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
