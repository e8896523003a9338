package org.demarche.ui.timeline.event;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.EventEdit;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Precision;
import org.demarche.ui.Controls;
import org.demarche.ui.KindNames;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Asks what an event is: kind, days, status, who and to whom, and one line of words.
public final class EditEventPane extends VBox {

    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

    private final ComboBox<EventKind> kind =
            new ComboBox<>(FXCollections.observableArrayList(EventKind.values()));
    private final ComboBox<EventStatus> status =
            new ComboBox<>(FXCollections.observableArrayList(EventStatus.values()));
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final TextField sources = new TextField();
    private final TextField targets = new TextField();
    private final TextField summary = new TextField();

    /// @param sentence that it rests on
    /// @param before what the form begins with
    public EditEventPane(
            String sentence, EventEdit before, Consumer<EventEdit> keep, Runnable cancel) {
        getStyleClass().addAll("layer", "dialog");
        var words = Controls.label("“" + sentence.strip() + "”", "quiet");
        words.setWrapText(true);
        words.setMaxWidth(460);
        words.setMinHeight(USE_PREF_SIZE);
        kind.setConverter(new Named<>());
        status.setConverter(new Named<>());
        fill(before);
        var wrong = Controls.label("", "warning");
        wrong.setWrapText(true);
        var ok = new Button("Keep");
        ok.getStyleClass().add("accent");
        ok.setDefaultButton(true);
        ok.setOnAction(
                _ -> {
                    try {
                        keep.accept(edit());
                    } catch (IllegalArgumentException e) {
                        wrong.setText(e.getMessage());
                    }
                });
        var no = new Button("Cancel");
        no.setOnAction(_ -> cancel.run());
        var deeds = new HBox(8, wrong, Controls.spring(), no, ok);
        deeds.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        Controls.label("What happened?", "layer-title", "strong"),
                        words,
                        grid(),
                        deeds);
    }

    /// What takes the keyboard.
    public TextField field() {
        return summary;
    }

    private GridPane grid() {
        var grid = new GridPane(12, 8);
        row(grid, 0, "In one line", summary);
        row(grid, 1, "Kind", kind);
        row(grid, 2, "Status", status);
        row(grid, 3, "From", from);
        row(grid, 4, "To", to);
        row(grid, 5, "Who", sources);
        row(grid, 6, "To or with whom", targets);
        from.setPromptText("2022-01-27, or empty if unknown");
        to.setPromptText("the same day, if empty");
        sources.setPromptText("USA NAT");
        targets.setPromptText("RUS");
        return grid;
    }

    private static void row(
            GridPane grid, int row, String name, javafx.scene.control.Control field) {
        field.setPrefWidth(340);
        field.setAccessibleText(name);
        grid.addRow(row, Controls.label(name, "quiet"), field);
    }

    private void fill(EventEdit before) {
        kind.setValue(before.kind());
        status.setValue(before.status());
        sources.setText(String.join(" ", before.sourceCountries()));
        targets.setText(String.join(" ", before.targetCountries()));
        summary.setText(before.summary());
        if (before.when() instanceof CalendarTime.Known(var first, var last, _)) {
            from.setText(first.toString());
            to.setText(first.equals(last) ? "" : last.toString());
        }
    }

    private EventEdit edit() {
        var line = summary.getText().strip();
        if (line.isEmpty()) {
            throw new IllegalArgumentException("Say in one line what happened.");
        }
        var acting = codes(sources.getText());
        if (acting.isEmpty()) {
            throw new IllegalArgumentException("Say who acts, by three letters as in USA or NAT.");
        }
        return new EventEdit(
                kind.getValue(), when(), status.getValue(), acting, codes(targets.getText()), line);
    }

    private CalendarTime when() {
        if (from.getText().isBlank()) {
            return CalendarTime.UNKNOWN;
        }
        var first = day(from.getText());
        var last = to.getText().isBlank() ? first : day(to.getText());
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last day is before the first.");
        }
        return first.equals(last)
                ? CalendarTime.day(first)
                : new CalendarTime.Known(first, last, Precision.RANGE);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "“%s” is not a day. Write it as in 2022-01-27.".formatted(typed.strip()), e);
        }
    }

    private static List<String> codes(String typed) {
        var codes =
                BETWEEN.splitAsStream(typed.strip())
                        .filter(code -> !code.isEmpty())
                        .map(code -> code.toUpperCase(Locale.ROOT))
                        .distinct()
                        .toList();
        for (var code : codes) {
            if (code.length() != 3 || KindNames.country(code).equals(code) && !code.equals("CIS")) {
                throw new IllegalArgumentException(
                        "“%s” is no country or body known here. Use three letters: USA, RUS, NAT."
                                .formatted(code));
            }
        }
        return codes;
    }

    /// "Ceasefire" for `CEASEFIRE`; nobody types it.
    private static final class Named<E extends Enum<E>> extends StringConverter<E> {
        @Override
        public String toString(@Nullable E value) {
            return value == null
                    ? ""
                    : value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT);
        }

        @Override
        public @Nullable E fromString(String words) {
            return null;
        }
    }
}
