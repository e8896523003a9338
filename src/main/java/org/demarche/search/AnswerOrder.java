package org.demarche.search;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.demarche.model.query.SearchRequest;
import org.demarche.search.ask.IndexFields;

/// In which order answers are listed; the same answers always in the same.
final class AnswerOrder {

    private AnswerOrder() {}

    static Sort of(SearchRequest.Order order) {
        var newest = day(true);
        var id = new SortField(IndexFields.ID, SortField.Type.LONG, true);
        return switch (order) {
            case RELEVANCE, FRESH -> new Sort(SortField.FIELD_SCORE, newest, id);
            // the store knows who tells a story: it puts the newest into that order
            case NEWEST, SOURCED -> new Sort(newest, id);
            case OLDEST -> new Sort(day(false), new SortField(IndexFields.ID, SortField.Type.LONG));
        };
    }

    static boolean isRanked(SearchRequest.Order order) {
        return order == SearchRequest.Order.RELEVANCE || order == SearchRequest.Order.FRESH;
    }

    /// Articles without a day come last either way.
    private static SortField day(boolean newestFirst) {
        var missing = newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
        return new SortField(IndexFields.DAY, SortField.Type.LONG, newestFirst, missing);
    }
}
