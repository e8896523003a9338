package org.demarche.search;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.demarche.search.ArticleSearcher.Marks;
import org.demarche.search.ask.CutQuery;
import org.demarche.search.ask.QueryTranslator;
import org.demarche.search.index.IndexFields;
import org.demarche.search.query.QueryTree;
import org.demarche.search.words.Readings;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/// From what is typed to what Lucene is asked.
final class Asking {

    private Asking() {}

    /// A pasted page may be more than Lucene asks at once: then its first half is asked.
    static <T> T halved(String typed, Function<String, T> asked) {
        try {
            return asked.apply(typed);
        } catch (IndexSearcher.TooManyClauses e) {
            if (typed.length() < 2) {
                throw e;
            }
            return halved(typed.substring(0, typed.length() / 2), asked);
        }
    }

    static Query asked(IndexSearcher searcher, String typed, long @Nullable [] within, Marks marks)
            throws IOException {
        return within(Question.of(searcher, typed).exactly(searcher, marks), within);
    }

    static QueryTree parsed(String typed) {
        return CutQuery.parse(typed, LocalDate.now(ZoneId.systemDefault()));
    }

    static Readings readings(IndexSearcher searcher) throws IOException {
        return Readings.of(MultiTerms.getTerms(searcher.getIndexReader(), IndexFields.LANGUAGE));
    }

    static QueryTranslator translator(IndexSearcher searcher, Readings readings, Marks marks) {
        return new QueryTranslator(
                searcher.getIndexReader(),
                readings,
                mark -> LongPoint.newSetQuery(IndexFields.ID, marks.idsOf(mark)));
    }

    static Query within(Query query, long @Nullable [] ids) {
        return ids == null
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(numbered(ids), Occur.FILTER)
                        .build();
    }

    static Query numbered(long[] ids) {
        return ids.length == 0
                ? MatchNoDocsQuery.INSTANCE
                : LongPoint.newSetQuery(IndexFields.ID, ids);
    }
}
