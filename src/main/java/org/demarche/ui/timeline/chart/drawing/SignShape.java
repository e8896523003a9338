package org.demarche.ui.timeline.chart.drawing;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;

import org.demarche.model.finding.EventStatus;
import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.timeline.chart.drawing.Swatches.Colour;
import org.demarche.ui.timeline.chart.layout.Placed;
import org.demarche.ui.timeline.lane.EventSpan;
import org.demarche.ui.timeline.lane.KindGroup;

/// Draws the sign of one event: its sort by colour and form, its doubt by length, its status by how
/// it is filled.
final class SignShape {

    /// How strongly a bar is filled.
    static final double BAR = 0.55;

    private static final double PALE = 0.65;
    private static final double HALF = Placed.HALF;

    private final GraphicsContext pen;
    private final Swatches colours;

    SignShape(GraphicsContext pen, Swatches colours) {
        this.pen = pen;
        this.colours = colours;
    }

    /// Whether the event may not be one: its words are written faintly.
    static boolean isFaint(TimelineEvent event) {
        return switch (event.event().status()) {
            case CANCELLED, DENIED, HYPOTHETICAL -> true;
            case HAPPENED, ONGOING, PLANNED -> false;
        };
    }

    static boolean isStruck(TimelineEvent event) {
        return event.event().status() == EventStatus.CANCELLED;
    }

    /// How strongly it is drawn, from 0 to 1: less where it may not be one, and where nobody tells
    /// its day.
    static double strength(TimelineEvent event) {
        return event.event().status() == EventStatus.HYPOTHETICAL || EventSpan.isOnlyTold(event)
                ? PALE
                : 1;
    }

    void draw(Placed sign) {
        var group = KindGroup.of(sign.event().event().kind());
        var status = sign.event().event().status();
        Paint colour = colours.get(isFaint(sign.event()) ? Colour.WORDS : Colour.of(group));
        pen.setFill(colour);
        pen.setStroke(colour);
        pen.setLineWidth(2);
        boolean hollow = status == EventStatus.PLANNED || status == EventStatus.HYPOTHETICAL;
        if (hollow) {
            pen.setLineDashes(3.2, 2.4);
        }
        double strength = strength(sign.event());
        pen.setGlobalAlpha(strength);
        if (sign.width() > 0) {
            bar(sign, hollow, strength);
        } else {
            form(group, sign.x(), sign.y(), hollow);
        }
        pen.setLineDashes();
        pen.setGlobalAlpha(1);
        if (isStruck(sign.event())) {
            pen.setLineWidth(1.5);
            pen.strokeLine(
                    sign.x() - HALF - 2, sign.y() + HALF, sign.x() + HALF + 2, sign.y() - HALF);
        }
    }

    private void bar(Placed sign, boolean hollow, double strength) {
        double top = sign.y() - HALF;
        if (hollow) {
            pen.strokeRoundRect(sign.x() + 1, top + 1, sign.width() - 2, 2 * HALF - 2, 12, 12);
        } else {
            pen.setGlobalAlpha(BAR * strength);
            pen.fillRoundRect(sign.x(), top, sign.width(), 2 * HALF, 12, 12);
        }
    }

    private void form(KindGroup group, double x, double y, boolean hollow) {
        switch (group) {
            case CONTACT -> circle(x, y, HALF, hollow);
            case WORDS -> circle(x, y, HALF - 1.5, hollow);
            case CONFLICT ->
                    polygon(
                            hollow,
                            new double[] {x - HALF - 1, x, x + HALF + 1, x},
                            new double[] {y, y - HALF - 1, y, y + HALF + 1});
            case COOPERATION -> {
                double half = HALF - 0.7;
                polygon(
                        hollow,
                        new double[] {x - half, x + half, x + half, x - half},
                        new double[] {y - half, y - half, y + half, y + half});
            }
            case PRESSURE ->
                    polygon(
                            hollow,
                            new double[] {x - HALF, x + HALF, x},
                            new double[] {y + HALF - 1, y + HALF - 1, y - HALF});
        }
    }

    private void circle(double x, double y, double half, boolean hollow) {
        if (hollow) {
            pen.strokeOval(x - half + 1, y - half + 1, 2 * half - 2, 2 * half - 2);
        } else {
            pen.fillOval(x - half, y - half, 2 * half, 2 * half);
        }
    }

    private void polygon(boolean hollow, double[] x, double[] y) {
        if (hollow) {
            pen.strokePolygon(x, y, x.length);
        } else {
            pen.fillPolygon(x, y, x.length);
        }
    }

    /// Around the event that is pointed at, or that the keyboard has come to.
    void ring(Placed sign, boolean chosen) {
        pen.setLineDashes();
        pen.setLineWidth(chosen ? 2 : 1);
        pen.setStroke(colours.get(chosen ? Colour.ACCENT : Colour.SOFT));
        double half = HALF + 4;
        double size = 2 * half;
        if (sign.width() > 0) {
            pen.strokeRoundRect(sign.x() - 3, sign.y() - half, sign.width() + 6, size, size, size);
        } else {
            pen.strokeOval(sign.x() - half, sign.y() - half, size, size);
        }
    }
}
