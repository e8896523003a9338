package org.demarche.search.facet;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.demarche.search.index.IndexFields;

import java.io.IOException;
import java.util.stream.LongStream;

/// The numbers of all articles that answer, however many, without ranking them.
public final class AnswerIds {

    private AnswerIds() {}

    /// Rising.
    public static long[] of(IndexSearcher searcher, Query query) throws IOException {
        var weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var ids = LongStream.builder();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            var live = leaf.reader().getLiveDocs();
            var id = DocValues.getNumeric(leaf.reader(), IndexFields.ID);
            var found = scorer.iterator();
            for (var document = found.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = found.nextDoc()) {
                if ((live == null || live.get(document)) && id.advanceExact(document)) {
                    ids.add(id.longValue());
                }
            }
        }
        return ids.build().sorted().toArray();
    }
}
