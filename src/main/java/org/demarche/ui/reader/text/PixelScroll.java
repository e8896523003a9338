package org.demarche.ui.reader.text;

import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// Scrolls RichTextArea by pixels, softly under a mouse wheel.
///
/// Its own wheel jumps by a tenth of the pane; only a touch pad's gestures move it by pixels. So a
/// wheel's turn is played as a gesture, over a few frames.
final class PixelScroll {

    private static final double SHARE = 0.28; // of what is left to go, at each frame

    private final Region area;
    private final Node content;
    private final @Nullable ScrollBar bar;
    private final AnimationTimer glide;
    private double left; // pixels still to go
    private boolean gesture;
    private boolean own;

    PixelScroll(Region area, Node content, @Nullable Node bar) {
        this.area = area;
        this.content = content;
        this.bar = bar instanceof ScrollBar found ? found : null;
        this.glide =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        step();
                    }
                };
        area.addEventFilter(ScrollEvent.ANY, this::wheel);
    }

    /// Moves the text down (up when negative) at once.
    ///
    /// @param pixels may be more than a page
    void by(double pixels) {
        double most = Math.max(1, area.getHeight() - 4);
        for (double rest = pixels; Math.abs(rest) > 0.4; ) {
            double piece = Math.clamp(rest, -most, most);
            gesture(piece);
            rest -= piece;
        }
    }

    /// Goes on by most of a page, softly.
    ///
    /// @return false when there is no further to go
    boolean page(int pages) {
        if (bar == null
                || !bar.isVisible()
                || (pages > 0 ? bar.getValue() > 0.999 : bar.getValue() < 0.001)) {
            return false;
        }
        glide(-pages * (area.getHeight() - 60));
        return true;
    }

    /// Whether there is more than a page, and its end is in view.
    boolean isAtEnd() {
        return bar != null && bar.isVisible() && bar.getValue() > 0.999;
    }

    private void wheel(ScrollEvent event) {
        if (own) {
            return;
        }
        if (event.getEventType() == ScrollEvent.SCROLL_STARTED) {
            gesture = true;
        } else if (event.getEventType() == ScrollEvent.SCROLL_FINISHED) {
            gesture = false;
        } else if (!gesture && !event.isInertia() && event.getDeltaY() != 0) {
            glide(event.getDeltaY() * 1.5);
            event.consume();
        }
    }

    private void glide(double pixels) {
        left += pixels;
        glide.start();
    }

    private void step() {
        double piece = Math.abs(left) < 1.5 ? left : left * SHARE;
        left -= piece;
        by(piece);
        if (left == 0) {
            glide.stop();
        }
    }

    private void gesture(double pixels) {
        own = true;
        try {
            fire(ScrollEvent.SCROLL_STARTED, 0);
            fire(ScrollEvent.SCROLL, pixels);
            fire(ScrollEvent.SCROLL_FINISHED, 0);
        } finally {
            own = false;
        }
    }

    private void fire(EventType<ScrollEvent> type, double pixels) {
        Event.fireEvent(
                content,
                new ScrollEvent(
                        type,
                        0,
                        0,
                        0,
                        0,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        0,
                        pixels,
                        0,
                        pixels,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }
}
