package org.demarche.ui.reader.text;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

import java.util.ArrayList;
import java.util.List;

/// Turns the outline of a stretch of text into one box for each line that it stands on.
public final class LineBoxes {

    private LineBoxes() {}

    /// @param outline closed rectangles, one after another, as a text flow gives them
    public static List<Bounds> of(List<PathElement> outline) {
        var boxes = new ArrayList<Bounds>();
        var corners = new ArrayList<double[]>();
        for (var element : outline) {
            switch (element) {
                case MoveTo move -> {
                    close(corners, boxes);
                    corners.add(new double[] {move.getX(), move.getY()});
                }
                case LineTo line -> corners.add(new double[] {line.getX(), line.getY()});
                case ClosePath _ -> close(corners, boxes);
                default -> {}
            }
        }
        close(corners, boxes);
        return boxes;
    }

    /// The same boxes without the blank that ends each line but the last.
    static List<Bounds> withoutBlanks(List<Bounds> boxes, double blank) {
        var trimmed = new ArrayList<Bounds>();
        for (int i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            double less = i + 1 < boxes.size() ? Math.min(blank, box.getWidth() - 1) : 0;
            trimmed.add(
                    new BoundingBox(
                            box.getMinX(), box.getMinY(), box.getWidth() - less, box.getHeight()));
        }
        return trimmed;
    }

    private static void close(List<double[]> corners, List<Bounds> boxes) {
        var x = corners.stream().mapToDouble(c -> c[0]).summaryStatistics();
        var y = corners.stream().mapToDouble(c -> c[1]).summaryStatistics();
        if (x.getMax() - x.getMin() > 0.5 && y.getMax() > y.getMin()) {
            boxes.add(
                    new BoundingBox(
                            x.getMin(),
                            y.getMin(),
                            x.getMax() - x.getMin(),
                            y.getMax() - y.getMin()));
        }
        corners.clear();
    }
}
