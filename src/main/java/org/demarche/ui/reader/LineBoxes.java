package org.demarche.ui.reader;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

import java.util.ArrayList;
import java.util.List;

/// Turns the outline of a stretch of text into one box for each line that it stands on.
final class LineBoxes {

    private LineBoxes() {}

    /// @param outline closed rectangles, one after another, as a text flow gives them
    static List<Bounds> of(List<PathElement> outline) {
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
