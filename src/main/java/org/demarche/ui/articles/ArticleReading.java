package org.demarche.ui.articles;

import org.demarche.library.Library;
import org.demarche.library.LibrarySearch;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.query.SearchAnswer.Hit;
import org.demarche.model.query.SearchRequest;
import org.demarche.model.query.SearchRequest.Order;

import java.util.List;

/// Reads a list from the library, by the quickest way there is. Not for the JavaFX thread.
///
/// @param library answers what is merely listed
/// @param search answers words and other orders
public record ArticleReading(Library library, LibrarySearch search) {

    private static final int AT_MOST = 5_000; // rows; past that the reader searches

    /// @param words empty for all
    record Question(String words, ArticleFilter filter, Order order) {}

    /// @param total how many there are, though fewer may be in the list
    record Answer(List<ArticleSummary> articles, int total, long milliseconds) {}

    Answer read(Question question) {
        long before = System.nanoTime();
        var found = question.words().isEmpty() ? listed(question) : searched(question);
        long milliseconds = Math.round((System.nanoTime() - before) / 1e6);
        return new Answer(found.articles(), found.total(), milliseconds);
    }

    private Answer listed(Question question) {
        if (question.order() == Order.OLDEST) {
            return searched(question);
        }
        var articles = library.newest(question.filter(), AT_MOST);
        int total = articles.size() < AT_MOST ? articles.size() : library.count(question.filter());
        return new Answer(articles, total, 0);
    }

    private Answer searched(Question question) {
        var answer =
                search.search(
                        new SearchRequest(
                                question.words(), question.filter(), question.order(), AT_MOST));
        return new Answer(answer.hits().stream().map(Hit::article).toList(), answer.total(), 0);
    }
}
