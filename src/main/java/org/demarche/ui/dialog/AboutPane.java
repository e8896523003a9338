package org.demarche.ui.dialog;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.demarche.ui.Controls;

import java.nio.file.Path;

/// Says what this program is and where it keeps things.
public final class AboutPane extends VBox {

    private final Button close = new Button("Close");

    /// @param folder of the library
    public AboutPane(Path folder, Runnable hide) {
        getStyleClass().addAll("layer", "dialog");
        close.setOnAction(_ -> hide.run());
        var words =
                Controls.label(
                        "A news reader for people who follow diplomacy. Free software under the GNU"
                                + " General Public License, version 3 or later. Names are found"
                                + " with Stanford CoreNLP, words with Apache Lucene.",
                        "sentence");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var where = Controls.label("Your library lies in " + folder, "quiet");
        where.setWrapText(true);
        where.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Controls.label("Demarche", "layer-title", "strong"),
                        words,
                        where,
                        new HBox(Controls.spring(), close));
    }

    public Button closeButton() {
        return close;
    }
}
