package org.demarche.cli.command.read;

import org.demarche.cli.door.Session;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.query.SearchAnswer;
import org.demarche.model.query.SearchRequest;
import org.demarche.model.query.SearchRequest.Order;

/// Asks the library in the order and up to the number that a call wants.
final class Queries {

    private final Session session;
    private final Order order;
    private final int limit;

    Queries(Session session, Order order, int limit) {
        this.session = session;
        this.order = order;
        this.limit = limit;
    }

    /// As typed into the search field: all words are to occur.
    SearchAnswer typed(String words) {
        return session.search().search(request(words));
    }

    /// Whether meaning counts too.
    boolean areByMeaning() {
        return order == Order.MEANING;
    }

    /// A line of a batch: of plain words not all need occur.
    SearchAnswer line(String words) {
        return areByMeaning() ? typed(words) : session.search().searchLoosely(request(words));
    }

    private SearchRequest request(String words) {
        return new SearchRequest(words, ArticleFilter.ALL, order, limit);
    }
}
