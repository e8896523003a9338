package org.demarche.library;

import org.demarche.model.article.Article;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.intake.Failure;
import org.demarche.model.intake.Source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the window and the command line may ask of the articles, and what a reader may do to them.
///
/// Every method may be called from any thread but JavaFX's (it touches the disk). What a method
/// that changes something has returned from is kept, whatever happens next.
public final class Library {

    /// Newest first, by publication or else by first sight.
    public List<ArticleSummary> newest(ArticleFilter filter, int atMost) {
        throw new UnsupportedOperationException();
    }

    public Optional<Article> article(long id) {
        throw new UnsupportedOperationException();
    }

    /// Marks as read, or as unread again.
    public void markRead(long id, boolean read) {
        throw new UnsupportedOperationException();
    }

    /// Sets or takes away the star.
    public void bookmark(long id, boolean on) {
        throw new UnsupportedOperationException();
    }

    /// Gives an article the date that its source did not give; its times are resolved anew by the
    /// next analysis.
    public void setPublished(long id, PublicationDate date) {
        throw new UnsupportedOperationException();
    }

    public Counts counts() {
        throw new UnsupportedOperationException();
    }

    /// By title.
    public List<Source> sources() {
        throw new UnsupportedOperationException();
    }

    /// Stops asking a source. Its articles stay.
    public void unsubscribe(long sourceId) {
        throw new UnsupportedOperationException();
    }

    /// Takes the samples away, but for those that the reader has bookmarked.
    ///
    /// @return how many went
    public int removeSamples() {
        throw new UnsupportedOperationException();
    }

    /// What has gone wrong and is not yet put right, newest first.
    public List<Failure> failures() {
        throw new UnsupportedOperationException();
    }

    /// Takes a failure off the list: the reader has seen it.
    public void dismiss(long failureId) {
        throw new UnsupportedOperationException();
    }

    /// @param unreadBySource by [Source#id()]; a source without unread articles is not in it
    public record Counts(
            int all,
            int unread,
            int bookmarked,
            int samples,
            int analysed,
            Map<Long, Integer> unreadBySource) {}
}
