package org.demarche.ui.timeline;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;
import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.Controls;
import org.demarche.ui.Fonts;
import org.demarche.ui.Icon;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The pane at the foot: events along time, drawn or listed.
public final class TimelineView extends VBox {

    private final TimelineViewModel model;
    private final TimelineChart chart;
    private final EventTable table;
    private final ToggleButton list = new ToggleButton("List", Icon.LIST.node());

    public TimelineView(TimelineViewModel model, Fonts fonts) {
        this.model = model;
        getStyleClass().add("timeline");
        chart = new TimelineChart(model, fonts.text(), fonts.strong());
        table = new EventTable(model);
        var mouse = new ChartMouse(chart, model, new EventCard(model));
        chart.setUserData(mouse);
        var empty = new Label();
        empty.textProperty().bind(model.emptyProperty());
        empty.getStyleClass().add("timeline-empty");
        empty.setWrapText(true);
        empty.setMouseTransparent(true);
        var body = new StackPane(chart, table.node(), empty);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        setMinHeight(0);
        list.selectedProperty()
                .subscribe(
                        on -> {
                            table.node().setVisible(on);
                            chart.setVisible(!on);
                        });
        getChildren().addAll(head(), body, new Overview(model));
    }

    /// Takes the keyboard, for the drawing or the list, whichever is in view.
    public void focusEvents() {
        focusTarget().requestFocus();
    }

    /// What takes the keyboard.
    public Node focusTarget() {
        return list.isSelected() ? table.node() : chart;
    }

    /// Lets the reader correct events.
    ///
    /// @param edit asks what an event really is
    public void correctWith(EventDeeds deeds, Consumer<TimelineEvent> edit) {
        var menu = new EventMenu(model, deeds, edit);
        chart.onMenu(menu);
        table.onMenu(menu);
    }

    TimelineChart chart() {
        return chart;
    }

    /// Shows the plain list, or the drawing again.
    public void showList(boolean on) {
        list.setSelected(on);
    }

    private HBox head() {
        var title = Controls.label("Timeline", "timeline-title", "strong");
        var count = new Label();
        count.getStyleClass().add("timeline-count");
        model.events()
                .addListener((ListChangeListener<TimelineEvent>) _ -> count.setText(counted()));
        count.setText(counted());
        list.getStyleClass().add("timeline-button");
        list.setTooltip(new Tooltip("The same events as a list"));
        var head =
                new HBox(
                        8,
                        title,
                        segments(List.of(Scope.values()), Scope::title, model.scopeProperty()),
                        segments(
                                List.of(LanesBy.values()), LanesBy::title, model.lanesByProperty()),
                        Controls.spring(),
                        count,
                        filters(),
                        button("−", "Wider (−)", () -> model.zoom(1 / 0.7)),
                        button("+", "Closer (+)", () -> model.zoom(0.7)),
                        button("Fit", "Show the stretch with most events (0)", model::fit),
                        button("All", "Show the whole stretch, far events too", model::fitAll),
                        list);
        head.getStyleClass().add("timeline-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button filters() {
        var button = button("Filter", "Leave kinds or statuses of events out", () -> {});
        var pop = new PopOver(new FilterPane(model));
        pop.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
        pop.setAnimated(false);
        button.setOnAction(_ -> pop.show(button));
        model.narrowingProperty()
                .subscribe(
                        now -> {
                            var told = now.told();
                            button.setText(told.isEmpty() ? "Filter" : told);
                        });
        return button;
    }

    private String counted() {
        return model.events().isEmpty()
                ? ""
                : Controls.count(model.events().size(), "event", "events");
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

    private static <T> HBox segments(
            List<T> values, Function<T, String> title, ObjectProperty<T> chosen) {
        var group = new ToggleGroup();
        var box = new HBox();
        box.getStyleClass().add("timeline-segments");
        box.setMaxHeight(USE_PREF_SIZE);
        for (var value : values) {
            var button = new ToggleButton(title.apply(value));
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add("timeline-segment");
            button.setToggleGroup(group);
            button.setOnAction(
                    _ -> {
                        chosen.set(value);
                        button.setSelected(true);
                    });
            chosen.subscribe(now -> button.setSelected(value.equals(now)));
            box.getChildren().add(button);
        }
        return box;
    }
}
