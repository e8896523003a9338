package org.demarche.ui.articles;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.query.LibraryEntity;
import org.demarche.model.query.SearchRequest;
import org.demarche.model.query.SearchRequest.Order;
import org.demarche.ui.Background;
import org.demarche.ui.articles.asked.ArticleReading;
import org.demarche.ui.articles.asked.Refinement;
import org.demarche.ui.articles.asked.Wishes;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.Executor;

/// What the list of articles shows, without knowing how it is drawn: a part of the library, or,
/// while something is searched for, what was found.
///
/// The two are lists of their own. A search leaves the first as it is, so that its end shows the
/// reader exactly the place that was left. Used on the JavaFX thread only.
public final class ArticleListViewModel {

    private final ArticleReading reading;
    private final Background background;
    private final Executor pause;

    private final ArticleRows browsed = new ArticleRows();
    private final ArticleRows found = new ArticleRows();
    private final ReadOnlyObjectWrapper<ArticleRows> rows = new ReadOnlyObjectWrapper<>(browsed);
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper milliseconds = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<@Nullable ArticleSummary> chosen =
            new ReadOnlyObjectWrapper<>();

    private final Wishes wishes = new Wishes();
    private final BooleanProperty stories = new SimpleBooleanProperty();

    private long newestQuestion;
    private boolean asking;
    private boolean askAgain;
    private boolean typedOn;

    /// @param pause runs on the JavaFX thread what it is given, once the reader has had time to
    ///   type another letter (150 ms): then the whole of a long list is read
    public ArticleListViewModel(ArticleReading reading, Background background, Executor pause) {
        this.reading = reading;
        this.background = background;
        this.pause = pause;
        chosen.bind(rows.flatMap(ArticleRows::chosenProperty));
        wishes.filterProperty().subscribe((_, _) -> leaveSearchFor());
        wishes.browseOrderProperty().subscribe((_, _) -> refresh());
        wishes.searchOrderProperty().subscribe((_, _) -> refresh());
        wishes.hideReadProperty().subscribe((_, _) -> refresh());
        stories.subscribe((_, _) -> refresh());
        wishes.scopeProperty().subscribe((_, _) -> changed());
        wishes.entityProperty().subscribe((_, _) -> changed());
        wishes.refinementProperty().subscribe((_, _) -> changed());
        wishes.queryProperty().subscribe((_, _) -> typed());
    }

    /// Reads the list that is shown anew; the choice stays. However often it is called while the
    /// library is being read, it is read only once more.
    public void refresh() {
        if (asking) {
            askAgain = true;
            return;
        }
        ask(true);
    }

    /// Reads the list that is shown anew, and lets a choice go that is no longer in it.
    public void reload() {
        ask(false);
    }

    /// Ends the search: the list that was there before comes back as it was left.
    public void leaveSearch() {
        newestQuestion++;
        wishes.endSearch();
        changed();
    }

    /// Chooses the next row, or with -1 the one before.
    public void move(int steps) {
        rows.get().move(steps);
    }

    /// Shows an article that something else than the list asks for.
    ///
    /// @return false when the list does not have it
    public boolean choose(long id) {
        return rows.get().choose(id);
    }

    /// Shows a newer state of an article, in whichever list it stands.
    public void replace(ArticleSummary newer) {
        browsed.replace(newer);
        found.replace(newer);
    }

    private void typed() {
        newestQuestion++;
        if (asking && !wishes.queryProperty().get().isBlank()) {
            typedOn = true; // what is typed meanwhile is asked once, as it then stands
        } else {
            changed();
        }
    }

    private void leaveSearchFor() {
        leaveSearch();
        ask(false);
    }

    private void changed() {
        boolean wanted = wishes.isSearch();
        if (wanted && !searching.get()) {
            wishes.scopeProperty().set(wishes.filterProperty().get());
        }
        searching.set(wanted);
        rows.set(wanted ? found : browsed);
        if (wanted) {
            ask(false);
        }
    }

