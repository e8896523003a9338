package org.demarche.ui.timeline;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.controlsfx.control.PopOver;
import org.demarche.model.query.LanesBy;
import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.Controls;
import org.demarche.ui.Icon;
import org.demarche.ui.timeline.shown.Scope;
import org.demarche.ui.timeline.shown.TimelineViewModel;

/// The line above the timeline: whose events, in which lanes, how many, how near, and what else can
/// be done with them.
final class TimelineHead extends HBox {

    private final TimelineViewModel model;
    private final ToggleButton list = new ToggleButton("List", Icon.LIST.node());
    private final MenuButton more = new MenuButton("More");

    TimelineHead(TimelineViewModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("timeline-head");
        setAlignment(Pos.CENTER_LEFT);
        list.getStyleClass().add("timeline-button");
        list.setTooltip(new Tooltip("The same events as a list"));
        list.setMinWidth(USE_PREF_SIZE);
        more.getStyleClass().add("timeline-menu");
        more.setMinWidth(USE_PREF_SIZE);
        more.setAccessibleText("More to do with events");
        more.setVisible(false);
        more.setManaged(false);
        getChildren()
                .addAll(
                        Controls.label("Timeline", "timeline-title", "strong"),
                        scopes(),
                        lanes(),
                        Controls.spring(),
                        count(),
                        filters(),
                        button("−", "Wider (−)", () -> model.zoom(1 / 0.7)),
                        button("+", "Closer (+)", () -> model.zoom(0.7)),
                        button("Fit", "Show the stretch with most events (0)", model::fit),
                        button("All", "Show the whole stretch, far events too", model::fitAll),
                        button("Today", "Bring today into the middle (Home)", model::showNow),
                        list,
                        more);
    }

    /// Pressed while the plain list is wanted.
    ToggleButton list() {
        return list;
    }

    /// Adds something to the menu at the end of the line.
    void offer(String words, Runnable deed) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> deed.run());
        more.getItems().add(item);
        more.setVisible(true);
        more.setManaged(true);
    }

    private HBox scopes() {
        var group = new ToggleGroup();
        var box = new HBox();
        box.getStyleClass().add("timeline-segments");
        box.setMaxHeight(USE_PREF_SIZE);
        ObjectProperty<Scope> chosen = model.scopeProperty();
        for (var scope : Scope.values()) {
            var button = new ToggleButton(scope.title());
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add("timeline-segment");
            button.setToggleGroup(group);
            button.setOnAction(
                    _ -> {
                        chosen.set(scope);
                        button.setSelected(true);
                    });
            chosen.subscribe(now -> button.setSelected(scope == now));
            box.getChildren().add(button);
        }
        return box;
    }

    private MenuButton lanes() {
        var button = new MenuButton();
        button.getStyleClass().add("timeline-menu");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip("What has a lane of its own"));
        button.setAccessibleText("What has a lane of its own");
        var group = new ToggleGroup();
        for (var by : LanesBy.values()) {
            var item = new RadioMenuItem(by.title());
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.lanesByProperty().set(by));
            model.lanesByProperty().subscribe(now -> item.setSelected(now == by));
            button.getItems().add(item);
        }
        model.lanesByProperty().subscribe(now -> button.setText(now.title()));
        return button;
    }

    private Label count() {
        var count = new Label();
        count.getStyleClass().add("timeline-count");
        model.events()
                .addListener((ListChangeListener<TimelineEvent>) _ -> count.setText(counted()));
        count.setText(counted());
        return count;
    }

    private String counted() {
        return model.events().isEmpty()
                ? ""
                : Controls.count(model.events().size(), "event", "events");
    }

    private Button filters() {
        var button = button("Filter", "Leave kinds, actors or statuses of events out", () -> {});
        var pop = new PopOver(new FilterPane(model));
        pop.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
        pop.setAnimated(false);
        button.setOnAction(_ -> pop.show((Node) button));
        model.narrowingProperty()
                .subscribe(
                        now -> {
                            var told = now.told();
                            button.setText(told.isEmpty() ? "Filter" : told);
                        });
        return button;
    }

    private static Button button(String words, String tip, Runnable action) {
        var button = new Button(words);
        button.getStyleClass().add("timeline-button");
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
