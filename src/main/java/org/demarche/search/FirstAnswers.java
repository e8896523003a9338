package org.demarche.search;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.demarche.search.ask.Ranking;
import org.demarche.search.ask.WordPlaces;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Puts the first answers into a better order by where in their texts the words stand. As many are
/// looked at however many are wanted, so that a list that grows keeps its order.
final class FirstAnswers {

    private FirstAnswers() {}

    /// @param ranked best first, by score, then by day and number
    static List<FieldDoc> of(IndexSearcher searcher, WordPlaces places, ScoreDoc[] ranked)
            throws IOException {
        var answers = Stream.of(ranked).map(FieldDoc.class::cast).toList();
        if (places.isEmpty()) {
            return answers;
        }
        var first = answers.subList(0, Math.min(Ranking.LOOKED_AT, answers.size()));
        var weights =
                places.of(
                        searcher.getIndexReader(),
                        first.stream().mapToInt(hit -> hit.doc).toArray());
        var better =
                first.stream()
                        .map(hit -> times(hit, weights.getOrDefault(hit.doc, 1f)))
                        .sorted(Comparator.comparingDouble(FirstAnswers::score).reversed());
        return Stream.concat(better, answers.stream().skip(first.size())).toList();
    }

    static float score(FieldDoc hit) {
        return (Float) Objects.requireNonNull(hit.fields)[0];
    }

    private static FieldDoc times(FieldDoc hit, float weight) {
        var fields = Objects.requireNonNull(hit.fields).clone();
        fields[0] = weight * score(hit);
        return new FieldDoc(hit.doc, hit.score, fields);
    }
}
