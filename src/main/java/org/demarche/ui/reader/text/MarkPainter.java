package org.demarche.ui.reader.text;

import javafx.collections.ListChangeListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

import org.demarche.model.finding.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws the marks of an article on its paragraphs: tints with round corners, underlines that
/// differ by kind, and signs in the margin.
///
/// RichTextArea puts an unseen shape where each mark is and keeps it there when the lines break
/// anew; what is drawn follows that shape.
public final class MarkPainter {

    /// The style name of the unseen shapes; the mark's number is the next one.
    public static final String PLACED = "mark-spot";

    private static final String PAINTED = "painted";

    private double blank;
    private List<Mark> marks = List.of();
    private double room;

    /// @param blank width of a space in pixels
    MarkPainter(double blank) {
        this.blank = blank;
    }

    /// The marks that the numbers count from now on.
    void use(List<Mark> others) {
        marks = others;
    }

    /// How wide a space is from now on, in pixels.
    void blank(double pixels) {
        blank = pixels;
    }

    /// How many pixels there are on the right of the text, for the names of speakers.
    void room(double pixels) {
        room = pixels;
    }

    /// Draws what is marked in one paragraph, once.
    void paint(Node cell) {
        if (cell instanceof BorderPane pane
                && pane.getCenter() instanceof TextFlow flow
                && flow.getProperties().put(PAINTED, true) == null) {
            var places =
                    flow.getChildren().stream()
                            .filter(n -> n.getStyleClass().contains(PLACED))
                            .map(Path.class::cast)
                            .toList();
            places.forEach(place -> paint(flow, place));
        }
    }

    private void paint(TextFlow flow, Path place) {
        int number = Integer.parseInt(place.getStyleClass().get(1));
        var mark = marks.get(number);
        place.setUserData(mark);
        var drawing = MarkDrawing.of(mark);
        for (var node : drawing.nodes()) {
            node.setManaged(false);
        }
        flow.getChildren().addAll(0, drawing.behind());
        flow.getChildren().addAll(drawing.beside());
        Runnable draw =
                () ->
                        drawing.draw(
                                LineBoxes.withoutBlanks(LineBoxes.of(place.getElements()), blank),
                                flow.getWidth(),
                                room);
        place.getElements().addListener((ListChangeListener<PathElement>) _ -> draw.run());
        draw.run();
    }

    /// The marks under a place on the screen, the shortest first; with where they are.
    public List<Pointed> at(Node picked, Point2D scene) {
        var found = new ArrayList<Pointed>();
        for (Node node = picked; node != null; node = node.getParent()) {
            if (node instanceof TextFlow flow) {
                var point = flow.sceneToLocal(scene);
                for (var child : flow.getChildren()) {
                    if (child.getUserData() instanceof Mark mark && child instanceof Path place) {
                        LineBoxes.of(place.getElements()).stream()
                                .filter(box -> box.contains(point))
                                .forEach(box -> found.add(new Pointed(mark, flow, box)));
                    }
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.mark().span().length(), b.mark().span().length()));
        return found;
    }

    /// Where a stretch of text is drawn, in the coordinates of `area`; empty when it is not marked
    /// or out of view.
    public Optional<Bounds> placeOf(Span span, Parent area) {
        return area.lookupAll("." + PLACED).stream()
                .filter(n -> n.getUserData() instanceof Mark mark && mark.span().equals(span))
                .map(n -> area.sceneToLocal(n.localToScene(n.getBoundsInLocal())))
                .reduce(MarkPainter::both);
    }

    private static Bounds both(Bounds a, Bounds b) {
        double x = Math.min(a.getMinX(), b.getMinX());
        double y = Math.min(a.getMinY(), b.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(a.getMaxX(), b.getMaxX()) - x,
                Math.max(a.getMaxY(), b.getMaxY()) - y);
    }

    /// @param box of the line that was pointed at, in the coordinates of `flow`
    public record Pointed(Mark mark, TextFlow flow, Bounds box) {

        public Bounds onScreen() {
            return flow.localToScreen(box);
        }
    }
}
