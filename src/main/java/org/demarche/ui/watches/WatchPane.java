package org.demarche.ui.watches;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.demarche.model.watch.Watch;
import org.demarche.ui.Controls;
import org.jspecify.annotations.Nullable;

/// Asks how a watch is called, what it looks for and whether it says when it finds something.
public final class WatchPane extends VBox {

    private final TextField name = new TextField();
    private final TextField words = new TextField();
    private final CheckBox alerts = new CheckBox("Say so at once when it finds something new");
    private final Label wrong = Controls.label("", "warning");
    private final GridPane grid = new GridPane();

    /// What the reader may decide.
    public interface Deeds {
        void keep(String name, String words, boolean alerts);

        void remove();

        void close();
    }

    /// For a new watch.
    public WatchPane(String words, Deeds deeds) {
        this("Watch this search", words, words, true, null, deeds);
    }

    /// For one that is there.
    public WatchPane(Watch watch, Deeds deeds) {
        this("Watch", watch.name(), watch.words(), watch.alerts(), watch, deeds);
    }

    private WatchPane(
            String title,
            String nameNow,
            String wordsNow,
            boolean alertsNow,
            @Nullable Watch watch,
            Deeds deeds) {
        getStyleClass().addAll("layer", "dialog", "watch-pane");
        name.setText(nameNow);
        words.setText(wordsNow);
        alerts.setSelected(alertsNow);
        grid.setHgap(12);
        grid.setVgap(10);
        row(0, "Name", name);
        row(1, "Looks for", words);
        grid.add(alerts, 1, 2);
        wrong.setWrapText(true);
        wrong.setMinHeight(USE_PREF_SIZE);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        if (watch != null && watch.isBroken()) {
            wrong.setText(watch.trouble());
        }
        var explained =
                Controls.label(
                        "Its list fills itself, from what is here and from all that arrives.",
                        "quiet");
        explained.setWrapText(true);
        explained.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Controls.label(title, "layer-title", "strong"),
                        explained,
                        grid,
                        wrong,
                        buttons(watch, deeds));
    }

    private HBox buttons(@Nullable Watch watch, Deeds deeds) {
        var no = new Button("Cancel");
        no.setOnAction(_ -> deeds.close());
        var ok = new Button(watch == null ? "Watch" : "Keep");
        ok.getStyleClass().add("accent");
        ok.setDefaultButton(true);
        ok.disableProperty().bind(words.textProperty().map(String::isBlank));
        ok.setOnAction(_ -> deeds.keep(name.getText(), words.getText(), alerts.isSelected()));
        var line = new HBox(8, Controls.spring(), no, ok);
        if (watch != null) {
            var remove = new Button("Remove");
            remove.setOnAction(_ -> deeds.remove());
            line.getChildren().addFirst(remove);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// Says why it cannot be kept so; the pane stays.
    public void refuse(String sentence) {
        wrong.setText(sentence);
    }

    public TextField field() {
        return name;
    }

    private void row(int at, String title, Control field) {
        var label = Controls.label(title, "quiet");
        label.setLabelFor(field);
        label.setMinWidth(64);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setAccessibleText(title);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(at, label, field);
    }
}
