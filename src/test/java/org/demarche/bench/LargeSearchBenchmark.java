package org.demarche.bench;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.demarche.ingest.TestHouse;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.query.SearchRequest;
import org.demarche.search.ArticleIndex;
import org.demarche.search.ArticleSearcher;
import org.demarche.search.IndexedArticle;
import org.demarche.search.WatchSet;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// The index alone in a large library: how fast it fills, how large it is, how quickly it answers
/// and how quickly watches are matched; beside bare Lucene and SQLite FTS5 in the same run.
///
/// `-Darticles=1000000` says how large; processor time of the asking thread, so that other work on
/// the computer matters less.
final class LargeSearchBenchmark {

    private static final int ARTICLES = Integer.getInteger("articles", 50_000);
    private static final int AT_ONCE = 200;
    private static final int QUERIES = 1_000;
    private static final int WATCHES = 10_000;
    private static final int ROWS = 50;
    private static final ArticleSearcher.Marks NONE = _ -> new long[0];

    private final Path scratch;
    private final GeneratedArticles articles;
    private long letters;

    private LargeSearchBenchmark(Path scratch, GeneratedArticles articles) {
        this.scratch = scratch;
        this.articles = articles;
    }

    static void run(Path scratch) throws Exception {
        var texts = new ArrayList<String>();
        try (var house = new TestHouse(scratch.resolve("samples"))) {
            TestHouse.finished(house.intake.importSamples());
            for (var article : house.library.newest(ArticleFilter.ALL, 1_000)) {
                texts.add(house.library.article(article.id()).orElseThrow().text().text());
            }
        }
        new LargeSearchBenchmark(scratch, new GeneratedArticles(texts)).run();
    }

    private void run() throws Exception {
        var bare = bare();
        try (var index = ArticleIndex.open(scratch.resolve("large"));
                var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + scratch.resolve("large.sqlite"))) {
            var ours = filled(index);
            System.out.printf(
                    "indexing %,d articles: %.0f a second of processor time, bare Lucene %.0f (%.0f"
                        + " %%); index %.2f of the text%n",
                    ARTICLES,
                    ARTICLES / ours,
                    ARTICLES / bare,
                    100 * bare / ours,
                    (double) size(scratch.resolve("large")) / letters);
            fill(connection);
            ask(index, connection);
            watch(index);
        }
    }

    private double bare() throws IOException {
        try (var directory = FSDirectory.open(scratch.resolve("bare"));
                var writer =
                        new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
            var start = cpu();
            var made = 0.0;
            for (var number = 1; number <= ARTICLES; number++) {
                var before = cpu();
                var article = articles.article(number);
                made += cpu() - before;
                var document = new Document();
                document.add(new TextField("title", article.title(), Field.Store.NO));
                document.add(new TextField("text", article.text(), Field.Store.NO));
                writer.addDocument(document);
                letters += article.title().length() + article.text().length();
            }
            writer.commit();
            return cpu() - start - made;
        }
    }

    private double filled(ArticleIndex index) {
        var taken = 0.0;
        for (var from = 1L; from <= ARTICLES; from += AT_ONCE) {
            var some = some(from);
            var start = cpu();
            index.apply(some, List.of(), from);
            taken += cpu() - start;
        }
        var start = cpu();
        index.commit();
        return taken + cpu() - start;
    }

    private List<IndexedArticle> some(long from) {
        return LongStream.range(from, Math.min(from + AT_ONCE, ARTICLES + 1L))
                .mapToObj(articles::article)
                .toList();
    }

    private void fill(Connection connection) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE VIRTUAL TABLE article USING fts5(title, text, tokenize='porter')");
        }
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("INSERT INTO article VALUES (?, ?)")) {
            for (var number = 1; number <= ARTICLES; number++) {
                var article = articles.article(number);
                insert.setString(1, article.title());
                insert.setString(2, article.text());
                insert.executeUpdate();
            }
        }
        connection.commit();
    }

    private void ask(ArticleIndex index, Connection connection) throws Exception {
        var searcher = new ArticleSearcher(index);
        var mixed = new ArrayList<Double>();
        for (var number = 0; number < 2 * QUERIES; number++) {
            var typed = articles.query(number);
            var start = cpu();
            searcher.search(typed, null, SearchRequest.Order.RELEVANCE, ROWS, NONE);
            if (number % 5 == 0) {
                searcher.facets(typed, null, NONE, 10);
            }
            if (number >= QUERIES) { // warm
                mixed.add(1_000 * (cpu() - start));
            }
        }
        tell("mixed queries, facets with every fifth", mixed);
        ranked(searcher, connection);
    }

    private void ranked(ArticleSearcher searcher, Connection connection) throws Exception {
        var ours = new ArrayList<Double>();
        var peer = new ArrayList<Double>();
        try (var query =
                connection.prepareStatement(
                        "SELECT rowid FROM article WHERE article MATCH ? ORDER BY rank LIMIT "
                                + ROWS)) {
            for (var number = 0; number < QUERIES / 5; number++) {
                var typed = articles.ranked(number);
                var start = cpu();
                searcher.search(typed, null, SearchRequest.Order.RELEVANCE, ROWS, NONE);
                var between = cpu();
                query.setString(1, typed);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        rows.getLong(1);
                    }
                }
                ours.add(1_000 * (between - start));
                peer.add(1_000 * (cpu() - between));
            }
        }
        tell("ranked words", ours);
        tell("the same by SQLite FTS5", peer);
        System.out.printf("p95 is %.1f x faster%n", at(peer, 95) / at(ours, 95));
    }

    private void watch(ArticleIndex index) {
        var typed = new TreeMap<Long, String>();
        for (var id = 1; id <= WATCHES; id++) {
            typed.put((long) id, articles.query(id));
        }
        var watches = new WatchSet(index);
        watches.putAll(typed);
        var taken = new ArrayList<Double>();
        for (var number = 1; number <= 2 * AT_ONCE; number++) {
            var article = articles.article(ARTICLES + number);
            var start = cpu();
            watches.match(article, _ -> false);
            if (number > AT_ONCE) { // warm
                taken.add(1_000 * (cpu() - start));
            }
        }
        tell("%,d watches against one article".formatted(WATCHES), taken);
    }

    private static void tell(String what, List<Double> taken) {
        System.out.printf(
                "%s at %,d articles: p50 %.1f ms, p95 %.1f ms%n",
                what, ARTICLES, at(taken, 50), at(taken, 95));
    }

    private static double at(List<Double> taken, int percent) {
        Collections.sort(taken);
        return taken.get(Math.min(taken.size() - 1, taken.size() * percent / 100));
    }

    /// Seconds.
    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
