package org.demarche.ui.reader;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.demarche.ui.Controls;

/// What stands in the reading pane while no article is open: what to do.
final class NothingOpen extends VBox {

    NothingOpen() {
        super(6);
        var words =
                new Label(
                        "Choose an article in the list to read it here. J and K go to the next and"
                                + " the previous one, the space bar reads on, ? shows all keys.");
        words.getStyleClass().add("reader-empty");
        words.setWrapText(true);
        words.setMaxWidth(320);
        words.setTextAlignment(TextAlignment.CENTER);
        getStyleClass().add("reader-empty-pane");
        getChildren().addAll(Controls.label("Nothing open", "reader-empty-title", "strong"), words);
    }
}
