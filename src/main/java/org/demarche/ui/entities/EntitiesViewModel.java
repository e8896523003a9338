package org.demarche.ui.entities;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.SetChangeListener;

import org.demarche.library.EntityBrowser;
import org.demarche.model.article.Article;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.query.LibraryEntity;
import org.demarche.model.query.RelatedArticles;
import org.demarche.ui.Background;
import org.demarche.ui.reader.ReaderViewModel;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/// What the pane beside the text lists: the names and the quotes of the open article, or the names
/// that the library has most of when none is open.
///
/// Used on the JavaFX thread only.
public final class EntitiesViewModel {

    private static final int MOST_NAMED = 200;
    private static final RelatedArticles NONE =
            new RelatedArticles(List.of(), List.of(), List.of());

    /// What is listed.
    public enum Tab {
        ENTITIES,
        QUOTES,
        RELATED
    }

    private final EntityBrowser browser;
    private final ReaderViewModel reader;
    private final Background background;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.ENTITIES);
    private final ObservableList<PaneRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private List<LibraryEntity> mostNamed = List.of();
    private Consumer<LibraryEntity> onFilter = _ -> {};
    private Consumer<ArticleSummary> onOpen = _ -> {};
    private LongFunction<RelatedArticles> related = _ -> NONE;
    private RelatedArticles found = NONE;
    private long foundFor = -1;

    public EntitiesViewModel(EntityBrowser browser, ReaderViewModel reader, Background background) {
        this.browser = browser;
        this.reader = reader;
        this.background = background;
        reader.articleProperty().subscribe(_ -> articleChanged());
        reader.kinds().addListener((SetChangeListener<EntityKind>) _ -> list());
        tab.subscribe((_, _) -> list());
    }

    private void articleChanged() {
        if (reader.articleProperty().get() == null) {
            refresh();
        }
        list();
    }

    /// Asks the library anew for its most named, for instance after an import.
    public void refresh() {
        background.ask(
                () -> browser.mostNamed(MOST_NAMED),
                found -> {
                    mostNamed = found;
                    if (reader.articleProperty().get() == null) {
                        list();
                    }
                });
    }

    private void list() {
        var article = reader.articleProperty().get();
        rows.setAll(
                switch (tab.get()) {
                    case ENTITIES -> names(article);
                    case QUOTES -> quotes(article);
                    case RELATED -> beside(article);
                });
        empty.set(rows.isEmpty() ? whyEmpty(article) : "");
    }

    private List<PaneRow> names(@Nullable Article article) {
        if (article == null) {
            return PaneRows.names(mostNamed, reader.kinds());
        }
        return article.analysis() == null
                ? List.of()
                : PaneRows.names(article.analysis(), reader.kinds());
    }

    /// What was found for the open article; asks for it if it was not yet.
    private List<PaneRow> beside(@Nullable Article article) {
        if (article == null) {
            return List.of();
        }
        if (foundFor != article.id()) {
            foundFor = article.id();
            found = NONE;
            var finding = related;
            background.ask(
                    () -> finding.apply(article.id()),
                    near -> {
                        if (foundFor == article.id()) {
                            found = near;
                            list();
                        }
                    });
        }
        return PaneRows.related(found);
    }

    private static List<PaneRow> quotes(@Nullable Article article) {
        return article == null || article.analysis() == null
                ? List.of()
                : PaneRows.quotes(article.text().text(), article.analysis());
    }

    private String whyEmpty(@Nullable Article article) {
        if (tab.get() == Tab.RELATED) {
            return article == null
                    ? "Open an article to see what to read beside it."
                    : "Nothing in the library is like this article yet.";
        }
        boolean quotes = tab.get() == Tab.QUOTES;
        if (article == null) {
            return quotes
                    ? "Open an article to see who says what in it."
                    : "Names appear here when articles have been analysed.";
        }
        if (article.analysis() == null) {
            return "This article is being analysed. Its names and quotes appear here by"
                    + " themselves.";
        }
        return quotes
                ? "Nobody is quoted word for word in this article."
                : "No names were found in this article.";
    }

    /// Hides or shows the colour of a kind in the text.
    public void toggle(EntityKind kind) {
        if (!reader.kinds().remove(kind)) {
            reader.kinds().add(kind);
        }
    }

    /// Hides all colours if any is shown, else shows all.
    public void toggleAll() {
        if (reader.kinds().isEmpty()) {
            reader.kinds().addAll(EnumSet.allOf(EntityKind.class));
        } else {
            reader.kinds().clear();
        }
    }

    /// Does what a click on a row does: narrows the list to a name, or leads to the words.
    public void choose(PaneRow row) {
        switch (row) {
            case PaneRow.Name name -> filter(name);
            case PaneRow.Words words -> reader.show(words.span());
            case PaneRow.Kind kind -> toggle(kind.kind());
            case PaneRow.Beside beside -> onOpen.accept(beside.article());
            case PaneRow.Speaker _, PaneRow.Ties _ -> {}
        }
    }

    private void filter(PaneRow.Name name) {
        if (name.known() != null) {
            onFilter.accept(name.known());
        } else {
            background.ask(
                    () -> browser.find(name.entity()),
                    (Optional<LibraryEntity> found) -> found.ifPresent(onFilter));
        }
    }

    /// Leads to where the name stands next (`step` 1) or before (-1) in the open article.
    public void turn(PaneRow.Name name, int step) {
        if (name.place() >= 0) {
            reader.mentions().turn(name.place(), step);
        }
    }

    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    public ObservableList<PaneRow> rows() {
        return rows;
    }

    /// Why there are no rows, in a sentence; empty while there are some.
    public ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// Who finds what to read beside an article, and who opens it.
    public void onRelated(LongFunction<RelatedArticles> finder, Consumer<ArticleSummary> opener) {
        related = finder;
        onOpen = opener;
    }

    /// Who narrows the article list to an entity.
    public void onFilter(Consumer<LibraryEntity> filter) {
        onFilter = filter;
    }
}
