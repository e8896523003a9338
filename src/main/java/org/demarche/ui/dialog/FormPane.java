package org.demarche.ui.dialog;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.demarche.ui.Controls;

import java.util.List;

/// Asks in which form something is to be kept.
public final class FormPane extends VBox {

    private final Button first;

    /// @param title "Calendar"
    /// @param extension of a file's name, without the dot
    /// @param what it is for, in a few words
    /// @param save asks where, and writes
    public record Form(String title, String extension, String what, Runnable save) {}

    /// @param question "Save 3 events as…"
    /// @param forms at least one
    /// @param cancel takes the pane away
    public FormPane(String question, List<Form> forms, Runnable cancel) {
        getStyleClass().addAll("layer", "dialog");
        getChildren().add(Controls.label(question, "layer-title", "strong"));
        var buttons = forms.stream().map(FormPane::button).toList();
        for (int i = 0; i < forms.size(); i++) {
            var form = forms.get(i);
            var told = Controls.label("." + form.extension() + " — " + form.what(), "quiet");
            var row = new HBox(12, buttons.get(i), told);
            row.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(row);
        }
        first = buttons.getFirst();
        var no = new Button("Cancel");
        no.setOnAction(_ -> cancel.run());
        getChildren().add(new HBox(Controls.spring(), no));
    }

    /// What takes the keyboard.
    public Button first() {
        return first;
    }

    private static Button button(Form form) {
        var button = new Button(form.title());
        button.setPrefWidth(150);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(form.title() + ": " + form.what());
        button.setOnAction(_ -> form.save().run());
        return button;
    }
}
