package org.demarche.ui.articles.asked;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.demarche.model.article.ArticleFilter;
import org.demarche.model.query.LibraryEntity;
import org.demarche.model.query.SearchRequest.Order;
import org.jspecify.annotations.Nullable;

/// What the reader wishes to see in the list: a part of the library, words, a name, an order.
///
/// Used on the JavaFX thread only.
public final class Wishes {

    private static final String ONLY_UNREAD = "is:unread";

    private final ObjectProperty<ArticleFilter> filter =
            new SimpleObjectProperty<>(ArticleFilter.ALL);
    private final ObjectProperty<ArticleFilter> scope =
            new SimpleObjectProperty<>(ArticleFilter.ALL);
    private final ObjectProperty<@Nullable LibraryEntity> entity = new SimpleObjectProperty<>();
    private final ObjectProperty<Refinement> refinement =
            new SimpleObjectProperty<>(Refinement.NONE);
    private final BooleanProperty hideRead = new SimpleBooleanProperty();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Order> browseOrder = new SimpleObjectProperty<>(Order.NEWEST);
    private final ObjectProperty<Order> searchOrder = new SimpleObjectProperty<>(Order.FRESH);

    /// Whether something is searched for, rather than a part of the library browsed.
    public boolean isSearch() {
        return !query.get().isBlank() || entity.get() != null || !refinement.get().isEmpty();
    }

    /// Nothing is searched for any more.
    public void endSearch() {
        query.set("");
        entity.set(null);
        refinement.set(Refinement.NONE);
    }

    /// What to ask the library.
    public ArticleReading.Question question(boolean searching) {
        var named = entity.get();
        var unread = hideRead.get() ? ONLY_UNREAD : "";
        if (!searching) {
            return new ArticleReading.Question(unread, filter.get(), browseOrder.get());
        }
        var where = named == null ? scope.get() : new ArticleFilter.Naming(named.id());
        return new ArticleReading.Question(
                (unread + " " + words()).strip(), where, searchOrder.get());
    }

    /// What is chosen and typed, in the query language; what was chosen comes first, since the last
    /// word typed may go on.
    public String words() {
        return (refinement.get().words() + " " + query.get().strip()).strip();
    }

    /// The same as a whole query, with the name that the list is narrowed to.
    public String wordsWithName() {
        var named = entity.get();
        var words = words();
        return named == null ? words : (words + " " + QueryWords.naming(named.entity())).strip();
    }

    /// The part of the library that is browsed.
    public ObjectProperty<ArticleFilter> filterProperty() {
        return filter;
    }

    /// Where a search looks.
    public ObjectProperty<ArticleFilter> scopeProperty() {
        return scope;
    }

    /// Only articles that name this one are found; null for any.
    public ObjectProperty<@Nullable LibraryEntity> entityProperty() {
        return entity;
    }

    /// What the list is narrowed to by clicks.
    public ObjectProperty<Refinement> refinementProperty() {
        return refinement;
    }

    /// Whether only what is unread is listed.
    public BooleanProperty hideReadProperty() {
        return hideRead;
    }

    /// As typed.
    public StringProperty queryProperty() {
        return query;
    }

    /// Newest or oldest first, while browsing.
    public ObjectProperty<Order> browseOrderProperty() {
        return browseOrder;
    }

    public ObjectProperty<Order> searchOrderProperty() {
        return searchOrder;
    }
}
