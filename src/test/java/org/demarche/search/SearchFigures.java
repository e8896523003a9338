package org.demarche.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.demarche.model.query.SearchRequest.Order;
import org.demarche.search.index.IndexedArticle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// Prints how well questions in plain words are answered: a folder with `in.jsonl.gz` (articles
/// with `id`, `text`, perhaps `title` and `published`) and `gold.jsonl.gz` (`query`, `relevant`) is
/// its argument, and perhaps the order of the answers; with anything more, each question is told.
final class SearchFigures {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Figures(double map, double ndcg, double recall) {}

    private SearchFigures() {}

    static void main(String[] folder) throws IOException {
        try (var index = ArticleIndex.inMemory()) {
            var texts = new ArrayList<String>();
            var names = fill(index, Path.of(folder[0], "in.jsonl.gz"), texts);
            var searcher = new ArticleSearcher(index, id -> texts.get((int) id));
            var all = new ArrayList<Figures>();
            var order = folder.length > 1 ? Order.valueOf(folder[1]) : Order.RELEVANCE;
            for (var question : lines(Path.of(folder[0], "gold.jsonl.gz"))) {
                var found =
                        searcher.searchLoosely(
                                question.get("query").asText(),
                                null,
                                order,
                                1_000,
                                Articles.NO_MARKS);
                var ranked =
                        found.articles().stream().map(hit -> names.get((int) hit.id())).toList();
                var relevant = new HashSet<String>();
                question.get("relevant").forEach(id -> relevant.add(id.asText()));
                var figures = figures(ranked, relevant);
                all.add(figures);
                if (folder.length > 2) {
                    IO.println(
                            "%.3f %d %s"
                                    .formatted(
                                            figures.map(),
                                            found.total(),
                                            question.get("query").asText()));
                }
            }
            IO.println(
                    "MAP %.3f  nDCG@10 %.3f  R@100 %.3f  (%d questions)"
                            .formatted(
                                    all.stream().mapToDouble(Figures::map).average().orElse(0),
                                    all.stream().mapToDouble(Figures::ndcg).average().orElse(0),
                                    all.stream().mapToDouble(Figures::recall).average().orElse(0),
                                    all.size()));
        }
    }

    private static List<String> fill(ArticleIndex index, Path file, List<String> texts)
            throws IOException {
        var names = new ArrayList<String>();
        var articles = new ArrayList<IndexedArticle>();
        for (var line : lines(file)) {
            articles.add(article(names.size(), line));
            names.add(line.get("id").asText());
            texts.add(line.get("text").asText());
        }
        index.apply(articles, List.of(), 1);
        return names;
    }

    private static IndexedArticle article(long id, JsonNode line) {
        return new IndexedArticle(
                id,
                line.path("title").asText(""),
                line.get("text").asText(),
                "",
                null,
                line.has("published") ? LocalDate.parse(line.get("published").asText()) : null,
                "en",
                List.of(),
                List.of(),
                List.of());
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        var lines = new ArrayList<JsonNode>();
        try (var in = new GZIPInputStream(Files.newInputStream(file));
                var json = JSON.readerFor(JsonNode.class).<JsonNode>readValues(in)) {
            json.forEachRemaining(lines::add);
        }
        return lines;
    }

    private static Figures figures(List<String> ranked, Set<String> relevant) {
        var hits = 0;
        var precision = 0.0;
        var gain = 0.0;
        var recall = 0;
        var seen = new HashMap<String, Integer>();
        for (var rank = 1; rank <= ranked.size(); rank++) {
            if (relevant.contains(ranked.get(rank - 1))
                    && seen.put(ranked.get(rank - 1), rank) == null) {
                precision += (double) ++hits / rank;
                gain += rank <= 10 ? 1 / log2(rank + 1) : 0;
                recall += rank <= 100 ? 1 : 0;
            }
        }
        var ideal = 0.0;
        for (var rank = 1; rank <= Math.min(10, relevant.size()); rank++) {
            ideal += 1 / log2(rank + 1);
        }
        return new Figures(
                precision / relevant.size(), gain / ideal, (double) recall / relevant.size());
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
