package org.demarche.search.order;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.demarche.model.query.SearchRequest;
import org.demarche.search.index.IndexFields;

/// In which order answers are listed that are not ranked; the same answers always in the same.
public final class AnswerOrder {

    private AnswerOrder() {}

    static Sort of(SearchRequest.Order order) {
        var newest = day(true);
        var id = new SortField(IndexFields.ID, SortField.Type.LONG, true);
        return switch (order) {
            case RELEVANCE, FRESH, MEANING ->
                    throw new IllegalArgumentException(order + " is not an order by fields");
            // the store knows who tells a story: it puts the newest into that order
            case NEWEST, SOURCED -> new Sort(newest, id);
            case OLDEST -> new Sort(day(false), new SortField(IndexFields.ID, SortField.Type.LONG));
        };
    }

    /// Whether answers come by how well they answer.
    public static boolean isRanked(SearchRequest.Order order) {
        return switch (order) {
            case RELEVANCE, FRESH, MEANING -> true;
            case NEWEST, OLDEST, SOURCED -> false;
        };
    }

    /// Articles without a day come last either way.
    private static SortField day(boolean newestFirst) {
        var missing = newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
        return new SortField(IndexFields.DAY, SortField.Type.LONG, newestFirst, missing);
    }
}
