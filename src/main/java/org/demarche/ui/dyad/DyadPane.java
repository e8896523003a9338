package org.demarche.ui.dyad;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.TextFields;
import org.demarche.library.dyad.DyadEntry;
import org.demarche.ui.Controls;
import org.demarche.ui.KindNames;
import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The lens on two actors, with the table of all pairs by month behind it.
public final class DyadPane extends VBox {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final double WIDE = 900;
    private static final double HIGH = 540;

    private final DyadViewModel model;
    private final Consumer<DyadEntry> open;
    private final TextField one = new TextField();
    private final TextField other = new TextField();
    private final ListView<DyadEntry> list = new ListView<>();
    private final ToggleButton pairs = new ToggleButton("All pairs by month");

    /// @param open leads to the sentence, the quote or the article
    /// @param close takes the pane away
    public DyadPane(DyadViewModel model, Consumer<DyadEntry> open, Runnable close) {
        this.model = model;
        this.open = open;
        getStyleClass().addAll("layer", "dialog", "dyad");
        setPrefSize(WIDE, HIGH);
        setMinHeight(0);
        fill(one, model.oneProperty(), "One actor");
        fill(other, model.otherProperty(), "The other");
        list();
        var matrix = new MatrixView((dyad, month) -> look(dyad.one(), dyad.other(), month));
        model.matrixProperty().subscribe(matrix::show);
        var body = new StackPane(list, matrix);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        pairs.selectedProperty()
                .subscribe(
                        on -> {
                            matrix.setVisible(on);
                            list.setVisible(!on);
                            if (on) {
                                model.refreshMatrix();
                            }
                        });
        getChildren().addAll(head(), body, foot(close));
    }

    /// What takes the keyboard.
    public TextField field() {
        return one.getText().isEmpty() ? one : other;
    }

    /// Shows the table of all pairs, or the two again.
    public void showPairs(boolean on) {
        pairs.setSelected(on);
    }

    private void look(String first, String second, YearMonth month) {
        model.look(first, second, month);
        pairs.setSelected(false);
        list.requestFocus();
    }

    private void fill(TextField field, StringProperty words, String name) {
        field.textProperty().bindBidirectional(words);
        field.setPromptText(name);
        field.setAccessibleText(name + ": a country, a body or a person");
        field.setPrefWidth(190);
        field.setOnAction(_ -> ask());
        field.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is && !field.getText().isBlank()) {
                                ask(); // an empty field leaves the table of all pairs in view
                            }
                        });
        TextFields.bindAutoCompletion(field, typed -> names(typed.getUserText()))
                .setOnAutoCompleted(_ -> ask());
    }

    private void ask() {
        pairs.setSelected(false);
        model.refresh();
    }

    private static List<String> names(String typed) {
        var begun = typed.strip().toLowerCase(Locale.ROOT);
        return begun.isEmpty()
                ? List.of()
                : Stream.concat(
                                KindNames.countries().stream()
                                        .filter(n -> n.toLowerCase(Locale.ROOT).startsWith(begun)),
                                KindNames.countries().stream()
                                        .filter(
                                                n ->
                                                        n.toLowerCase(Locale.ROOT)
                                                                .contains(" " + begun)))
                        .distinct()
                        .limit(8)
                        .toList();
    }

    private void list() {
        list.setItems(model.entries());
        list.setCellFactory(_ -> new EntryCell());
        list.getStyleClass().add("dyad-list");
        list.setAccessibleText("What is known of the two, newest first");
        var empty = new Label();
        empty.textProperty().bind(model.emptyProperty());
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 1) {
                        openChosen();
                    }
                });
        list.setOnKeyPressed(
                press -> {
                    if (press.getCode() == KeyCode.ENTER) {
                        openChosen();
                        press.consume();
                    }
                });
    }

    private void openChosen() {
        var entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            open.accept(entry);
        }
    }

    private HBox head() {
        pairs.getStyleClass().add("timeline-button");
        pairs.setMinWidth(USE_PREF_SIZE);
        pairs.setTooltip(new Tooltip("The tone of all pairs, month by month"));
        var head =
                new HBox(
                        10,
                        Controls.label("Dealings of", "layer-title", "strong"),
                        one,
                        Controls.label("and", "quiet"),
                        other,
                        month(),
                        Controls.spring(),
                        pairs);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// "January 2022 ✕": a click shows all months again.
    private Button month() {
        var chip = new Button();
        chip.getStyleClass().add("timeline-button");
        chip.setTooltip(new Tooltip("Show all months"));
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(
                _ -> {
                    model.monthProperty().set(null);
                    ask();
                });
        model.monthProperty().subscribe(now -> name(chip, now));
        return chip;
    }

    private static void name(Button chip, @Nullable YearMonth month) {
        chip.setVisible(month != null);
        chip.setManaged(month != null);
        chip.setText(month == null ? "" : MONTH.format(month) + "  ✕");
    }

    private static HBox foot(Runnable close) {
        var key = new HBox(4);
        key.setAlignment(Pos.CENTER_LEFT);
        key.getChildren().add(Controls.label("Tone after Goldstein:", "quiet"));
        for (double tone : new double[] {-8, -4, -1, 0, 1, 4, 8}) {
            key.getChildren().add(Controls.label(Tone.number(tone), "tone", Tone.style(tone)));
        }
        key.getChildren().add(Controls.label("−10 war · +10 troops withdrawn", "quiet"));
        var done = new Button("Close");
        done.setOnAction(_ -> close.run());
        var foot = new HBox(10, key, Controls.spring(), done);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }
}
