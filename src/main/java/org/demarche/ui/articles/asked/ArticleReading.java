package org.demarche.ui.articles.asked;

import org.demarche.library.Library;
import org.demarche.library.LibrarySearch;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.query.SearchAnswer.Hit;
import org.demarche.model.query.SearchRequest;
import org.demarche.model.query.SearchRequest.Order;

import java.util.List;
import java.util.Map;

/// Reads a list from the library, by the quickest way there is. Not for the JavaFX thread.
///
/// @param library answers what is merely listed
/// @param search answers words and other orders
public record ArticleReading(Library library, LibrarySearch search) {

    /// Rows that are shown at once; the rest follows when they stand.
    public static final int FIRST = 100;

    /// Rows of a whole list; past that the reader searches.
    public static final int MOST = 5_000;

    /// @param words empty for all
    public record Question(String words, ArticleFilter filter, Order order) {}

    /// @param stories the story of each article that shares one; empty when nobody asked
    /// @param total how many there are, though fewer may be in the list
    /// @param isExact whether they were counted, not reckoned
    public record Answer(
            List<ArticleSummary> articles,
            Map<Long, Long> stories,
            int total,
            boolean isExact,
            long milliseconds) {

        /// Whether a longer list would hold more.
        public boolean isPart() {
            return articles.size() < Math.min(total, MOST);
        }
    }

    /// @param atMost rows
    /// @param stories whether the articles' stories are wanted too
    public Answer read(Question question, int atMost, boolean stories) {
        long before = System.nanoTime();
        var found =
                question.words().isEmpty() ? listed(question, atMost) : searched(question, atMost);
        long milliseconds = Math.round((System.nanoTime() - before) / 1e6);
        var shared =
                stories
                        ? library.stories()
                                .of(found.articles().stream().map(ArticleSummary::id).toList())
                        : Map.<Long, Long>of();
        return new Answer(found.articles(), shared, found.total(), found.isExact(), milliseconds);
    }

    private Answer listed(Question question, int atMost) {
        if (question.order() == Order.OLDEST) {
            return searched(question, atMost);
        }
        var articles = library.newest(question.filter(), atMost);
        int total = articles.size() < atMost ? articles.size() : library.count(question.filter());
        return new Answer(articles, Map.of(), total, true, 0);
    }

    private Answer searched(Question question, int atMost) {
        var answer =
                search.search(
                        new SearchRequest(
                                question.words(), question.filter(), question.order(), atMost));
        return new Answer(
                answer.hits().stream().map(Hit::article).toList(),
                Map.of(),
                answer.total(),
                answer.isExact(),
                0);
    }
}
