package org.demarche.ui.reader.text;

import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The shapes of one mark: a tint, a line below, or a sign in the margin, each coloured by its
/// style names in `reader.css`.
///
/// @param tint behind the words, without elements when the mark has none
/// @param line under the words, without elements when the mark has none
/// @param beside signs in the margin
/// @param shape how the line is drawn
record MarkDrawing(Path tint, Path line, List<Label> beside, LineShape shape) {

    private static final double CORNER = 3;
    private static final double OUT = 1; // pixels that a tint is wider than its words, each side
    private static final double EVENT_MARGIN = 26; // pixels from a sign to the text
    private static final double QUOTE_MARGIN = 13; // beside the other when one line has both

    private static final String SPEAKER = "mark-speaker";
    private static final double SPEAKER_GAP = 14; // on both sides of a speaker's name
    private static final double SPEAKER_LEAST = 68; // below that a name would only be a stump

    /// How a line runs; dashes and dots are the style sheet's.
    enum LineShape {
        NONE,
        STRAIGHT,
        DOUBLE,
        WAVY
    }

    static MarkDrawing of(Mark mark) {
        return switch (mark) {
            case Mark.Name(var mention, _) -> {
                var kind = mention.kind();
                yield words(
                        "mark-" + kind.name().toLowerCase(Locale.ROOT),
                        switch (kind) {
                            case OFFICE -> LineShape.NONE;
                            case TREATY -> LineShape.DOUBLE;
                            case WEAPON -> LineShape.WAVY;
                            default -> LineShape.STRAIGHT;
                        });
            }
            case Mark.Day _ -> words("mark-day", LineShape.STRAIGHT);
            case Mark.Link _ -> words("mark-link", LineShape.STRAIGHT);
            case Mark.Hit(_, boolean current) ->
                    words(current ? "mark-current-hit" : "mark-hit", LineShape.NONE);
            case Mark.Shown _ -> words("mark-shown", LineShape.NONE);
            case Mark.Framed _ -> words("mark-framed", LineShape.NONE);
            case Mark.Event(var event) -> signs(sign("◆", "mark-event", event.summary()));
            case Mark.Said said -> {
                var tells = said.tells();
                var speaker = said.speaker();
                var sign = sign("“", "mark-said", tells);
                yield speaker.isEmpty() || said.goesOn()
                        ? signs(sign)
                        : signs(sign, sign(speaker, SPEAKER, tells));
            }
        };
    }

    private static MarkDrawing words(String kind, LineShape shape) {
        var tint = new Path();
        tint.getStyleClass().addAll("mark-tint", kind);
        var line = new Path();
        line.getStyleClass().addAll("mark-line", kind);
        return new MarkDrawing(tint, line, List.of(), shape);
    }

    private static MarkDrawing signs(Label... signs) {
        return new MarkDrawing(new Path(), new Path(), List.of(signs), LineShape.NONE);
    }

    private static Label sign(String letter, String kind, String tells) {
        var sign = new Label(letter);
        sign.getStyleClass().addAll("mark-sign", kind);
        sign.setCursor(Cursor.DEFAULT);
        var tip = new Tooltip(tells);
        tip.setShowDelay(Duration.millis(250));
        sign.setTooltip(tip);
        return sign;
    }

    List<Path> behind() {
        return List.of(tint, line);
    }

    List<Node> nodes() {
        var nodes = new ArrayList<Node>(behind());
        nodes.addAll(beside);
        return nodes;
    }

    /// Draws on the lines that the words stand on, the first of which bears the signs.
    ///
    /// @param right where the margin on the right begins
    /// @param room pixels that a speaker's name may take there
    void draw(List<Bounds> boxes, double right, double room) {
        if (beside.isEmpty()) {
            tint.getElements().setAll(boxes.stream().flatMap(b -> round(b).stream()).toList());
            line.getElements().setAll(boxes.stream().flatMap(b -> under(b).stream()).toList());
        } else if (!boxes.isEmpty()) {
            beside.forEach(sign -> place(sign, boxes.getFirst(), right, room));
        }
    }

    private static void place(Label sign, Bounds line, double right, double room) {
        if (sign.getStyleClass().contains(SPEAKER)) {
            double width = room - 2 * SPEAKER_GAP;
            sign.setVisible(width >= SPEAKER_LEAST);
            sign.resizeRelocate(
                    right + SPEAKER_GAP, line.getMinY(), Math.max(0, width), line.getHeight());
        } else {
            double margin =
                    sign.getStyleClass().contains("mark-event") ? EVENT_MARGIN : QUOTE_MARGIN;
            sign.resizeRelocate(-margin, line.getMinY(), 13, line.getHeight());
        }
    }

    private static List<PathElement> round(Bounds b) {
        double left = b.getMinX() - OUT;
        double right = b.getMaxX() + OUT;
        double top = b.getMinY();
        double bottom = b.getMaxY() + 1;
        double r = Math.min(CORNER, b.getWidth() / 2);
        return List.of(
                new MoveTo(left + r, top),
                new LineTo(right - r, top),
                new ArcTo(r, r, 0, right, top + r, false, true),
                new LineTo(right, bottom - r),
                new ArcTo(r, r, 0, right - r, bottom, false, true),
                new LineTo(left + r, bottom),
                new ArcTo(r, r, 0, left, bottom - r, false, true),
                new LineTo(left, top + r),
                new ArcTo(r, r, 0, left + r, top, false, true));
    }

    private List<PathElement> under(Bounds b) {
        double y = Math.floor(b.getMaxY()) + 0.5;
        double from = b.getMinX();
        double to = b.getMaxX();
        return switch (shape) {
            case NONE -> List.of();
            case STRAIGHT -> List.of(new MoveTo(from, y), new LineTo(to, y));
            case DOUBLE ->
                    List.of(
                            new MoveTo(from, y - 1.5),
                            new LineTo(to, y - 1.5),
                            new MoveTo(from, y + 1),
                            new LineTo(to, y + 1));
            case WAVY -> wave(from, to, y);
        };
    }

    private static List<PathElement> wave(double from, double to, double y) {
        var wave = new ArrayList<PathElement>();
        wave.add(new MoveTo(from, y));
        boolean up = true;
        for (double x = from + 2; x <= to; x += 2) {
            wave.add(new LineTo(x, up ? y - 1.5 : y + 0.5));
            up = !up;
        }
        return wave;
    }
}
