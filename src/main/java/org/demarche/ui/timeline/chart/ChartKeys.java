package org.demarche.ui.timeline.chart;

import javafx.scene.input.KeyEvent;

import org.demarche.ui.timeline.shown.TimelineViewModel;

import java.util.function.DoubleConsumer;

/// The timeline by keys: from event to event, nearer and further, and to the sentence.
final class ChartKeys {

    private static final double LANE = 40; // pixels up or down
    private static final double NEARER = 0.7; // of what is in view

    private final TimelineViewModel model;
    private final DoubleConsumer scroll;

    /// @param scroll moves the lanes up by pixels, or down where they are negative
    ChartKeys(TimelineViewModel model, DoubleConsumer scroll) {
        this.model = model;
        this.scroll = scroll;
    }

    void press(KeyEvent press) {
        switch (press.getCode()) {
            case RIGHT -> turn(press, 1);
            case LEFT -> turn(press, -1);
            case UP -> scroll.accept(-LANE);
            case DOWN -> scroll.accept(LANE);
            case PLUS, EQUALS, ADD -> model.zoom(NEARER);
            case MINUS, SUBTRACT -> model.zoom(1 / NEARER);
            case DIGIT0, NUMPAD0 -> model.fit();
            case HOME -> model.showNow();
            case ENTER -> {
                var event = model.chosenProperty().get();
                if (event != null) {
                    model.open(event);
                }
            }
            default -> {
                return;
            }
        }
        press.consume();
    }

    private void turn(KeyEvent press, int step) {
        if (press.isShiftDown()) {
            model.pan(step * model.rangeProperty().get().days() / 4);
        } else {
            model.turn(step);
        }
    }
}
