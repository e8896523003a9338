package org.demarche.ui.articles;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.demarche.library.LibrarySearch;
import org.demarche.model.query.SearchRequest.Order;
import org.demarche.ui.Background;

/// How a search is understood, in words, and how it may have been meant when it finds nothing. Used
/// on the JavaFX thread only.
public final class QueryAdvice {

    private final ArticleListViewModel model;
    private final LibrarySearch search;
    private final Background background;
    private final ReadOnlyStringWrapper inWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper inOtherWords = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper better = new ReadOnlyStringWrapper("");

    public QueryAdvice(ArticleListViewModel model, LibrarySearch search, Background background) {
        this.model = model;
        this.search = search;
        this.background = background;
        model.loadingProperty()
                .subscribe(
                        loading -> {
                            if (!loading) {
                                advise();
                            }
                        });
        model.searchingProperty().subscribe(_ -> advise());
    }

    private void advise() {
        var asked = model.searchingProperty().get() ? model.query() : "";
        var words = asked.isBlank() ? "" : LibrarySearch.inWords(asked);
        boolean byMeaning = model.searchOrderProperty().get() == Order.MEANING;
        inWords.set(words.isEmpty() ? "" : sentence(words, byMeaning));
        better.set("");
        boolean none = !asked.isBlank() && model.articles().isEmpty();
        inOtherWords.set(none && !byMeaning);
        if (none) {
            var typed = model.queryProperty().get();
            background.ask(
                    () -> search.betterSpelt(typed).orElse(""),
                    found -> {
                        if (typed.equals(model.queryProperty().get())) {
                            better.set(found);
                        }
                    });
        }
    }

    private static String sentence(String words, boolean byMeaning) {
        var begun = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return byMeaning ? begun.replace("…", "") + ", or in other words" : begun;
    }

    /// "Articles with “talks”…"; empty while nothing is searched for.
    public ReadOnlyStringProperty inWordsProperty() {
        return inWords.getReadOnlyProperty();
    }

    /// Whether nothing was found that has all the words, so that other words may help.
    public ReadOnlyBooleanProperty inOtherWordsProperty() {
        return inOtherWords.getReadOnlyProperty();
    }

    /// Searches by meaning, from now on.
    public void takeOtherWords() {
        model.searchOrderProperty().set(Order.MEANING);
    }

    /// The same query, better spelt; empty where there is none, or something was found.
    public ReadOnlyStringProperty betterProperty() {
        return better.getReadOnlyProperty();
    }

    /// Searches for that instead.
    public void takeBetter() {
        model.queryProperty().set(better.get());
    }
}