    private void ask(boolean keepChosen) {
        var into = rows.get();
        long question = ++newestQuestion;
        var asked = question();
        // A long list that is read anew is not cut short first: that would draw it twice.
        boolean isLong = keepChosen && into.articles().size() > ArticleReading.FIRST;
        int atMost = isLong ? ArticleReading.MOST : ArticleReading.FIRST;
        boolean folding = stories.get();
        asking = true;
        loading.set(true);
        background.ask(
                () -> reading.read(asked, atMost, folding),
                answer -> {
                    asking = false;
                    if (question == newestQuestion) {
                        into.exact(answer.isExact());
                        into.show(answer.articles(), answer.stories(), answer.total(), keepChosen);
                        milliseconds.set(answer.milliseconds());
                        if (answer.isPart()) {
                            readTheRest(question, asked, into);
                        }
                    }
                    loading.set(asking); // whoever waits for it finds the rows
                    if (typedOn) {
                        typedOn = false;
                        changed();
                    } else if (askAgain) {
                        askAgain = false;
                        ask(true);
                    }
                });
    }

    /// Not while the reader goes on typing: the first rows of the next search would wait for it.
    private void readTheRest(long question, ArticleReading.Question asked, ArticleRows into) {
        pause.execute(
                () -> {
                    if (question == newestQuestion) {
                        readAll(question, asked, into);
                    }
                });
    }

    private void readAll(long question, ArticleReading.Question asked, ArticleRows into) {
        boolean folding = stories.get();
        background.ask(
                () -> reading.read(asked, ArticleReading.MOST, folding),
                whole -> {
                    if (question == newestQuestion) {
                        into.exact(whole.isExact());
                        into.show(whole.articles(), whole.stories(), whole.total(), true);
                    }
                });
    }

    private ArticleReading.Question question() {
        return wishes.question(searching.get());
    }

    /// What is chosen and typed, in the query language.
    public String query() {
        return wishes.words();
    }

    /// What the list shows, but for its [Refinement].
    public SearchRequest request() {
        var asked = question();
        var typed = wishes.queryProperty().get().strip();
        return new SearchRequest(typed, asked.filter(), asked.order(), 0);
    }

    /// What is searched for, as a whole query: with the name that the list is narrowed to.
    public String wordsAsked() {
        return wishes.wordsWithName();
    }

    public ObservableList<ArticleSummary> articles() {
        return rows.get().articles();
    }

    /// The list that is shown now: [#browsed()] or [#found()].
    public ReadOnlyObjectProperty<ArticleRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ArticleRows browsed() {
        return browsed;
    }

    public ArticleRows found() {
        return found;
    }

    /// The article chosen in the list that is shown.
    public ReadOnlyObjectProperty<@Nullable ArticleSummary> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Those that deeds are done to: what the reader has picked of the list, or else the chosen
    /// one.
    public List<ArticleSummary> picked() {
        return rows.get().picked();
    }

    /// The part of the library that is browsed. Another one ends a search.
    public ObjectProperty<ArticleFilter> filterProperty() {
        return wishes.filterProperty();
    }

    /// Where a search looks: at first what was browsed. It may be widened.
    public ObjectProperty<ArticleFilter> scopeProperty() {
        return wishes.scopeProperty();
    }

    /// Only articles that name this one are found; null for any.
    public ObjectProperty<@Nullable LibraryEntity> entityProperty() {
        return wishes.entityProperty();
    }

    /// What the list is narrowed to by clicks.
    public ObjectProperty<Refinement> refinementProperty() {
        return wishes.refinementProperty();
    }

    /// Whether only what is unread is listed; what was read is there again when it is switched off.
    public BooleanProperty hideReadProperty() {
        return wishes.hideReadProperty();
    }

    /// As typed.
    public StringProperty queryProperty() {
        return wishes.queryProperty();
    }

    /// Whether the articles on one matter stand behind the first of them.
    public BooleanProperty storiesProperty() {
        return stories;
    }

    /// Newest or oldest first, while browsing.
    public ObjectProperty<Order> browseOrderProperty() {
        return wishes.browseOrderProperty();
    }

    public ObjectProperty<Order> searchOrderProperty() {
        return wishes.searchOrderProperty();
    }

    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// How long the library needed for what is shown.
    public ReadOnlyLongProperty millisecondsProperty() {
        return milliseconds.getReadOnlyProperty();
    }
}
