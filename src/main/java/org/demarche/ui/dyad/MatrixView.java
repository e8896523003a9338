package org.demarche.ui.dyad;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.demarche.library.dyad.Dyad;
import org.demarche.library.dyad.PairMatrix;
import org.demarche.library.dyad.PairMatrix.Cell;
import org.demarche.library.dyad.PairMatrix.Row;
import org.demarche.ui.Controls;
import org.demarche.ui.KindNames;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/// Pairs of actors down, months across; each month of a pair is coloured by its tone and bears its
/// number. A click looks at that month. At most five years are in view, the newest first.
final class MatrixView extends StackPane {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final double CELL = 46; // pixels wide
    private static final int MONTHS = 60; // in view at once

    /// What a click asks for.
    interface Chosen {
        void look(Dyad dyad, YearMonth month);
    }

    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Label empty =
            Controls.label(
                    "No dealings between two actors are known yet. They appear here as articles are"
                            + " analysed.",
                    "empty");
    private final Chosen chosen;
    private final Button earlier = Controls.link("‹ Earlier", () -> turn(-MONTHS));
    private final Button later = Controls.link("Later ›", () -> turn(MONTHS));
    private final Label years = Controls.label("", "quiet");
    private final HBox pages = new HBox(12, earlier, years, later);
    private final DoubleBinding aside =
            rolled(
                    grid.widthProperty(),
                    scroll.viewportBoundsProperty().map(Bounds::getWidth),
                    scroll.hvalueProperty());
    private final DoubleBinding above =
            rolled(
                    grid.heightProperty(),
                    scroll.viewportBoundsProperty().map(Bounds::getHeight),
                    scroll.vvalueProperty());
    private PairMatrix matrix = new PairMatrix(List.of(), List.of());
    private int first;

    MatrixView(Chosen chosen) {
        this.chosen = chosen;
        grid.getStyleClass().add("matrix");
        scroll.getStyleClass().add("matrix-scroll");
        empty.setWrapText(true);
        pages.setAlignment(Pos.CENTER_LEFT);
        pages.managedProperty().bind(pages.visibleProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new VBox(6, pages, scroll), empty);
    }

    void show(PairMatrix shown) {
        matrix = shown;
        first = Math.max(0, shown.months().size() - MONTHS);
        empty.setVisible(shown.rows().isEmpty());
        scroll.setVisible(!shown.rows().isEmpty());
        draw();
    }

    private void turn(int months) {
        first = Math.clamp(first + months, 0, Math.max(0, matrix.months().size() - MONTHS));
        draw();
    }

    private void draw() {
        grid.getChildren().clear();
        var all = matrix.months();
        var months = all.subList(first, Math.min(all.size(), first + MONTHS));
        pages.setVisible(all.size() > MONTHS);
        earlier.setDisable(first == 0);
        later.setDisable(first + MONTHS >= all.size());
        if (months.isEmpty()) {
            return;
        }
        years.setText(LONG.format(months.getFirst()) + " – " + LONG.format(months.getLast()));
        for (int column = 0; column < months.size(); column++) {
            head(months.get(column), column);
        }
        var corner = new Region();
        corner.getStyleClass().add("matrix-corner");
        freeze(corner, true, true);
        grid.add(corner, 0, 0);
        int place = 0;
        for (var row : matrix.rows()) {
            var seen = row.cells().subMap(months.getFirst(), months.getLast().plusMonths(1));
            if (!seen.isEmpty()) {
                row(row, seen, months.getFirst(), ++place);
            }
        }
        Platform.runLater(() -> scroll.setHvalue(1)); // the newest months are what one looks for
    }

    /// Keeps the pairs' names, or the months, in view while the table is rolled under them.
    private void freeze(Region part, boolean across, boolean down) {
        if (across) {
            part.translateXProperty().bind(aside);
        }
        if (down) {
            part.translateYProperty().bind(above);
        }
        part.setViewOrder(across && down ? -2 : -1);
    }

    /// How many pixels of the table have been rolled out of view.
    private static DoubleBinding rolled(
            ReadOnlyDoubleProperty whole, ObservableValue<Double> seen, DoubleProperty value) {
        return Bindings.createDoubleBinding(
                () -> Math.round(value.get() * Math.max(0, whole.get() - seen.getValue())) + 0.0,
                whole,
                seen,
                value);
    }

    private void head(YearMonth month, int column) {
        boolean year = column == 0 || month.getMonthValue() == 1;
        var label =
                Controls.label(
                        MONTH.format(month) + (year ? "\n" + month.getYear() : "\n"),
                        "matrix-month");
        label.setMinWidth(CELL);
        GridPane.setHalignment(label, HPos.CENTER);
        freeze(label, false, true);
        grid.add(label, column + 1, 0);
    }

    private void row(Row row, SortedMap<YearMonth, Cell> cells, YearMonth from, int place) {
        var title =
                Controls.label(
                        brief(row.dyad().one()) + " – " + brief(row.dyad().other()),
                        "matrix-pair",
                        "strong");
        title.setMinWidth(150);
        title.setMaxWidth(150);
        title.setMaxHeight(Double.MAX_VALUE);
        title.setTooltip(new Tooltip(names(row.dyad()) + ": " + events(row.events())));
        freeze(title, true, false);
        grid.add(title, 0, place);
        cells.forEach(
                (month, cell) ->
                        grid.add(
                                button(row.dyad(), month, cell),
                                (int) ChronoUnit.MONTHS.between(from, month) + 1,
                                place));
    }

    private Button button(Dyad dyad, YearMonth month, Cell cell) {
        var button = new Button(Tone.number(cell.tone()));
        button.getStyleClass().addAll("matrix-cell", Tone.style(cell.tone()));
        button.setMinWidth(CELL - 4);
        button.setMaxWidth(CELL - 4);
        var words =
                "%s, %s: tone %s (%s), %s"
                        .formatted(
                                names(dyad),
                                LONG.format(month),
                                Tone.number(cell.tone()),
                                Tone.words(cell.tone()),
                                events(cell.events()));
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(_ -> chosen.look(dyad, month));
        return button;
    }

    private static String names(Dyad dyad) {
        return KindNames.country(dyad.one()) + " and " + KindNames.country(dyad.other());
    }

    private static String events(int number) {
        return Controls.count(number, "event", "events");
    }

    private static String brief(String actor) {
        return actor.length() == 3 ? KindNames.country(actor) : actor;
    }
}
