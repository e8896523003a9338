package org.demarche.ui.timeline;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.Fonts;
import org.demarche.ui.timeline.chart.ChartMouse;
import org.demarche.ui.timeline.chart.Overview;
import org.demarche.ui.timeline.chart.TimelineChart;
import org.demarche.ui.timeline.event.EventDeeds;
import org.demarche.ui.timeline.event.EventMenu;
import org.demarche.ui.timeline.event.EventTable;
import org.demarche.ui.timeline.lane.Pair;
import org.demarche.ui.timeline.shown.TimelineViewModel;

import java.util.function.Consumer;

/// The pane at the foot: events along time, drawn or listed.
public final class TimelineView extends VBox {

    private final TimelineViewModel model;
    private final TimelineHead head;
    private final TimelineChart chart;
    private final EventTable table;
    private Consumer<Pair> dealings = _ -> {};

    public TimelineView(TimelineViewModel model, Fonts fonts) {
        this.model = model;
        getStyleClass().add("timeline");
        head = new TimelineHead(model);
        chart = new TimelineChart(model, fonts.text(), fonts.strong());
        chart.setUserData(new ChartMouse(chart, model));
        table = new EventTable(model);
        var empty = new Label();
        empty.textProperty().bind(model.emptyProperty());
        empty.getStyleClass().add("timeline-empty");
        empty.setWrapText(true);
        empty.setMouseTransparent(true);
        empty.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE); // it covers the line of today, no more
        empty.visibleProperty().bind(empty.textProperty().isNotEmpty());
        var body = new StackPane(chart, table.node(), empty);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        setMinHeight(0);
        head.list()
                .selectedProperty()
                .subscribe(
                        on -> {
                            table.show(on);
                            chart.setVisible(!on);
                        });
        getChildren().addAll(head, body, new Overview(model));
    }

    /// Takes the keyboard, for the drawing or the list, whichever is in view.
    public void focusEvents() {
        focusTarget().requestFocus();
    }

    /// What takes the keyboard.
    public Node focusTarget() {
        return head.list().isSelected() ? table.node() : chart;
    }

    /// Lets the reader correct events.
    ///
    /// @param edit asks what an event really is
    public void correctWith(EventDeeds deeds, Consumer<TimelineEvent> edit) {
        var menu = new EventMenu(model, deeds, edit);
        menu.onDealings(pair -> dealings.accept(pair));
        chart.onMenu(menu);
        table.onMenu(menu);
    }

    /// Who shows the dealings of the two that an event is between.
    public void onDealings(Consumer<Pair> show) {
        dealings = show;
    }

    /// Offers something that is done with events elsewhere, in the menu at the head's end.
    public void offer(String words, Runnable deed) {
        head.offer(words, deed);
    }

    /// The drawing.
    public TimelineChart chart() {
        return chart;
    }

    /// Shows the plain list, or the drawing again.
    public void showList(boolean on) {
        head.list().setSelected(on);
    }
}
