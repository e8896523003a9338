package org.demarche.ui.timeline.chart.drawing;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import org.demarche.model.finding.EventStatus;
import org.demarche.ui.timeline.chart.drawing.ChartPainter.Chart;
import org.demarche.ui.timeline.chart.drawing.Swatches.Colour;
import org.demarche.ui.timeline.chart.layout.LanePlace;
import org.demarche.ui.timeline.chart.layout.Placed;
import org.demarche.ui.timeline.chart.layout.Ticks;
import org.demarche.ui.timeline.lane.EventWords;
import org.demarche.ui.timeline.lane.KindGroup;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes what the chart shows as a drawing in SVG, with words as words: what [ChartPainter] draws
/// on the screen.
public final class SvgChart {

    private static final double HALF = Placed.HALF;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Swatches colours;
    private final String family;
    private final List<String> lines = new ArrayList<>();

    public SvgChart(Swatches colours, String family) {
        this.colours = colours;
        this.family = family;
    }

    /// The lines of the document.
    public List<String> draw(Chart chart) {
        double bottom = chart.height() - ChartPainter.AXIS;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\""
                        + " font-family=\"%s, sans-serif\" font-size=\"12\" role=\"img\""
                        + " aria-label=\"Timeline\">",
                chart.width(), chart.height(), escaped(family));
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>", colour(Colour.CARD));
        add(
                "<clipPath id=\"lanes\"><rect width=\"%.0f\" height=\"%.1f\"/></clipPath>",
                chart.width(), bottom);
        add(
                "<clipPath id=\"signs\"><rect x=\"%.1f\" y=\"%.1f\" width=\"%.0f\""
                        + " height=\"%.1f\"/></clipPath>",
                chart.layout().left(), chart.scroll(), chart.width(), bottom);
        grid(chart, bottom);
        add("<g clip-path=\"url(#lanes)\"><g transform=\"translate(0 %.1f)\">", -chart.scroll());
        for (var lane : chart.lanes()) {
            if (lane.bottom() > chart.scroll() && lane.top() < chart.scroll() + bottom) {
                lane(chart, lane);
            }
        }
        add("</g></g>");
        axis(chart, bottom);
        add("</svg>");
        return List.copyOf(lines);
    }

    private void grid(Chart chart, double bottom) {
        var layout = chart.layout();
        for (var tick : Ticks.of(layout.range(), layout.undated() - layout.left())) {
            line(layout.x(tick.day()), 0, layout.x(tick.day()), bottom, colour(Colour.LINE), 0.6);
        }
        double now = layout.x(chart.now().toEpochDay() + 0.5);
        if (now >= layout.left() && now <= layout.undated()) {
            line(now, 0, now, chart.height(), colour(Colour.NOW), 1.5);
        }
    }

    private void lane(Chart chart, LanePlace lane) {
        add(
                "<text x=\"14\" y=\"%.1f\" font-weight=\"600\" fill=\"%s\">%s</text>",
                lane.top() + lane.height() / 2 + 4, colour(Colour.INK), escaped(lane.title()));
        add("<g clip-path=\"url(#signs)\">");
        lane.signs().forEach(this::sign);
        add("</g>");
        line(0, lane.bottom(), chart.width(), lane.bottom(), colour(Colour.LINE), 1);
    }

    private void sign(Placed sign) {
        var event = sign.event();
        add(
                "<g><title>%s</title>",
                escaped(EventWords.when(event) + ": " + EventWords.label(event)));
        shape(sign);
        boolean faint = SignShape.isFaint(event);
        var struck = SignShape.isStruck(event) ? " text-decoration=\"line-through\"" : "";
        add(
                "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\"%s>%s</text>",
                sign.labelX(),
                sign.y() + 4,
                colour(faint ? Colour.FAINT : Colour.INK),
                struck,
                escaped(sign.label()));
        add(
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"11\" fill=\"%s\">%s</text></g>",
                sign.dateX(), sign.y() + 4, colour(Colour.FAINT), escaped(sign.date()));
    }

    private void shape(Placed sign) {
        var group = KindGroup.of(sign.event().event().kind());
        var status = sign.event().event().status();
        boolean hollow = status == EventStatus.PLANNED || status == EventStatus.HYPOTHETICAL;
        var ink = colour(SignShape.isFaint(sign.event()) ? Colour.WORDS : Colour.of(group));
        var look =
                hollow
                        ? "fill=\"none\" stroke-width=\"2\" stroke-dasharray=\"3.2 2.4\" stroke=\"%s\""
                                .formatted(ink)
                        : "fill=\"%s\"".formatted(ink);
        double strength = SignShape.strength(sign.event());
        if (strength < 1) {
            look += " opacity=\"%s\"".formatted(strength);
        }
        double x = sign.x();
        double y = sign.y();
        if (sign.width() > 0) {
            add(
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"6\""
                            + " fill-opacity=\"%s\" %s/>",
                    x, y - HALF, sign.width(), 2 * HALF, SignShape.BAR, look);
            return;
        }
        switch (group) {
            case CONTACT -> circle(x, y, HALF, look);
            case WORDS -> circle(x, y, HALF - 1.5, look);
            case CONFLICT -> polygon(look, x - 7, y, x, y - 7, x + 7, y, x, y + 7);
            case COOPERATION ->
                    polygon(
                            look, x - 5.3, y - 5.3, x + 5.3, y - 5.3, x + 5.3, y + 5.3, x - 5.3,
                            y + 5.3);
            case PRESSURE -> polygon(look, x - HALF, y + 5, x + HALF, y + 5, x, y - HALF);
        }
    }

    private void circle(double x, double y, double half, String look) {
        add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" %s/>", x, y, half, look);
    }

    private void polygon(String look, double... points) {
        var words = new StringBuilder();
        for (double point : points) {
            words.append(String.format(Locale.ROOT, "%.1f ", point));
        }
        add("<polygon points=\"%s\" %s/>", words.toString().strip(), look);
    }

    private void axis(Chart chart, double top) {
        var layout = chart.layout();
        line(0, top, chart.width(), top, colour(Colour.LINE), 1);
        for (var tick : Ticks.of(layout.range(), layout.undated() - layout.left())) {
            axisWords(layout.x(tick.day()) + 4, top, tick.label(), Colour.FAINT);
        }
        if (layout.undated() < layout.right()) {
            axisWords(layout.undated() + 12, top, "undated", Colour.FAINT);
        }
        double now = layout.x(chart.now().toEpochDay() + 0.5);
        if (now >= layout.left() && now <= layout.undated()) {
            axisWords(now + 6, top - 12, DAY.format(chart.now()), Colour.NOW);
        }
    }

    private void axisWords(double x, double top, String words, Colour ink) {
        add(
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"11\" fill=\"%s\">%s</text>",
                x, top + ChartPainter.AXIS / 2 + 4, colour(ink), escaped(words));
    }

    private void line(double x1, double y1, double x2, double y2, String ink, double wide) {
        add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\""
                        + " stroke-width=\"%.1f\"/>",
                x1, y1, x2, y2, ink, wide);
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency more
    private void add(String form, Object... values) {
        lines.add(String.format(Locale.ROOT, form, values));
    }

    private String colour(Colour wanted) {
        Paint paint = colours.get(wanted);
        return paint instanceof Color c
                ? "#%02x%02x%02x"
                        .formatted(
                                Math.round(c.getRed() * 255),
                                Math.round(c.getGreen() * 255),
                                Math.round(c.getBlue() * 255))
                : "#808080";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("\\p{Cntrl}", " ");
    }
}
