package org.demarche.ui.dialog;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.demarche.model.intake.PackFeed;
import org.demarche.model.intake.PackFeed.Owner;
import org.demarche.ui.Controls;
import org.demarche.ui.OwnerNames;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The pack with its filters. The space bar takes the feed under the cursor, or leaves it.
final class PackView extends VBox {

    private final PackViewModel model;
    private final TextField search = new TextField();
    private final ListView<PackFeed> list = new ListView<>();

    PackView(PackViewModel model) {
        super(10);
        this.model = model;
        getStyleClass().add("pack");
        search.setPromptText("Search " + model.shown().size() + " feeds: ministry, Asia, wire…");
        search.setAccessibleText("Search the feeds that come with Demarche");
        search.textProperty().bindBidirectional(model.wordsProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        list.setId("pack-feeds");
        list.setItems(model.shown());
        list.setCellFactory(_ -> new PackCell(model));
        list.setFixedCellSize(44);
        list.setPrefHeight(280);
        list.setAccessibleText("Feeds");
        list.setPlaceholder(Controls.label("No feed is like that. Try fewer words.", "quiet"));
        list.setOnKeyPressed(
                press -> {
                    if (press.getCode() == KeyCode.SPACE) {
                        turn(list.getSelectionModel().getSelectedItem());
                        press.consume();
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filters(), list);
    }

    TextField search() {
        return search;
    }

    private void turn(@Nullable PackFeed feed) {
        if (feed != null) {
            model.choose(feed, !model.isChosen(feed));
            list.refresh();
        }
    }

    private HBox filters() {
        var owners = new ArrayList<String>(List.of(""));
        for (var owner : Owner.values()) {
            owners.add(owner.name());
        }
        var byOwner = box(owners, "Any owner", PackView::owner);
        byOwner.valueProperty()
                .subscribe(
                        name ->
                                model.ownerProperty()
                                        .set(name.isEmpty() ? null : Owner.valueOf(name)));
        var byPlace = box(first(model.places()), "Any country", Function.identity());
        model.placeProperty().bind(byPlace.valueProperty());
        var byLanguage = box(first(model.languages()), "Any language", PackView::language);
        model.languageProperty().bind(byLanguage.valueProperty());
        return new HBox(8, search, byOwner, byPlace, byLanguage);
    }

    private static List<String> first(List<String> names) {
        var all = new ArrayList<>(names);
        all.addFirst("");
        return all;
    }

    private static String owner(String name) {
        var words = OwnerNames.of(Owner.valueOf(name));
        return words.isEmpty() ? "unreviewed" : words;
    }

    private static String language(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }

    private static ComboBox<String> box(
            List<String> values, String every, Function<String, String> words) {
        var box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable String value) {
                        return value == null || value.isEmpty() ? every : words.apply(value);
                    }

                    @Override
                    public String fromString(String typed) {
                        return typed;
                    }
                });
        box.setValue("");
        box.setAccessibleText(every);
        box.setPrefWidth(142);
        box.setVisibleRowCount(12);
        return box;
    }
}
