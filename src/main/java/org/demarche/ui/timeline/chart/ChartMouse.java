package org.demarche.ui.timeline.chart;

import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

import org.demarche.model.query.LanesBy;
import org.demarche.ui.timeline.chart.layout.LanePlace;
import org.demarche.ui.timeline.chart.layout.Placed;
import org.demarche.ui.timeline.lane.Pair;
import org.demarche.ui.timeline.shown.TimelineViewModel;
import org.jspecify.annotations.Nullable;

/// The mouse over the timeline: the wheel zooms, dragging moves through time, resting on an event
/// shows its card, a click opens its sentence.
public final class ChartMouse {

    private static final Duration REST = Duration.millis(250);
    private static final double WHEEL = 40; // pixels of one notch

    private final TimelineChart chart;
    private final TimelineViewModel model;
    private final EventCard card;
    private final Clusters clusters;
    private final PauseTransition rest = new PauseTransition(REST);
    private double lastX;
    private double lastY;
    private boolean dragged;

    /// @param chart whose mouse it is; the two live as long as each other
    public ChartMouse(TimelineChart chart, TimelineViewModel model) {
        this.chart = chart;
        this.model = model;
        card = new EventCard(model);
        clusters = new Clusters(chart, model);
        chart.setOnScroll(this::scroll);
        chart.setOnMouseMoved(this::moved);
        chart.setOnMouseExited(_ -> leave());
        chart.setOnMousePressed(this::pressed);
        chart.setOnMouseDragged(this::dragged);
        chart.setOnMouseClicked(this::clicked);
    }

    private void scroll(ScrollEvent turn) {
        leave();
        if (turn.getX() < chart.left() || turn.isShiftDown() && turn.getDeltaX() == 0) {
            chart.scrollBy(-turn.getDeltaY());
        } else if (Math.abs(turn.getDeltaX()) > Math.abs(turn.getDeltaY())) {
            model.pan(chart.days(-turn.getDeltaX()));
        } else {
            model.zoom(Math.pow(0.86, turn.getDeltaY() / WHEEL), chart.day(turn.getX()));
        }
        turn.consume();
    }

    private void moved(MouseEvent move) {
        var sign = chart.at(move.getX(), move.getY()).orElse(null);
        chart.point(sign);
        boolean pair = model.lanesByProperty().get() == LanesBy.PAIR;
        boolean title = pair && chart.titleAt(move.getX(), move.getY()).isPresent();
        chart.setCursor(sign == null && !title ? Cursor.DEFAULT : Cursor.HAND);
        rest.stop();
        if (sign == null) {
            card.hide();
        } else if (!card.shows(sign)) {
            card.hide();
            rest.setOnFinished(_ -> reveal(sign));
            rest.playFromStart();
        }
    }

    private void reveal(@Nullable Placed sign) {
        if (sign != null && chart.getScene() != null) {
            double x = Math.max(sign.x(), chart.left());
            card.show(
                    sign,
                    chart,
                    chart.localToScreen(new BoundingBox(x - 10, chart.top(sign) - 12, 20, 24)));
        }
    }

    private void leave() {
        rest.stop();
        card.hide();
        chart.point(null);
    }

    private void pressed(MouseEvent press) {
        chart.requestFocus();
        lastX = press.getX();
        lastY = press.getY();
        dragged = false;
    }

    private void dragged(MouseEvent drag) {
        if (drag.getButton() == MouseButton.PRIMARY
                && (dragged || Math.abs(drag.getX() - lastX) + Math.abs(drag.getY() - lastY) > 4)) {
            dragged = true;
            card.hide();
            chart.setCursor(Cursor.CLOSED_HAND);
            model.pan(chart.days(lastX - drag.getX()));
            chart.scrollBy(lastY - drag.getY());
            lastX = drag.getX();
            lastY = drag.getY();
        }
    }

    private void clicked(MouseEvent click) {
        if (!dragged && chart.isBeyond(click.getX(), click.getY())) {
            model.fitAll();
        } else if (!dragged
                && click.getButton() == MouseButton.PRIMARY
                && click.getX() < chart.left()) {
            chart.titleAt(click.getX(), click.getY()).ifPresent(this::pair);
        } else if (!dragged && click.getButton() == MouseButton.PRIMARY) {
            chart.at(click.getX(), click.getY())
                    .ifPresent(
                            sign -> {
                                leave();
                                clusters.open(sign, chart.day(sign.x()), click);
                            });
        }
        dragged = false;
    }

    /// A click on the title of a lane of two shows only these two.
    private void pair(LanePlace lane) {
        if (model.lanesByProperty().get() == LanesBy.PAIR) {
            Pair.of(lane.lane().events().getFirst()).ifPresent(model::showPair);
        }
    }
}
