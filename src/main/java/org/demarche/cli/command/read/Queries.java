package org.demarche.cli.command.read;

import org.demarche.cli.door.Session;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.query.SearchAnswer;
import org.demarche.model.query.SearchRequest;
import org.demarche.model.query.SearchRequest.Order;

import java.util.regex.Pattern;

/// Tells a question in plain words from one in the query language, and asks it.
final class Queries {

    /// A phrase, a field with its value, a word that is not to occur, a prefix.
    private static final Pattern LANGUAGE =
            Pattern.compile(
                    "\"[^\"]+\"|(?:^|\\s)-?(?:person|organisation|org|country|place|office|treaty"
                        + "|meeting|weapon|entity|kind|event|date|source|title|author|by|is|lang)"
                        + ":\\S|(?:^|\\s)-\\p{L}|\\p{L}\\*(?:\\s|$)",
                    Pattern.CASE_INSENSITIVE);

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
        return session.search().search(new SearchRequest(words, ArticleFilter.ALL, order, limit));
    }

    /// A line of a batch: of plain words not all need occur.
    SearchAnswer line(String words) {
        return usesLanguage(words) ? typed(words) : session.search().searchLoosely(words, limit);
    }

    static boolean usesLanguage(String words) {
        return LANGUAGE.matcher(words).find();
    }
}
