package org.demarche.ui.dialog;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.demarche.model.intake.QuietHours;
import org.demarche.model.intake.Settings;
import org.demarche.ui.Controls;

import java.util.function.Consumer;

/// What the reader sets for the whole library.
public final class SettingsPane extends VBox {

    private final Spinner<Integer> minutes;
    private final Spinner<Integer> from = new Spinner<>(0, 23, 0);
    private final Spinner<Integer> to = new Spinner<>(0, 23, 0);

    /// @param keep gets what was set
    public SettingsPane(Settings settings, Consumer<Settings> keep, Runnable cancel) {
        getStyleClass().addAll("layer", "dialog", "settings");
        minutes = new Spinner<>(5, 7 * 24 * 60, settings.everyMinutes(), 5);
        minutes.setEditable(true);
        minutes.setPrefWidth(110);
        named(minutes, "Minutes between two askings of a source");
        var start = new CheckBox("Ask all sources when the window opens");
        start.setSelected(settings.refreshOnStart());
        var meaning = new CheckBox("Read articles for their meaning too, when there is time");
        meaning.setSelected(settings.byMeaning());
        var every = new HBox(8, new Label("Ask each source every"), minutes, new Label("minutes"));
        every.setAlignment(Pos.CENTER_LEFT);
        var quiet = quiet(settings.quiet());
        var words =
                Controls.label(
                        "A source may have an interval of its own, and a server that wishes to be"
                                + " asked less often is asked less often.",
                        "quiet");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var no = new Button("Cancel");
        no.setOnAction(_ -> cancel.run());
        var ok = new Button("Keep");
        ok.getStyleClass().add("accent");
        ok.setDefaultButton(true);
        ok.setOnAction(
                _ ->
                        keep.accept(
                                new Settings(
                                        start.isSelected(),
                                        minutes.getValue(),
                                        new QuietHours(from.getValue(), to.getValue()),
                                        meaning.isSelected())));
        getChildren()
                .addAll(
                        Controls.label("Settings", "layer-title", "strong"),
                        every,
                        words,
                        start,
                        quiet,
                        meaning,
                        new HBox(8, Controls.spring(), no, ok));
    }

    /// From an hour to the same hour is never.
    private VBox quiet(QuietHours now) {
        from.getValueFactory().setValue(now.from());
        to.getValueFactory().setValue(now.to());
        named(from, "Watches are quiet from this hour");
        named(to, "Watches speak again from this hour");
        from.setPrefWidth(76);
        to.setPrefWidth(76);
        var line =
                new HBox(
                        8,
                        fixed("Watches are quiet from"),
                        from,
                        fixed("to"),
                        to,
                        fixed("o'clock"));
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(
                6, line, Controls.label("The same hour twice: they are never quiet.", "quiet"));
    }

    private static Label fixed(String words) {
        var label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static void named(Spinner<Integer> number, String words) {
        number.setAccessibleText(words);
        number.getEditor().setAccessibleText(words); // it is what has the keyboard
    }

    public Spinner<Integer> field() {
        return minutes;
    }
}
