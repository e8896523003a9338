package org.demarche.ui.articles;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

import org.demarche.model.query.SearchRequest.Order;
import org.demarche.ui.Controls;

import java.util.List;

/// The line above the list: how many there are, and in which order.
final class ListHead extends HBox {

    private final ArticleListViewModel model;
    private final Label count = new Label();
    private final MenuButton order = new MenuButton();
    private final Button refine = new Button("Narrow");

    ListHead(ArticleListViewModel model) {
        this.model = model;
        getStyleClass().add("list-head");
        setAlignment(Pos.CENTER_LEFT);
        order.getStyleClass().add("order");
        order.setMinWidth(USE_PREF_SIZE);
        order.setAccessibleText("Order of the articles");
        refine.getStyleClass().add("link-button");
        refine.setMinWidth(USE_PREF_SIZE);
        refine.setTooltip(new Tooltip("Narrow by people, countries, sources, days … (f)"));
        getChildren().addAll(count, Controls.spring(), refine, order);
        model.browsed().totalProperty().subscribe(_ -> showCount());
        model.found().totalProperty().subscribe(_ -> showCount());
        model.rowsProperty()
                .subscribe(
                        _ -> {
                            showCount();
                            showOrders();
                        });
        model.hideReadProperty().subscribe(_ -> showCount());
        model.browseOrderProperty().subscribe(_ -> showOrders());
        model.searchOrderProperty().subscribe(_ -> showOrders());
    }

    /// What opens the choice of facets.
    Button refine() {
        return refine;
    }

    private void showCount() {
        var rows = model.rowsProperty().get();
        int number = rows.totalProperty().get();
        var total =
                model.hideReadProperty().get()
                        ? "%,d unread".formatted(number)
                        : Controls.count(number, "article", "articles");
        count.setText(rows.isExact() ? total : "about " + total);
    }

    private void showOrders() {
        boolean searching = model.searchingProperty().get();
        var chosen = searching ? model.searchOrderProperty() : model.browseOrderProperty();
        var choices =
                searching
                        ? List.of(
                                Order.FRESH,
                                Order.RELEVANCE,
                                Order.MEANING,
                                Order.NEWEST,
                                Order.OLDEST,
                                Order.SOURCED)
                        : List.of(Order.NEWEST, Order.OLDEST);
        var group = new ToggleGroup();
        order.setText(words(chosen.get()));
        order.getItems()
                .setAll(choices.stream().map(choice -> item(choice, chosen, group)).toList());
        var unread = new CheckMenuItem("Hide what is read");
        unread.selectedProperty().bindBidirectional(model.hideReadProperty());
        unread.setAccelerator(KeyCombination.valueOf("U")); // shown only: the window listens
        var stories = new CheckMenuItem("One row for each story");
        stories.selectedProperty().bindBidirectional(model.storiesProperty());
        order.getItems().addAll(new SeparatorMenuItem(), unread, stories);
    }

    private static RadioMenuItem item(
            Order choice, ObjectProperty<Order> chosen, ToggleGroup group) {
        var item = new RadioMenuItem(words(choice));
        item.setToggleGroup(group);
        item.setSelected(choice == chosen.get());
        item.setOnAction(_ -> chosen.set(choice));
        return item;
    }

    private static String words(Order order) {
        return switch (order) {
            case FRESH -> "Best match";
            case RELEVANCE -> "Best match of any age";
            case MEANING -> "In other words too";
            case NEWEST -> "Newest first";
            case OLDEST -> "Oldest first";
            case SOURCED -> "Most sourced";
        };
    }
}
