package org.demarche.ui.dossier;

import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import org.demarche.ui.Controls;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Draws one line of a dossier's lists: the words, and where they are from.
final class DossierCell extends ListCell<DossierLine> {

    private static final double HIGHEST = 76; // pixels of the words: four lines

    /// @param read what a click does
    DossierCell(Consumer<DossierLine> read) {
        getStyleClass().add("dossier-cell");
        setPrefWidth(0); // as wide as the list, and no wider
        setOnMouseClicked(
                click -> {
                    if (getItem() != null && click.getButton() == MouseButton.PRIMARY) {
                        read.accept(getItem());
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable DossierLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var words = Controls.label(line.words(), "dossier-words");
        words.setWrapText(true);
        words.setMaxHeight(HIGHEST);
        setGraphic(new VBox(1, words, Controls.label(line.below(), "quiet")));
        setAccessibleText(line.words());
    }
}
