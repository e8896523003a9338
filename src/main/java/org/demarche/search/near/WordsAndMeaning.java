package org.demarche.search.near;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.demarche.search.ask.Ranking;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Puts the answers to a question into one order by its words and by what it means. Each kind of
/// score is taken as a share of its best, so that neither's scale matters.
public final class WordsAndMeaning {

    private final IndexSearcher searcher;
    private final NearPassages near;

    public WordsAndMeaning(IndexSearcher searcher) {
        this.searcher = searcher;
        this.near = new NearPassages(searcher);
    }

    /// @param total how many articles answer by words, or are near enough in meaning
    /// @param documents the best of them, best first
    public record Answers(int total, List<ScoreDoc> documents) {}

    /// @param words the question, asked by its words
    /// @param among where else to look for what is near in meaning; null is everywhere
    public Answers of(Query words, byte[] meaning, @Nullable Query among, int atMost)
            throws IOException {
        var byWords = searcher.search(words, Math.max(atMost, Ranking.COMPARED));
        var scores = new HashMap<Integer, Float>();
        for (var hit : byWords.scoreDocs) {
            scores.put(hit.doc, hit.score);
        }
        var first = Stream.of(byWords.scoreDocs).limit(Ranking.COMPARED);
        var cosines = near.to(meaning, first.mapToInt(hit -> hit.doc).toArray());
        var more = 0;
        for (var entry : near.nearest(meaning, Ranking.NEAREST, among).entrySet()) {
            cosines.put(entry.getKey(), entry.getValue());
            if (!scores.containsKey(entry.getKey())) {
                if (entry.getValue() >= Ranking.NEAR_ENOUGH) {
                    scores.put(entry.getKey(), 0f);
                    more++;
                }
            }
        }
        var best = best(scores, cosines, atMost);
        return new Answers(Math.toIntExact(byWords.totalHits.value()) + more, best);
    }

    private static List<ScoreDoc> best(
            Map<Integer, Float> words, Map<Integer, Float> cosines, int atMost) {
        var mostWords = most(words);
        var mostNear = most(cosines);
        var unread = cosines.values().stream().mapToDouble(f -> f).average().orElse(0);
        var all = new ArrayList<ScoreDoc>(words.size());
        words.forEach(
                (document, score) -> {
                    var cosine = cosines.getOrDefault(document, (float) unread);
                    all.add(
                            new ScoreDoc(
                                    document,
                                    score / mostWords
                                            + Ranking.MEANING * Math.max(0, cosine) / mostNear));
                });
        all.sort(
                Comparator.comparingDouble((ScoreDoc hit) -> hit.score)
                        .reversed()
                        .thenComparingInt(hit -> hit.doc));
        return all.subList(0, Math.min(all.size(), atMost));
    }

    private static float most(Map<Integer, Float> scores) {
        return Math.max(1e-6f, scores.values().stream().max(Float::compare).orElse(1f));
    }
}
