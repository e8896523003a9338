package org.demarche.ui.articles;

import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.ui.Controls;
import org.demarche.ui.articles.row.Excerpts;

import java.util.List;
import java.util.function.Supplier;

/// The middle pane: the list that is browsed, with the list that was found in front of it while
/// something is searched for.
public final class ArticleListView extends BorderPane {

    private final ArticleListViewModel model;
    private final RowsView browsed;
    private final RowsView found;
    private final Label empty = new Label();
    private final ListHead head;
    private final Label inWords = new Label();

    public ArticleListView(
            ArticleListViewModel model, Excerpts excerpts, ArticleMarks marks, QueryAdvice advice) {
        this.model = model;
        getStyleClass().add("articles");
        browsed = new RowsView(model.browsed(), excerpts, new SimpleStringProperty(""), marks);
        found = new RowsView(model.found(), excerpts, model.queryProperty(), marks);
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        head = new ListHead(model);
        inWords.getStyleClass().addAll("in-words", "quiet");
        inWords.setWrapText(true);
        inWords.setMinHeight(USE_PREF_SIZE);
        inWords.setMaxWidth(Double.MAX_VALUE);
        setTop(new VBox(head, inWords));
        advice.inWordsProperty()
                .subscribe(
                        words -> {
                            inWords.setText(words);
                            inWords.setVisible(!words.isEmpty());
                            inWords.setManaged(!words.isEmpty());
                        });
        var better = Controls.link("", advice::takeBetter);
        better.textProperty().bind(advice.betterProperty().map("Did you mean “%s”?"::formatted));
        better.visibleProperty().bind(advice.betterProperty().isNotEmpty());
        better.setWrapText(true);
        StackPane.setAlignment(better, Pos.CENTER);
        better.setTranslateY(48);
        var otherWords = Controls.link("Look for it in other words too", advice::takeOtherWords);
        otherWords.visibleProperty().bind(advice.inOtherWordsProperty());
        StackPane.setAlignment(otherWords, Pos.CENTER);
        otherWords.setTranslateY(78);
        setCenter(new StackPane(browsed, found, empty, better, otherWords));
        model.searchingProperty().subscribe(this::showSearch);
        model.browsed().totalProperty().subscribe(_ -> showEmpty());
        model.found().totalProperty().subscribe(_ -> showEmpty());
        model.loadingProperty().subscribe(_ -> showEmpty());
    }

    /// The button that asks for the facets of what is shown.
    public Button refine() {
        return head.refine();
    }

    /// The list that is shown now, for the keyboard.
    public ListView<ArticleSummary> list() {
        return model.searchingProperty().get() ? found.list() : browsed.list();
    }

    /// What the other mouse button and the menu key open for the picked rows.
    public void onMenu(Supplier<ContextMenu> menu) {
        for (var rows : List.of(browsed, found)) {
            rows.list()
                    .setOnContextMenuRequested(
                            ask -> {
                                var corner = rows.list().localToScreen(24, 24);
                                boolean key = ask.isKeyboardTrigger();
                                menu.get()
                                        .show(
                                                rows.list(),
                                                key ? corner.getX() : ask.getScreenX(),
                                                key ? corner.getY() : ask.getScreenY());
                                ask.consume();
                            });
        }
    }

    private void showSearch(boolean searching) {
        boolean hadFocus = browsed.list().isFocused() || found.list().isFocused();
        found.setVisible(searching);
        browsed.setVisible(!searching);
        if (hadFocus) {
            list().requestFocus();
        }
        showEmpty();
    }

    private void showEmpty() {
        boolean none = model.articles().isEmpty() && !model.loadingProperty().get();
        empty.setVisible(none);
        empty.setText(none ? words() : "");
    }

    private String words() {
        if (model.searchingProperty().get()) {
            return model.hideReadProperty().get()
                    ? "Nothing unread was found. Press U to see what is read too."
                    : "Nothing found. Try fewer words, or press Esc to go back to where you were.";
        }
        if (model.hideReadProperty().get()) {
            return "Everything here is read. Press U to see it.";
        }
        return switch (model.filterProperty().get()) {
            case ArticleFilter.All _ ->
                    "No articles yet. Add a feed, a page or a folder with Ctrl+N, or drop files"
                            + " here.";
            case ArticleFilter.Unread _ -> "Everything is read.";
            case ArticleFilter.Read _ -> "Nothing is read yet.";
            case ArticleFilter.Bookmarked _ ->
                    "No bookmarks yet. Press S, or click the star of an article, to keep it here.";
            case ArticleFilter.WithQuotes _ -> "No article has a quote yet.";
            case ArticleFilter.WithEvents _ -> "No article has an event yet.";
            case ArticleFilter.Samples _ -> "The samples are gone.";
            case ArticleFilter.OfSource _ ->
                    "Nothing has come from this source yet. Press Ctrl+R to ask it now.";
            case ArticleFilter.Watched _ ->
                    "This watch has found nothing yet. What arrives and answers it will stand"
                            + " here.";
            case ArticleFilter.Tagged _ -> "No article has this tag any more.";
            case ArticleFilter.Naming _ -> "No article names this one.";
        };
    }
}
