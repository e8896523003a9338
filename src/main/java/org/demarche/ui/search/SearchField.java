package org.demarche.ui.search;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.demarche.library.Suggestions;
import org.demarche.model.article.ArticleFilter;
import org.demarche.ui.Controls;
import org.demarche.ui.Icon;
import org.demarche.ui.articles.ArticleListViewModel;

import java.util.Locale;
import java.util.function.Function;

/// The field at the top: what is searched for, as words and as chips that can be taken out, with
/// how much was found and how fast.
public final class SearchField extends HBox {

    private final ArticleListViewModel model;
    private final Function<ArticleFilter, String> nameOf;
    private final HBox chips = new HBox(6);
    private final TextField field = new TextField();
    private final Label found = Controls.label("", "found");

    /// @param nameOf how a part of the library is called, for its chip
    /// @param suggestions for what is half typed
    /// @param toList gives the keyboard to the list, on Enter and the arrow down
    public SearchField(
            ArticleListViewModel model,
            Function<ArticleFilter, String> nameOf,
            Suggestions suggestions,
            Runnable toList) {
        this.model = model;
        this.nameOf = nameOf;
        getStyleClass().add("search-field");
        setAlignment(Pos.CENTER_LEFT);
        field.setPromptText("Search words, \"phrases\", person:Lavrov, country:RUS, date:2022-01");
        field.setAccessibleText("Search the articles");
        field.textProperty().bindBidirectional(model.queryProperty());
        field.setOnKeyPressed(
                press -> {
                    if (press.getCode() == KeyCode.DOWN || press.getCode() == KeyCode.ENTER) {
                        press.consume();
                        toList.run();
                    } else if (press.getCode() == KeyCode.BACK_SPACE) {
                        takeLastChip();
                    }
                });
        HBox.setHgrow(field, Priority.ALWAYS);
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setMinWidth(USE_PREF_SIZE);
        found.setMinWidth(USE_PREF_SIZE);
        var clear = Controls.iconButton(Icon.CLOSE, "Clear the search (Esc)", model::leaveSearch);
        clear.getStyleClass().add("small");
        clear.visibleProperty().bind(model.searchingProperty());
        clear.managedProperty().bind(model.searchingProperty());
        getChildren().addAll(Icon.SEARCH.node(), chips, field, found, clear);
        setOnMouseClicked(_ -> field.requestFocus());
        bindFound();
        CompletionList.bind(field, suggestions, toList);
        model.entityProperty().subscribe(_ -> showChips());
        model.scopeProperty().subscribe(_ -> showChips());
        model.refinementProperty().subscribe(_ -> showChips());
        model.searchingProperty().subscribe(_ -> showChips());
    }

    public TextField field() {
        return field;
    }

    private void bindFound() {
        var total = model.found().totalProperty();
        found.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        "%s · %d ms"
                                                .formatted(
                                                        Controls.count(
                                                                total.get(), "article", "articles"),
                                                        model.millisecondsProperty().get()),
                                total,
                                model.millisecondsProperty()));
        found.visibleProperty().bind(model.searchingProperty());
        found.managedProperty().bind(model.searchingProperty());
    }

    private void showChips() {
        chips.getChildren().clear();
        var entity = model.entityProperty().get();
        var scope = model.scopeProperty().get();
        if (entity != null) {
            var kind = entity.entity().kind().name().toLowerCase(Locale.ROOT);
            chips.getChildren()
                    .add(
                            chip(
                                    kind + ": " + entity.entity().name(),
                                    () -> model.entityProperty().set(null)));
        } else if (model.searchingProperty().get() && !scope.equals(ArticleFilter.ALL)) {
            chips.getChildren()
                    .add(
                            chip(
                                    "in: " + nameOf.apply(scope),
                                    () -> model.scopeProperty().set(ArticleFilter.ALL)));
        }
        for (var narrowed : model.refinementProperty().get().chips()) {
            chips.getChildren()
                    .add(
                            chip(
                                    narrowed.words(),
                                    () -> model.refinementProperty().set(narrowed.off())));
        }
        boolean any = !chips.getChildren().isEmpty();
        chips.setVisible(any);
        chips.setManaged(any);
    }

    private Node chip(String words, Runnable remove) {
        var label = new Label(words);
        label.setMaxWidth(180);
        var cross =
                Controls.iconButton(
                        Icon.CLOSE,
                        "Remove \"%s\" from the search".formatted(words),
                        () -> {
                            remove.run();
                            field.requestFocus();
                        });
        cross.getStyleClass().add("chip-remove");
        var chip = new HBox(label, cross);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("chip");
        return chip;
    }

    /// Backspace before the first letter.
    private void takeLastChip() {
        if (field.getCaretPosition() == 0 && field.getSelection().getLength() == 0) {
            if (model.entityProperty().get() != null) {
                model.entityProperty().set(null);
            } else if (model.searchingProperty().get()) {
                model.scopeProperty().set(ArticleFilter.ALL);
            }
        }
    }
}
