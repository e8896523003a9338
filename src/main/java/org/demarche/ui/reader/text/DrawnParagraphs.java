package org.demarche.ui.reader.text;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// The paragraphs of an article that are drawn just now, and where.
///
/// @param area whose top is 0
/// @param content has a cell for each paragraph in view
record DrawnParagraphs(Region area, Pane content) {

    /// Where the line with a character of a paragraph begins, in pixels below the top of the area;
    /// empty when the paragraph is out of view.
    ///
    /// @param words the whole of the paragraph
    /// @param offset in it
    OptionalDouble top(String words, int offset) {
        var flow = of(words);
        if (flow.isEmpty()) {
            return OptionalDouble.empty();
        }
        var boxes = LineBoxes.of(List.of(flow.get().getRangeShape(offset, offset + 1, false)));
        double down = boxes.isEmpty() ? 0 : boxes.getFirst().getMinY();
        var place = area.sceneToLocal(flow.get().localToScene(0, down));
        return OptionalDouble.of(place.getY());
    }

    private Optional<TextFlow> of(String words) {
        return content.getChildrenUnmodifiable().stream()
                .filter(cell -> cell instanceof BorderPane pane && pane.getCenter() != null)
                .map(cell -> ((BorderPane) cell).getCenter())
                .filter(center -> center instanceof TextFlow)
                .map(TextFlow.class::cast)
                .filter(flow -> words.equals(words(flow)))
                .findFirst();
    }

    /// What is drawn on the words has no place of its own.
    private static String words(TextFlow flow) {
        return flow.getChildren().stream()
                .filter(node -> node instanceof Text && node.isManaged())
                .map(node -> ((Text) node).getText())
                .collect(Collectors.joining());
    }
}
