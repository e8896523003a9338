package org.demarche.ui.window.parts;

import javafx.collections.ListChangeListener;

import org.demarche.model.article.Article;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.query.LibraryEntity;
import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.articles.ArticleListViewModel;
import org.demarche.ui.reader.ReaderViewModel;
import org.demarche.ui.timeline.shown.Scope;
import org.demarche.ui.timeline.shown.TimelineViewModel;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Ties the panes to each other: what is chosen in the list is read, what is read is drawn on the
/// timeline, what is clicked there is read again, and a clicked name narrows the list.
final class PaneTies {

    private static final long NONE = -1;
    private static final int BESIDE = 6; // related articles of each kind

    private final WindowParts parts;
    private final ArticleListViewModel articles;
    private final ReaderViewModel reader;
    private final TimelineViewModel timeline;
    private final Consumer<Long> dated;
    private Scope scopeBefore = Scope.LIBRARY;
    private long greeting = NONE;
    private long lastOpened = NONE;
    private boolean greeted;
    private String remembered = "";

    /// @param dated hears the id of an article that the reader gave a date
    PaneTies(WindowParts parts, Consumer<Long> dated) {
        this.parts = parts;
        this.dated = dated;
        articles = parts.articles();
        reader = parts.reader();
        timeline = parts.timeline();
    }

    void tie() {
        articles.chosenProperty().subscribe(this::open);
        articles.found().chosenProperty().subscribe(this::remember);
        articles.queryProperty().subscribe(reader.hits()::search);
        articles.filterProperty().subscribe(this::looked);
        articles.entityProperty().subscribe(this::narrowed);
        reader.articleProperty().subscribe(this::opened);
        reader.onBookmark(parts.marks()::toggleBookmark);
        reader.onDated(dated);
        parts.entities().onFilter(articles.entityProperty()::set);
        parts.entities().onRelated(id -> parts.doors().related().of(id, BESIDE), this::openBeside);
        timeline.onOpen(this::open);
        Consumer<Object> listed = parts.background().latest(_ -> listed());
        ListChangeListener<ArticleSummary> told = _ -> listed.accept(articles);
        articles.browsed().articles().addListener(told);
        articles.found().articles().addListener(told);
        articles.rowsProperty().subscribe(listed);
    }

    /// A watch that is opened has nothing new any more.
    private void looked(ArticleFilter filter) {
        if (filter instanceof ArticleFilter.Watched(var id)) {
            parts.watchDeeds().look(id, articles::refresh);
        }
    }

    /// A search whose answer was looked at is worth remembering.
    private void remember(@Nullable ArticleSummary found) {
        var words = articles.queryProperty().get();
        if (found != null && !words.isBlank() && !words.equals(remembered)) {
            remembered = words;
            parts.background()
                    .ask(
                            () -> {
                                parts.doors().suggestions().asked(words);
                                return words;
                            },
                            _ -> {});
        }
    }

    /// Also where the list does not have it.
    private void openBeside(ArticleSummary article) {
        articles.choose(article.id());
        reader.open(article.id(), null);
    }

    private void open(@Nullable ArticleSummary chosen) {
        if (chosen != null && chosen.id() != readId()) {
            reader.open(chosen.id(), null);
        }
    }

    /// Opens the sentence that an event rests on.
    private void open(TimelineEvent event) {
        articles.choose(event.articleId());
        reader.open(event.articleId(), event.event().evidence());
    }

    private void opened(@Nullable Article article) {
        timeline.showArticle(article);
        if (article != null) {
            parts.articleMarks().open(article.id());
        }
        if (article != null && article.analysis() == null) {
            parts.background()
                    .ask(
                            () -> {
                                parts.doors().intake().onScreen(article.id());
                                return article;
                            },
                            _ -> {});
        }
        long before = lastOpened;
        lastOpened = article == null ? NONE : article.id();
        if (article == null || article.id() == greeting || article.id() == before) {
            return; // one that is merely read anew may have been marked as unread meanwhile
        }
        greeting = NONE;
        parts.marks().opened(article.summary());
    }

    private void listed() {
        var rows = articles.articles();
        timeline.showArticles(
                articles.rowsProperty().get().all().stream()
                        .map(ArticleSummary::id)
                        .collect(Collectors.toSet()));
        if (!greeted && !rows.isEmpty() && !articles.searchingProperty().get()) {
            greet();
        }
    }

    /// While there are samples, the newest article is opened unasked, so that no pane is empty in
    /// the first minutes; it does not count as read.
    private void greet() {
        greeted = true;
        var first = articles.articles().getFirst();
        boolean samples = articles.articles().stream().anyMatch(ArticleSummary::sample);
        if (samples && articles.chosenProperty().get() == null && readId() == NONE) {
            greeting = first.id();
            articles.choose(greeting);
        }
    }

    /// While the list is narrowed to a name, the timeline is that name's too.
    private void narrowed(@Nullable LibraryEntity entity) {
        var scope = timeline.scopeProperty();
        if (entity != null) {
            if (scope.get() != Scope.ENTITY) {
                scopeBefore = scope.get();
            }
            timeline.showEntity(entity);
        } else if (scope.get() == Scope.ENTITY) {
            scope.set(scopeBefore);
        }
    }

    private long readId() {
        var article = reader.articleProperty().get();
        return article == null ? NONE : article.id();
    }
}
