package org.demarche.ui.articles;

import org.demarche.library.Library;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.ui.Background;
import org.demarche.ui.command.Undo;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Stars an article or marks it as read, in the store first and then on the screen.
public final class ArticleMarks {

    private final Library library;
    private final Background background;
    private final Undo undo;
    private final Consumer<ArticleSummary> changed;
    private final Runnable manyChanged;

    /// @param changed sees the article as it is now kept, on the JavaFX thread
    /// @param manyChanged runs there when so many have changed that lists are better read anew
    public ArticleMarks(
            Library library,
            Background background,
            Undo undo,
            Consumer<ArticleSummary> changed,
            Runnable manyChanged) {
        this.manyChanged = manyChanged;
        this.library = library;
        this.background = background;
        this.undo = undo;
        this.changed = changed;
    }

    /// Sets the star, or takes it away; can be undone.
    public void toggleBookmark(ArticleSummary article) {
        boolean on = !article.bookmarked();
        keepBookmark(article, on);
        undo.did(on ? "Bookmark" : "Bookmark removed", () -> keepBookmark(article, !on));
    }

    /// Marks as read, or as unread; can be undone.
    public void toggleRead(ArticleSummary article) {
        boolean read = !article.read();
        keepRead(article, read);
        undo.did(read ? "Marked read" : "Marked unread", () -> keepRead(article, !read));
    }

    /// What opening an article does; not worth an undo.
    public void opened(ArticleSummary article) {
        if (!article.read()) {
            keepRead(article, true);
        }
    }

    /// Sets or takes away the stars of several; can be undone.
    public void bookmark(List<ArticleSummary> articles, boolean on) {
        var others = articles.stream().filter(article -> article.bookmarked() != on).toList();
        others.forEach(article -> keepBookmark(article, on));
        undo.did(
                on ? "Bookmarks" : "Bookmarks removed",
                () -> others.forEach(article -> keepBookmark(article, !on)));
    }

    /// Marks many as read or unread, by their ids; can be undone as one deed.
    ///
    /// @param told how many were not so before
    public void read(List<Long> ids, boolean read, IntConsumer told) {
        keep(() -> library.markRead(ids, read), read, told);
    }

    /// Marks all that is unread in a part of the library as read; can be undone as one deed.
    public void readAll(ArticleFilter part, IntConsumer told) {
        keep(() -> library.markRead(library.unread(part), true), true, told);
    }

    private void keep(Callable<List<Long>> deed, boolean read, IntConsumer told) {
        background.ask(
                deed,
                ids -> {
                    if (!ids.isEmpty()) {
                        undo.did(
                                read ? "Marked read" : "Marked unread",
                                () ->
                                        background.ask(
                                                () -> library.markRead(ids, !read),
                                                _ -> manyChanged.run()));
                        manyChanged.run();
                    }
                    told.accept(ids.size());
                });
    }

    private void keepBookmark(ArticleSummary article, boolean on) {
        background.ask(
                () -> {
                    library.bookmark(article.id(), on);
                    return now(article);
                },
                changed);
    }

    private void keepRead(ArticleSummary article, boolean read) {
        background.ask(
                () -> {
                    library.markRead(article.id(), read);
                    return now(article);
                },
                changed);
    }

    /// As the store has it: something else may have changed it since it was listed.
    private ArticleSummary now(ArticleSummary before) {
        var fresh = library.summaries(List.of(before.id()));
        return fresh.isEmpty() ? before : fresh.getFirst();
    }
}
