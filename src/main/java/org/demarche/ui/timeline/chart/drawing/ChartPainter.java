package org.demarche.ui.timeline.chart.drawing;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.timeline.chart.drawing.Swatches.Colour;
import org.demarche.ui.timeline.chart.layout.ChartLayout;
import org.demarche.ui.timeline.chart.layout.LanePlace;
import org.demarche.ui.timeline.chart.layout.Placed;
import org.demarche.ui.timeline.chart.layout.Ruler;
import org.demarche.ui.timeline.chart.layout.Ticks;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Draws the lanes, the signs and the time axis.
public final class ChartPainter {

    /// Pixels that the time axis takes at the foot.
    public static final double AXIS = 23;

    private static final DateTimeFormatter NOW =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final GraphicsContext pen;
    private final Swatches colours;
    private final Fonts fonts;
    private final Ruler titleRuler;

    /// @param text of labels
    /// @param strong of the lanes' titles
    /// @param small of dates
    public record Fonts(Font text, Font strong, Font small) {}

    /// What is to be drawn.
    ///
    /// @param scroll how many pixels of the lanes are above the top
    /// @param earlier how many events lie before what is in view
    /// @param later how many lie after it
    public record Chart(
            ChartLayout layout,
            List<LanePlace> lanes,
            LocalDate now,
            double scroll,
            int earlier,
            int later,
            double width,
            double height) {}

    public ChartPainter(GraphicsContext pen, Swatches colours, Fonts fonts) {
        this.pen = pen;
        this.colours = colours;
        this.fonts = fonts;
        titleRuler = new Ruler(fonts.strong());
    }

    public void draw(Chart chart, @Nullable Placed pointed, @Nullable TimelineEvent chosen) {
        pen.clearRect(0, 0, chart.width(), chart.height());
        double bottom = chart.height() - AXIS;
        pen.save();
        pen.beginPath();
        pen.rect(0, 0, chart.width(), bottom);
        pen.clip();
        grid(chart, bottom);
        pen.translate(0, -chart.scroll());
        for (var lane : chart.lanes()) {
            if (isSeen(lane, chart, bottom)) {
                signs(chart, lane, pointed, chosen);
            }
        }
        titles(chart, bottom);
        pen.restore();
        axis(chart, bottom);
    }

    private static boolean isSeen(LanePlace lane, Chart chart, double bottom) {
        return lane.bottom() > chart.scroll() && lane.top() < chart.scroll() + bottom;
    }

    private void grid(Chart chart, double bottom) {
        var layout = chart.layout();
        pen.setLineWidth(1);
        pen.setStroke(colours.get(Colour.LINE));
        pen.setGlobalAlpha(0.45);
        for (var tick : Ticks.of(layout.range(), layout.undated() - layout.left())) {
            double x = Math.floor(layout.x(tick.day())) + 0.5;
            pen.strokeLine(x, 0, x, bottom);
        }
        pen.setGlobalAlpha(1);
        double nowX = layout.x(chart.now().toEpochDay() + 0.5);
        if (nowX >= layout.left() && nowX <= layout.undated()) {
            pen.setStroke(colours.get(Colour.NOW));
            pen.setLineWidth(1.5);
            pen.strokeLine(nowX, 0, nowX, bottom);
        }
        if (layout.undated() < layout.right()) {
            pen.setGlobalAlpha(0.5);
            pen.setFill(colours.get(Colour.PANEL));
            pen.fillRect(layout.undated(), 0, chart.width() - layout.undated(), bottom);
            pen.setGlobalAlpha(1);
        }
    }

    private void signs(
            Chart chart, LanePlace lane, @Nullable Placed pointed, @Nullable TimelineEvent chosen) {
        var layout = chart.layout();
        pen.save();
        pen.beginPath();
        pen.rect(layout.left(), lane.top(), chart.width() - layout.left(), lane.height());
        pen.clip();
        for (var sign : lane.signs()) {
            sign(sign, sign.equals(pointed), chosen != null && holds(sign, chosen));
        }
        pen.restore();
        pen.setStroke(colours.get(Colour.LINE));
        pen.setLineWidth(1);
        double foot = Math.floor(lane.top() + lane.height()) + 0.5;
        pen.strokeLine(0, foot, chart.width(), foot);
    }

