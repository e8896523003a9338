package org.demarche.ui.articles;

import org.demarche.library.Library;
import org.demarche.model.article.ArticleSummary;
import org.demarche.ui.Background;
import org.demarche.ui.command.Undo;

import java.util.List;
import java.util.function.Consumer;

/// Stars an article or marks it as read, in the store first and then on the screen.
public final class ArticleMarks {

    private final Library library;
    private final Background background;
    private final Undo undo;
    private final Consumer<ArticleSummary> changed;

    /// @param changed sees the article as it is now kept, on the JavaFX thread
    public ArticleMarks(
            Library library, Background background, Undo undo, Consumer<ArticleSummary> changed) {
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
