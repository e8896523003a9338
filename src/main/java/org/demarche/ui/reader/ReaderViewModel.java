package org.demarche.ui.reader;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

import org.demarche.library.Library;
import org.demarche.library.LibrarySearch;
import org.demarche.model.article.Article;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;
import org.demarche.ui.Background;
import org.demarche.ui.reader.hit.HitWalk;
import org.demarche.ui.reader.name.MentionWalk;
import org.demarche.ui.reader.name.NameCards;
import org.demarche.ui.reader.text.Marking;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Consumer;

/// What the reading pane shows: one article, what is marked in it, and where the eye is led.
///
/// Used on the JavaFX thread only. Of several articles asked for, the last is shown.
public final class ReaderViewModel {

    private final Library library;
    private final NameCards cards;
    private final Background background;
    private final ObservableSet<EntityKind> kinds =
            FXCollections.observableSet(EnumSet.allOf(EntityKind.class));
    private final ReadOnlyObjectWrapper<@Nullable Article> article = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Library.@Nullable History> history =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Marking> marking =
            new ReadOnlyObjectWrapper<>(Marking.of(kinds));
    private final ReadOnlyObjectWrapper<@Nullable Span> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper bookmarked = new ReadOnlyBooleanWrapper();
    private final MentionWalk mentions;
    private final HitWalk hits;
    private long asked;
    private Consumer<Span> onScroll = _ -> {};
    private Consumer<ArticleSummary> onBookmark = this::bookmark;
    private Consumer<Long> onDated = _ -> {};

    public ReaderViewModel(Library library, LibrarySearch search, Background background) {
        this.library = library;
        this.cards = new NameCards(library.dossiers(), background);
        this.background = background;
        kinds.addListener(
                (SetChangeListener<EntityKind>) _ -> marking.set(marking.get().withKinds(kinds)));
        mentions = new MentionWalk(article.getReadOnlyProperty(), kinds, this::frame);
        hits =
                new HitWalk(
                        search,
                        background,
                        article.getReadOnlyProperty(),
                        span -> onScroll.accept(span));
        hits.hitsProperty()
                .subscribe(
                        found -> marking.set(marking.get().withHits(found.spans(), found.place())));
    }

    /// Shows an article from its beginning, or at `show`, which is then marked.
    public void open(long articleId, @Nullable Span show) {
        var open = article.get();
        if (open != null && open.id() == articleId) {
            asked++;
            lead(show);
            return;
        }
        load(
                articleId,
                read -> {
                    marking.set(Marking.of(kinds));
                    set(read);
                    hits.find();
                    lead(show);
                });
    }

    /// Shows nothing.
    public void close() {
        asked++;
        set(null);
        lead(null);
    }

    /// Reads the open article anew, for instance because its analysis has arrived; the place in it
    /// stays.
    public void reload() {
        var open = article.get();
        if (open != null) {
            load(open.id(), this::set);
        }
    }

    private void load(long id, Consumer<@Nullable Article> show) {
        long mine = ++asked;
        background.ask(
                () -> library.article(id),
                (Optional<Article> read) -> {
                    if (mine == asked) {
                        show.accept(read.orElse(null));
                    }
                });
    }

    private void set(@Nullable Article read) {
        article.set(read);
        findHistory(read);
        bookmarked.set(read != null && read.summary().bookmarked());
    }

    private void findHistory(@Nullable Article read) {
        if (read == null) {
            history.set(null);
            return;
        }
        background.ask(
                () -> library.history(read.id()),
                found -> {
                    var open = article.get();
                    if (open != null && open.id() == found.articleId()) {
                        history.set(found);
                    }
                });
    }

    /// Where the open article was met and what it said before; null until that is known.
    public ReadOnlyObjectProperty<Library.@Nullable History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /// Leads through what the search finds in the article.
    public HitWalk hits() {
        return hits;
    }

    /// Leads from name to name.
    public MentionWalk mentions() {
        return mentions;
    }

    private void frame(@Nullable Span name) {
        marking.set(marking.get().withFramed(name));
        if (name != null) {
            onScroll.accept(name);
        }
    }

    /// Marks a stretch of the open article and scrolls to it.
    public void show(Span span) {
        lead(span);
    }

    private void lead(@Nullable Span span) {
        var open = article.get();
        var inside =
                open == null || span == null || span.end() > open.text().text().length()
                        ? null
                        : span;
        shown.set(inside);
        marking.set(marking.get().withShown(inside));
        if (inside != null) {
            mentions.startFrom(inside);
            onScroll.accept(inside);
        }
    }

    /// Takes away the mark of what was shown.
    public void forgetShown() {
        lead(null);
    }

    /// Gives the open article its missing date, and tells who listens that it must be analysed.
    public void setPublished(PublicationDate date) {
        var open = article.get();
        if (open != null) {
            background.ask(
                    () -> {
                        library.setPublished(open.id(), date);
                        return open.id();
                    },
                    id -> {
                        reload();
                        onDated.accept(id);
                    });
        }
    }

    /// Sets or takes away the star of the open article.
    public void toggleBookmark() {
        var open = article.get();
        if (open != null) {
            onBookmark.accept(open.summary());
        }
    }

    /// The star has been set or taken away, here or elsewhere.
    public void bookmarked(long articleId, boolean on) {
        var open = article.get();
        if (open != null && open.id() == articleId) {
            bookmarked.set(on);
        }
    }

    private void bookmark(ArticleSummary summary) {
        boolean on = !bookmarked.get();
        background.ask(() -> library.bookmark(summary.id(), on), _ -> bookmarked(summary.id(), on));
    }

    /// What is known of names.
    public NameCards cards() {
        return cards;
    }

    public ReadOnlyObjectProperty<@Nullable Article> articleProperty() {
        return article.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Marking> markingProperty() {
        return marking.getReadOnlyProperty();
    }

    /// The sentence or name that the reader was led to; null when they were led to none.
    public ReadOnlyObjectProperty<@Nullable Span> showProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty bookmarkedProperty() {
        return bookmarked.getReadOnlyProperty();
    }

    /// The kinds of names that are coloured; shared with the switches that change it.
    public ObservableSet<EntityKind> kinds() {
        return kinds;
    }

    /// Who scrolls the text.
    public void onScroll(Consumer<Span> scroll) {
        onScroll = scroll;
    }

    /// Who sets and takes away stars, instead of this pane itself; they call [#bookmarked].
    public void onBookmark(Consumer<ArticleSummary> bookmark) {
        onBookmark = bookmark;
    }

    /// Who is told that the reader gave an article (its id) a date.
    public void onDated(Consumer<Long> dated) {
        onDated = dated;
    }
}
