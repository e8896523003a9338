package org.demarche.ui.refine;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many articles there are along time, as bars; drawing across them chooses a stretch of days.
final class DayHistogram extends Region {

    private static final double HEIGHT = 56;
    private static final int MOST_BARS = 60;

    private final Pane bars = new Pane();
    private final Rectangle brush = new Rectangle();
    private final Chosen chosen;
    private SortedMap<LocalDate, Integer> days = new TreeMap<>();
    private long first;
    private long step = 1;
    private int count;
    private double pressed;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /// Hears which days were chosen.
    interface Chosen {
        void days(LocalDate from, LocalDate to);
    }

    DayHistogram(Chosen chosen) {
        this.chosen = chosen;
        getStyleClass().add("day-histogram");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("Articles along time. Draw across to choose a stretch of days.");
        brush.getStyleClass().add("brush");
        brush.setManaged(false);
        brush.setMouseTransparent(true);
        getChildren().addAll(bars, brush);
        setOnMousePressed(press -> pressed = press.getX());
        setOnMouseDragged(drag -> draw(pressed, drag.getX()));
        setOnMouseReleased(this::release);
    }

    /// @param from first chosen day; null for none
    void show(
            SortedMap<LocalDate, Integer> counted,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this.days = counted;
        this.from = from;
        this.to = to;
        if (!days.isEmpty()) {
            first = days.firstKey().toEpochDay();
            long length = days.lastKey().toEpochDay() - first + 1;
            step = Math.max(1, (length + MOST_BARS - 1) / MOST_BARS);
            count = (int) ((length + step - 1) / step);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        bars.resize(getWidth(), getHeight());
        var drawn = new ArrayList<Rectangle>();
        if (!days.isEmpty()) {
            var counts = new int[count];
            days.forEach((day, number) -> counts[place(day)] += number);
            int most = 1;
            for (int number : counts) {
                most = Math.max(most, number);
            }
            for (int i = 0; i < count; i++) {
                // the square root, so that one article beside a thousand can still be seen
                double high = Math.sqrt((double) counts[i] / most) * (getHeight() - 4);
                var bar =
                        new Rectangle(
                                i * barWidth(),
                                getHeight() - high,
                                Math.max(1, barWidth() - 1),
                                high);
                bar.getStyleClass().add("bar");
                drawn.add(bar);
            }
        }
        bars.getChildren().setAll(drawn);
        var begin = from;
        var end = to;
        boolean any = !days.isEmpty() && (begin != null || end != null);
        brush.setVisible(any);
        if (any) {
            draw(
                    begin == null ? 0 : place(begin) * barWidth(),
                    end == null ? getWidth() : (place(end) + 1) * barWidth());
        }
    }

    private double barWidth() {
        return getWidth() / Math.max(1, count);
    }

    private int place(LocalDate day) {
        return Math.clamp((day.toEpochDay() - first) / step, 0, count - 1);
    }

    private void draw(double one, double other) {
        double left = Math.clamp(Math.min(one, other), 0, getWidth());
        brush.setX(left);
        brush.setWidth(Math.clamp(Math.max(one, other), 0, getWidth()) - left);
        brush.setHeight(getHeight());
        brush.setVisible(true);
    }

    private void release(MouseEvent release) {
        if (days.isEmpty()) {
            return;
        }
        double left = Math.min(pressed, release.getX());
        double right = Math.max(pressed, release.getX());
        int one = Math.clamp((int) (left / barWidth()), 0, count - 1);
        int other = Math.clamp((int) (right / barWidth()), 0, count - 1);
        chosen.days(
                LocalDate.ofEpochDay(first + one * step),
                LocalDate.ofEpochDay(first + (other + 1) * step - 1));
    }
}
