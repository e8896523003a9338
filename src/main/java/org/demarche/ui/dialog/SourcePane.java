package org.demarche.ui.dialog;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.demarche.model.intake.PackFeed.Owner;
import org.demarche.model.intake.Source;
import org.demarche.ui.Controls;
import org.demarche.ui.OwnerNames;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// How one source is called, filed and asked, and how it does.
public final class SourcePane extends VBox {

    private static final List<Integer> MINUTES = List.of(0, 15, 30, 60, 240, 720, 1_440);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH)
                    .withZone(ZoneId.systemDefault());

    private final Source source;
    private final TextField title = new TextField();
    private final TextField folder = new TextField();
    private final ComboBox<Integer> every = box(MINUTES, SourcePane::interval);
    private final ComboBox<Owner> owner = box(List.of(Owner.values()), SourcePane::owner);
    private final CheckBox pages = new CheckBox("Fetch the page of each new item");
    private final CheckBox pictures =
            new CheckBox("Show pictures: their servers learn what you open");
    private final GridPane grid = new GridPane();

    /// What the reader does with the pane.
    public interface Deeds {
        void keep(String title, Source.Manner manner);

        void unsubscribe();

        /// Asks it now.
        void ask();

        void close();
    }

    public SourcePane(Source source, Deeds deeds) {
        this.source = source;
        getStyleClass().addAll("layer", "dialog", "source-pane");
        fill();
        grid.setHgap(12);
        grid.setVgap(10);
        row(0, "Name", title);
        row(1, "Folder", folder);
        row(2, "Asked", every);
        row(3, "Owner", owner);
        var below = new VBox(8, grid);
        if (source instanceof Source.Feed) {
            grid.add(pages, 1, 4);
            grid.add(pictures, 1, 5);
        }
        getChildren()
                .addAll(
                        Controls.label("Source", "layer-title", "strong"),
                        Controls.label(source.address().toString(), "quiet"),
                        below,
                        health(deeds),
                        buttons(deeds));
    }

    public TextField field() {
        return title;
    }

    private void fill() {
        var manner = source.manner();
        title.setText(source.title());
        folder.setText(manner.folder());
        folder.setPromptText("none");
        var minutes = manner.everyMinutes();
        every.setValue(minutes == null ? Integer.valueOf(0) : minutes);
        owner.setValue(manner.owner());
        pages.setSelected(manner.fetchPage());
        pictures.setSelected(manner.pictures());
    }

    private Source.Manner manner() {
        int minutes = every.getValue();
        return new Source.Manner(
                folder.getText().strip(),
                minutes == 0 ? null : Integer.valueOf(minutes),
                pages.isSelected(),
                owner.getValue(),
                source.manner().country(),
                pictures.isSelected());
    }

    private HBox buttons(Deeds deeds) {
        var stop = new Button("Unsubscribe");
        stop.setOnAction(_ -> deeds.unsubscribe());
        var no = new Button("Cancel");
        no.setOnAction(_ -> deeds.close());
        var ok = new Button("Keep");
        ok.getStyleClass().add("accent");
        ok.setDefaultButton(true);
        ok.disableProperty().bind(title.textProperty().map(String::isBlank));
        ok.setOnAction(_ -> deeds.keep(title.getText().strip(), manner()));
        var line = new HBox(8, stop, Controls.spring(), no, ok);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private VBox health(Deeds deeds) {
        var health = source.health();
        var lines = new VBox(3);
        lines.getChildren().add(quiet("Last answered: " + moment(health.lastSuccess(), "never")));
        if (health.failingSince() != null) {
            var why =
                    quiet(
                            "Failing since "
                                    + moment(health.failingSince(), "")
                                    + ": "
                                    + health.why());
            why.getStyleClass().setAll("label", "warning");
            lines.getChildren().add(why);
        }
        var again = Controls.link("Ask now", deeds::ask);
        var next =
                health.deadSince() != null
                        ? "Not asked any more: it is gone for good since "
                                + moment(health.deadSince(), "")
                                + "."
                        : "Asked again: " + moment(health.nextDue(), "at once");
        var line = new HBox(10, quiet(next), again);
        line.setAlignment(Pos.CENTER_LEFT);
        lines.getChildren().add(line);
        if (health.teasers() && !source.manner().fetchPage()) {
            lines.getChildren()
                    .add(
                            quiet(
                                    "Most of its items are but beginnings. Fetch their pages to"
                                            + " read them whole."));
        }
        return lines;
    }

    private static Label quiet(String words) {
        var label = Controls.label(words, "quiet");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static String moment(@Nullable Instant at, String otherwise) {
        return at == null ? otherwise : MOMENT.format(at);
    }

    private void row(int at, String name, javafx.scene.control.Control field) {
        var label = Controls.label(name, "quiet");
        label.setLabelFor(field);
        label.setMinWidth(64);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setAccessibleText(name);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(at, label, field);
    }

    private static String interval(Integer minutes) {
        return switch (minutes) {
            case 0 -> "as often as the settings say";
            case 1_440 -> "once a day";
            default ->
                    minutes % 60 == 0
                            ? minutes == 60
                                    ? "every hour"
                                    : "every %d hours".formatted(minutes / 60)
                            : "every %d minutes".formatted(minutes);
        };
    }

    private static String owner(Owner owner) {
        var words = OwnerNames.of(owner);
        return words.isEmpty() ? "unreviewed" : words;
    }

    private static <T> ComboBox<T> box(List<T> values, Function<T, String> words) {
        var box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public @Nullable T fromString(String typed) {
                        return null; // nothing is typed into it
                    }
                });
        return box;
    }
}
