package org.demarche.ui.dialog;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

import org.demarche.ui.Controls;
import org.demarche.ui.Icon;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;

/// Asks where articles are to come from: addresses or paths, one on a line.
public final class AddSourcePane extends VBox {

    private final TextArea places = new TextArea();

    /// @param add gets the places as typed, at least one
    public AddSourcePane(Consumer<List<String>> add, Runnable cancel) {
        getStyleClass().addAll("layer", "dialog");
        var words =
                Controls.label(
                        "Feeds, web pages, OPML lists, folders or files: one address or path on a"
                                + " line. A page's own feed is found by itself.",
                        "quiet");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        places.setPromptText("https://example.org/feed.xml");
        places.setAccessibleText("Addresses or paths, one on a line");
        places.setPrefRowCount(5);
        var ok = new Button("Add");
        ok.getStyleClass().add("accent");
        ok.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> typed().isEmpty(), places.textProperty()));
        ok.setOnAction(_ -> add.accept(typed()));
        var no = new Button("Cancel");
        no.setOnAction(_ -> cancel.run());
        places.setOnKeyPressed(
                press -> {
                    if (press.getCode() == KeyCode.ENTER
                            && press.isShortcutDown()
                            && !typed().isEmpty()) {
                        add.accept(typed());
                    }
                });
        var deeds = new HBox(8, folder(), file(), Controls.spring(), no, ok);
        deeds.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        Controls.label("Add sources", "layer-title", "strong"),
                        words,
                        places,
                        deeds);
    }

    public TextArea field() {
        return places;
    }

    private List<String> typed() {
        return places.getText().lines().map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private Button folder() {
        var button = new Button("Folder…", Icon.FOLDER.node());
        button.setOnAction(
                _ -> {
                    var chosen = new DirectoryChooser().showDialog(getScene().getWindow());
                    if (chosen != null) {
                        append(chosen);
                    }
                });
        return button;
    }

    private Button file() {
        var button = new Button("File or OPML…", Icon.FILE.node());
        button.setOnAction(
                _ -> {
                    var chosen = new FileChooser().showOpenMultipleDialog(getScene().getWindow());
                    if (chosen != null) {
                        chosen.forEach(this::append);
                    }
                });
        return button;
    }

    private void append(File place) {
        var before = places.getText();
        places.setText(
                before.isBlank()
                        ? place.getPath()
                        : before.stripTrailing() + "\n" + place.getPath());
    }
}
