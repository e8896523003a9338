package org.demarche.ui.window.desk;

import javafx.scene.control.ContextMenu;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import org.demarche.model.article.Article;
import org.demarche.model.article.ArticleSummary;
import org.demarche.ui.Controls;
import org.demarche.ui.command.Command.Group;
import org.demarche.ui.command.Commands;
import org.demarche.ui.command.Key.Typed;
import org.demarche.ui.reader.Citation;
import org.demarche.ui.window.parts.WindowParts;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What is done to the articles that are picked in the list, or to the chosen one.
public final class ArticleDesk {

    private static final int AT_ONCE = 10; // pages that a browser is asked to open

    private final WindowParts parts;
    private final Consumer<String> say;
    private Consumer<URI> visit = _ -> {};

    /// @param say writes a few words at the foot of the window
    public ArticleDesk(WindowParts parts, Consumer<String> say) {
        this.parts = parts;
        this.say = say;
    }

    /// Who opens an article's own page where the platform opens pages.
    public void onVisit(Consumer<URI> browser) {
        visit = browser;
    }

    public void addTo(Commands all) {
        all.add("Bookmark, or take it away", Group.READING, new Typed("s"), this::star);
        all.add("Mark read, or keep unread", Group.READING, new Typed("m"), this::markRead);
        all.add("Mark the whole list read", Group.READING, new Typed("M"), this::markAllRead);
        all.add("Hide or show what is read", Group.READING, new Typed("u"), this::hideRead);
        all.add("Open in the browser", Group.READING, new Typed("v"), this::visit);
        all.add("Copy the link", Group.READING, new Typed("l"), this::copyLinks);
        all.add("Copy a citation", Group.READING, new Typed("q"), this::cite);
    }

    /// What the other mouse button offers in the list.
    ///
    /// @param save asks in which form the articles are saved
    public ContextMenu menu(Runnable save) {
        return new ArticleMenu(this, save).of(parts.articles().picked());
    }

    void star() {
        var picked = picked();
        if (picked.size() == 1) {
            parts.marks().toggleBookmark(picked.getFirst());
        } else if (!picked.isEmpty()) {
            parts.marks().bookmark(picked, !picked.stream().allMatch(ArticleSummary::bookmarked));
        }
    }

    void markRead() {
        var picked = picked();
        if (picked.size() == 1) {
            parts.marks().toggleRead(picked.getFirst());
        } else if (!picked.isEmpty()) {
            mark(picked, !picked.stream().allMatch(ArticleSummary::read));
        }
    }

    /// What is browsed is marked as a whole, also what is too far down to be listed.
    void markAllRead() {
        var list = parts.articles();
        if (list.searchingProperty().get()) {
            mark(list.rowsProperty().get().all(), true);
        } else {
            parts.marks().readAll(list.filterProperty().get(), count -> told(count, true));
        }
    }

    /// @param above those above the chosen one; else those below it
    void markBeside(boolean above) {
        var rows = parts.articles().rowsProperty().get().all();
        var chosen = parts.articles().chosenProperty().get();
        if (chosen == null) {
            return;
        }
        int place = rows.stream().map(ArticleSummary::id).toList().indexOf(chosen.id());
        mark(
                above ? rows.subList(0, Math.max(0, place)) : rows.subList(place + 1, rows.size()),
                true);
    }

    private void mark(List<ArticleSummary> articles, boolean read) {
        var ids = articles.stream().map(ArticleSummary::id).toList();
        parts.marks().read(ids, read, count -> told(count, read));
    }

    private void told(int count, boolean read) {
        say.accept(
                count == 0
                        ? "Nothing was to be marked."
                        : "%s marked %s. Ctrl+Z takes it back."
                                .formatted(
                                        Controls.count(count, "article", "articles"),
                                        read ? "read" : "unread"));
    }

    private void hideRead() {
        var hide = parts.articles().hideReadProperty();
        hide.set(!hide.get());
        say.accept(hide.get() ? "Only what is unread is listed." : "What is read is listed too.");
    }

    void visit() {
        var pages = picked().stream().filter(ArticleDesk::isOnTheWeb).limit(AT_ONCE).toList();
        pages.forEach(article -> visit.accept(article.address()));
        if (pages.isEmpty()) {
            say.accept("This article is not on the web.");
        }
    }

    void copyLinks() {
        var links =
                picked().stream()
                        .filter(ArticleDesk::isOnTheWeb)
                        .map(article -> article.address().toString())
                        .collect(Collectors.joining("\n"));
        if (links.isEmpty()) {
            say.accept("This article is not on the web: it has no link.");
        } else {
            copy(links, "The link is copied.");
        }
    }

    void cite() {
        var ids = picked().stream().map(ArticleSummary::id).toList();
        var today = LocalDate.now(ZoneId.systemDefault());
        parts.background()
                .ask(
                        () ->
                                ids.stream()
                                        .map(parts.doors().library()::article)
                                        .flatMap(Optional::stream)
                                        .map((Article article) -> Citation.of(article, today))
                                        .collect(Collectors.joining("\n")),
                        words -> {
                            if (!words.isEmpty()) {
                                copy(words, "Copied: " + words.lines().findFirst().orElse(""));
                            }
                        });
    }

    private void copy(String words, String told) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
        say.accept(told);
    }

    private List<ArticleSummary> picked() {
        var picked = parts.articles().picked();
        if (picked.isEmpty()) {
            say.accept("Choose an article first (J and K).");
        }
        return picked;
    }

    private static boolean isOnTheWeb(ArticleSummary article) {
        var scheme = article.address().getScheme();
        return !article.sample() && ("http".equals(scheme) || "https".equals(scheme));
    }
}
