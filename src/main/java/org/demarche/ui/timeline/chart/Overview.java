package org.demarche.ui.timeline.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.demarche.ui.timeline.chart.drawing.Swatches;
import org.demarche.ui.timeline.chart.drawing.Swatches.Colour;
import org.demarche.ui.timeline.shown.DayRange;
import org.demarche.ui.timeline.shown.TimelineViewModel;

/// The stretch in which the events lie as a row of bars, with a window over what the chart shows:
/// drawing it anew chooses another stretch, dragging it moves, its edges widen it.
public final class Overview extends Region {

    /// Pixels high.
    static final double HEIGHT = 26;

    private static final double BAR = 4; // pixels wide
    private static final double EDGE = 5; // pixels about an edge that take hold of it
    private static final double LEAST = 6; // pixels, for a stretch to be one

    private enum Hold {
        NEW,
        MOVE,
        FROM,
        TO
    }

    private final TimelineViewModel model;
    private final Canvas canvas = new Canvas();
    private final Swatches swatches = new Swatches(this::requestLayout);
    private DayRange whole;
    private Hold hold = Hold.NEW;
    private double start;
    private DayRange before;
    private boolean held;

    public Overview(TimelineViewModel model) {
        this.model = model;
        whole = model.rangeProperty().get();
        before = whole;
        getStyleClass().add("timeline-overview");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("All events along time. Drag to choose a stretch.");
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getChildren().addAll(swatches, canvas);
        model.rangeProperty().subscribe(_ -> requestLayout());
        model.lanesProperty().subscribe(_ -> requestLayout());
        setOnMouseMoved(move -> setCursor(cursor(move.getX())));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(
                _ -> {
                    held = false;
                    requestLayout();
                });
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(snapSizeX(getWidth()));
        canvas.setHeight(HEIGHT);
        if (!held) { // the ground must not move under a brush
            whole = model.spreadProperty().get().around().and(model.rangeProperty().get());
        }
        draw();
    }

    private void draw() {
        var pen = canvas.getGraphicsContext2D();
        double width = canvas.getWidth();
        pen.clearRect(0, 0, width, HEIGHT);
        pen.setFill(swatches.get(Colour.PANEL));
        pen.fillRect(0, 0, width, HEIGHT);
        var counts = model.spreadProperty().get().counts(whole, Math.max(1, (int) (width / BAR)));
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        pen.setFill(swatches.get(Colour.FAINT));
        for (int i = 0; i < counts.length; i++) {
            // the square root, so that a single event beside a thousand can still be seen
            double high = Math.sqrt((double) counts[i] / most) * (HEIGHT - 6);
            pen.fillRect(i * BAR, HEIGHT - 1 - high, BAR - 1, high);
        }
        var seen = model.rangeProperty().get();
        double from = x(seen.from());
        double to = x(seen.to());
        pen.setGlobalAlpha(0.18);
        pen.setFill(swatches.get(Colour.ACCENT));
        pen.fillRect(from, 0, Math.max(2, to - from), HEIGHT);
        pen.setGlobalAlpha(1);
        pen.setFill(swatches.get(Colour.ACCENT));
        pen.fillRect(from - 1, 0, 2, HEIGHT);
        pen.fillRect(to - 1, 0, 2, HEIGHT);
    }

    private double x(double day) {
        return (day - whole.from()) / whole.days() * getWidth();
    }

    private double day(double x) {
        return whole.from() + Math.clamp(x / Math.max(1, getWidth()), 0, 1) * whole.days();
    }

    private Hold holdAt(double x) {
        var seen = model.rangeProperty().get();
        double from = x(seen.from());
        double to = x(seen.to());
        if (Math.abs(x - from) <= EDGE) {
            return Hold.FROM;
        }
        if (Math.abs(x - to) <= EDGE) {
            return Hold.TO;
        }
        boolean all = to - from > getWidth() * 0.95; // where moving would do nothing
        return x > from && x < to && !all ? Hold.MOVE : Hold.NEW;
    }

    private Cursor cursor(double x) {
        return switch (holdAt(x)) {
            case FROM, TO -> Cursor.H_RESIZE;
            case MOVE -> Cursor.OPEN_HAND;
            case NEW -> Cursor.CROSSHAIR;
        };
    }

    private void press(MouseEvent press) {
        hold = holdAt(press.getX());
        held = true;
        start = press.getX();
        before = model.rangeProperty().get();
    }

    private void drag(MouseEvent drag) {
        double here = day(drag.getX());
        switch (hold) {
            case MOVE -> model.show(before.moved(here - day(start)));
            case FROM -> stretch(here, before.to());
            case TO -> stretch(before.from(), here);
            case NEW -> {
                if (Math.abs(drag.getX() - start) >= LEAST) {
                    stretch(day(start), here);
                }
            }
        }
    }

    private void stretch(double one, double other) {
        if (Math.abs(one - other) * getWidth() / whole.days() >= 1) {
            model.show(new DayRange(Math.min(one, other), Math.max(one, other)));
        }
    }
}
