package org.demarche.search.ask;

import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.demarche.search.index.IndexFields;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;

/// Lets the newer of two articles that answer alike come first: `weight * pivot / (pivot + age)` is
/// added to the score, so that an article as old as the pivot has half of it. Age counts from the
/// newest article, not from today: a library that nobody feeds any more is not old all over.
public final class Freshness {

    private Freshness() {}

    /// `query`, with the age of what it finds. What it finds does not change.
    public static Query added(IndexReader reader, Query query) throws IOException {
        var newest = PointValues.getMaxPackedValue(reader, IndexFields.DAY);
        if (newest == null) {
            return query;
        }
        // a day in the future is a mistake of its source
        var today = LocalDate.now(ZoneId.systemDefault()).toEpochDay();
        var from = Math.min(today, LongPoint.decodeDimension(newest, 0));
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(
                        LongField.newDistanceFeatureQuery(
                                IndexFields.DAY, Ranking.FRESHNESS, from, Ranking.FRESH_DAYS),
                        Occur.SHOULD)
                .build();
    }
}
