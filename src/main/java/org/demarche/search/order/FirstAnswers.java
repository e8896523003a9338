package org.demarche.search.order;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.demarche.model.query.SearchRequest;
import org.demarche.search.ask.Ranking;
import org.demarche.search.ask.WordPlaces;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The answers that come first.
///
/// @param answers in their order
/// @param met how many answers were met on the way
/// @param isAll whether these are all, none having been passed over
public record FirstAnswers(List<Answer> answers, int met, boolean isAll) {

    /// So many answers are ranked and counted before those that cannot come first are passed over:
    /// to count them by themselves would cost more.
    private static final int COUNTED = 20_000;

    /// The first `atMost` of the articles that answer `query`.
    ///
    /// @param query rewritten
    public static FirstAnswers of(
            IndexSearcher searcher, Query query, SearchRequest.Order order, int atMost)
            throws IOException {
        if (AnswerOrder.isRanked(order)) {
            var wanted = Math.max(Ranking.LOOKED_AT, atMost);
            var found = searcher.search(query, new BestAnswers(wanted, COUNTED));
            return new FirstAnswers(found.best(), found.met(), found.isAll());
        }
        var collector =
                new TopFieldCollectorManager(AnswerOrder.of(order), Math.max(1, atMost), COUNTED);
        var docs = searcher.search(query, collector);
        return new FirstAnswers(
                Stream.of(docs.scoreDocs).map(FirstAnswers::unranked).toList(),
                Math.toIntExact(docs.totalHits.value()),
                docs.totalHits.relation() == TotalHits.Relation.EQUAL_TO);
    }

    private static Answer unranked(ScoreDoc doc) {
        var fields = Objects.requireNonNull(((FieldDoc) doc).fields);
        return new Answer(doc.doc, 0, (Long) fields[0], (Long) fields[1]);
    }

    /// Puts the first answers into a better order by where in their texts the words stand. As many
    /// are looked at however many are wanted, so that a list that grows keeps its order.
    public FirstAnswers byPlaces(IndexSearcher searcher, WordPlaces places) throws IOException {
        if (places.isEmpty()) {
            return this;
        }
        var first = answers.subList(0, Math.min(Ranking.LOOKED_AT, answers.size()));
        var weights =
                places.of(
                        searcher.getIndexReader(),
                        first.stream().mapToInt(Answer::document).toArray());
        var better =
                first.stream()
                        .map(answer -> answer.times(weights.getOrDefault(answer.document(), 1f)))
                        .sorted(Comparator.comparingDouble(Answer::score).reversed());
        return new FirstAnswers(
                Stream.concat(better, answers.stream().skip(first.size())).toList(), met, isAll);
    }
}