    private static boolean holds(Placed sign, TimelineEvent event) {
        return sign.event().equals(event) || sign.others().contains(event);
    }

    private void sign(Placed sign, boolean pointed, boolean chosen) {
        var shape = new SignShape(pen, colours);
        pen.save();
        shape.draw(sign);
        if (pointed || chosen) {
            shape.ring(sign, chosen);
        }
        pen.restore();
        pen.setTextBaseline(VPos.CENTER);
        pen.setTextAlign(TextAlignment.LEFT);
        boolean faint = SignShape.isFaint(sign.event());
        pen.setFont(fonts.text());
        pen.setFill(colours.get(faint ? Colour.FAINT : pointed ? Colour.ACCENT : Colour.INK));
        pen.fillText(sign.label(), sign.labelX(), sign.y());
        if (SignShape.isStruck(sign.event()) && !sign.label().isEmpty()) {
            pen.setStroke(colours.get(Colour.FAINT));
            pen.strokeLine(sign.labelX(), sign.y(), sign.dateX() - 7, sign.y());
        }
        pen.setFont(fonts.small());
        pen.setFill(colours.get(Colour.FAINT));
        pen.fillText(sign.date(), sign.dateX(), sign.y() + 0.5);
    }

    private void titles(Chart chart, double bottom) {
        double width = chart.layout().left() - 26;
        pen.setFont(fonts.strong());
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setTextBaseline(VPos.CENTER);
        for (var lane : chart.lanes()) {
            if (!isSeen(lane, chart, bottom)) {
                continue;
            }
            double middle = lane.top() + lane.height() / 2;
            pen.setFill(colours.get(Colour.CARD));
            pen.fillRect(0, lane.top() + 1, chart.layout().left() - 4, lane.height() - 1);
            pen.setFill(colours.get(Colour.INK));
            pen.fillText(Ruler.cut(lane.title(), width, titleRuler), 14, middle);
        }
    }

    private void axis(Chart chart, double top) {
        var layout = chart.layout();
        pen.setStroke(colours.get(Colour.LINE));
        pen.setLineWidth(1);
        pen.strokeLine(0, top + 0.5, chart.width(), top + 0.5);
        pen.setFont(fonts.small());
        pen.setTextBaseline(VPos.CENTER);
        pen.setTextAlign(TextAlignment.LEFT);
        double nowX = layout.x(chart.now().toEpochDay() + 0.5);
        boolean nowSeen = nowX >= layout.left() && nowX <= layout.undated();
        pen.setFill(colours.get(Colour.FAINT));
        for (var tick : Ticks.of(layout.range(), layout.undated() - layout.left())) {
            double x = layout.x(tick.day());
            boolean underNow = nowSeen && x > nowX - 62 && x < nowX + 74;
            if (!underNow && x < layout.undated() - (chart.later() > 0 ? 110 : 40)) {
                pen.fillText(tick.label(), x + 4, top + AXIS / 2 + 0.5);
            }
        }
        if (layout.undated() < layout.right()) {
            pen.fillText("undated", layout.undated() + 12, top + AXIS / 2 + 0.5);
        }
        if (nowSeen) {
            now(chart, nowX, top);
        }
        beyond(chart, top + AXIS / 2 + 0.5);
    }

    /// How many events lie outside the stretch in view, on either side.
    private void beyond(Chart chart, double y) {
        pen.setFill(colours.get(Colour.ACCENT));
        if (chart.earlier() > 0) {
            pen.fillText("‹ %,d earlier".formatted(chart.earlier()), 14, y);
        }
        if (chart.later() > 0) {
            pen.setTextAlign(TextAlignment.RIGHT);
            pen.fillText("%,d later ›".formatted(chart.later()), chart.layout().undated() - 8, y);
            pen.setTextAlign(TextAlignment.LEFT);
        }
    }

    private void now(Chart chart, double x, double top) {
        pen.setStroke(colours.get(Colour.NOW));
        pen.setLineWidth(1.5);
        pen.setLineCap(StrokeLineCap.BUTT);
        pen.strokeLine(x, top, x, chart.height());
        pen.setFill(colours.get(Colour.NOW));
        pen.fillText(NOW.format(chart.now()), x + 6, top + AXIS / 2 + 0.5);
    }
}
