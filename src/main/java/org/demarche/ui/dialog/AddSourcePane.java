package org.demarche.ui.dialog;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

import org.demarche.model.intake.PackFeed;
import org.demarche.ui.Controls;
import org.demarche.ui.Icon;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Asks where articles are to come from: feeds of the pack, and addresses or paths, one on a line.
public final class AddSourcePane extends VBox {

    private final TextArea places = new TextArea();
    private final PackViewModel pack;
    private final IntegerBinding count;
    private final PackView view;
    private final Consumer<Chosen> add;

    /// What the reader has chosen and typed; not both are empty.
    public record Chosen(List<PackFeed> feeds, List<String> places) {}

    public AddSourcePane(PackViewModel pack, Consumer<Chosen> add, Runnable cancel) {
        this.pack = pack;
        this.add = add;
        count = pack.count();
        view = new PackView(pack);
        getStyleClass().addAll("layer", "dialog", "add-sources");
        var words =
                Controls.label(
                        "Or by address: feeds, web pages, OPML lists, folders or files, one on a"
                                + " line. A page's own feed is found by itself.",
                        "quiet");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        places.setPromptText("https://example.org/feed.xml");
        places.setAccessibleText("Addresses or paths, one on a line");
        places.setPrefRowCount(2);
        var ok = new Button();
        ok.getStyleClass().add("accent");
        ok.setId("add-chosen");
        var label = Bindings.createStringBinding(this::label, count, places.textProperty());
        ok.textProperty().bind(label);
        ok.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> label.get().equals("Add"), label));
        ok.setOnAction(_ -> add());
        var no = new Button("Cancel");
        no.setOnAction(_ -> cancel.run());
        places.setOnKeyPressed(
                press -> {
                    if (press.getCode() == KeyCode.ENTER && press.isShortcutDown()) {
                        add();
                    }
                });
        var deeds = new HBox(8, folder(), file(), Controls.spring(), no, ok);
        deeds.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        Controls.label("Add sources", "layer-title", "strong"),
                        view,
                        words,
                        places,
                        deeds);
    }

    /// What gets the keyboard first.
    public TextField field() {
        return view.search();
    }

    private void add() {
        var chosen = new Chosen(pack.chosen(), typed());
        if (!chosen.feeds().isEmpty() || !chosen.places().isEmpty()) {
            add.accept(chosen);
        }
    }

    /// "Add 5 feeds", "Add 2 feeds and 1 address".
    private String label() {
        int feeds = count.get(); // must be read, or the binding would not tell of the next change
        int typed = typed().size();
        var words = new ArrayList<String>();
        if (feeds > 0) {
            words.add(Controls.count(feeds, "feed", "feeds"));
        }
        if (typed > 0) {
            words.add(Controls.count(typed, "address", "addresses"));
        }
        return words.isEmpty() ? "Add" : "Add " + String.join(" and ", words);
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
