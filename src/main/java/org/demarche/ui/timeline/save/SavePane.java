package org.demarche.ui.timeline.save;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.demarche.ui.Controls;

import java.util.function.Consumer;

/// Asks as what the timeline is to be kept.
public final class SavePane extends VBox {

    private final Button first;

    /// @param events how many would be written
    /// @param save asks where, and writes
    /// @param cancel takes the pane away
    public SavePane(int events, Consumer<SaveForm> save, Runnable cancel) {
        getStyleClass().addAll("layer", "dialog");
        getChildren()
                .add(
                        Controls.label(
                                "Save " + Controls.count(events, "event", "events") + " as…",
                                "layer-title",
                                "strong"));
        for (var form : SaveForm.values()) {
            getChildren().add(row(form, save));
        }
        first = (Button) ((HBox) getChildren().get(1)).getChildren().getFirst();
        var no = new Button("Cancel");
        no.setOnAction(_ -> cancel.run());
        var foot = new HBox(Controls.spring(), no);
        getChildren().add(foot);
    }

    /// What takes the keyboard.
    public Button first() {
        return first;
    }

    private static HBox row(SaveForm form, Consumer<SaveForm> save) {
        var button = new Button(form.title());
        button.setPrefWidth(140);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(form.title() + ": " + form.what());
        button.setOnAction(_ -> save.accept(form));
        var row =
                new HBox(
                        12,
                        button,
                        Controls.label("." + form.extension() + " — " + form.what(), "quiet"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
