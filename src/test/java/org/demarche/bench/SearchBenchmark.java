package org.demarche.bench;

import org.demarche.ingest.TestHouse;
import org.demarche.model.query.SearchRequest;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;

/// Ranked searches over the 20,000 articles of [FetchBenchmark], with the rows of the list read
/// from the store, in turns with SQLite FTS5 ranking and reading the same texts.
final class SearchBenchmark {

    private static final List<String> QUERIES =
            List.of(
                    "ceasefire",
                    "envoy talks",
                    "sanctions energy",
                    "grain shipping council",
                    "security council response",
                    "parliament");
    private static final int ROUNDS = 12;
    private static final int ROWS = 50;

    static void run(Path scratch) throws Exception {
        var ours = new ArrayList<Double>();
        var peer = new ArrayList<Double>();
        try (var house = new TestHouse(scratch.resolve("library"));
                var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + scratch.resolve("fts.sqlite"));
                var ranked =
                        connection.prepareStatement(
                                "SELECT rowid, text FROM article WHERE article MATCH ? ORDER BY"
                                        + " rank LIMIT "
                                        + ROWS)) {
            for (int round = 0; round < ROUNDS; round++) {
                for (var query : QUERIES) {
                    long start = System.nanoTime();
                    var found =
                            house.search.search(
                                    new SearchRequest(
                                            query,
                                            org.demarche.model.article.ArticleFilter.ALL,
                                            SearchRequest.Order.RELEVANCE,
                                            ROWS));
                    long between = System.nanoTime();
                    ranked.setString(1, query);
                    int rows = 0;
                    for (var row = ranked.executeQuery(); row.next(); ) {
                        rows += row.getString(2).isEmpty() ? 0 : 1;
                    }
                    long end = System.nanoTime();
                    if (found.hits().isEmpty() || rows == 0) {
                        throw new IllegalStateException("Nothing found for " + query);
                    }
                    if (round >= ROUNDS / 3) { // warm
                        ours.add((between - start) / 1e6);
                        peer.add((end - between) / 1e6);
                    }
                }
            }
        }
        ours.sort(null);
        peer.sort(null);
        System.out.printf(
                "ranked search at 20,000 articles: p50 %.1f ms, p95 %.1f ms; SQLite FTS5: p50 %.1f"
                        + " ms, p95 %.1f ms; p95 is %.1f x faster%n",
                at(ours, 50),
                at(ours, 95),
                at(peer, 50),
                at(peer, 95),
                at(peer, 95) / at(ours, 95));
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private SearchBenchmark() {}
}
