package org.demarche.ui.dyad;

import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

import org.demarche.library.dyad.Dyad;
import org.demarche.library.dyad.PairMatrix;
import org.demarche.library.dyad.PairMatrix.Cell;
import org.demarche.library.dyad.PairMatrix.Row;
import org.demarche.ui.Controls;
import org.demarche.ui.KindNames;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Pairs of actors down, months across; each month of a pair is coloured by its tone and bears its
/// number. A click looks at that month.
final class MatrixView extends StackPane {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final double CELL = 46; // pixels wide

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

    MatrixView(Chosen chosen) {
        this.chosen = chosen;
        grid.getStyleClass().add("matrix");
        scroll.getStyleClass().add("matrix-scroll");
        empty.setWrapText(true);
        getChildren().addAll(scroll, empty);
    }

    void show(PairMatrix matrix) {
        grid.getChildren().clear();
        empty.setVisible(matrix.rows().isEmpty());
        scroll.setVisible(!matrix.rows().isEmpty());
        for (int column = 0; column < matrix.months().size(); column++) {
            head(matrix.months().get(column), column);
        }
        for (int row = 0; row < matrix.rows().size(); row++) {
            row(matrix, matrix.rows().get(row), row);
        }
        Platform.runLater(() -> scroll.setHvalue(1)); // the newest months are what one looks for
    }

    private void head(YearMonth month, int column) {
        boolean year = column == 0 || month.getMonthValue() == 1;
        var label =
                Controls.label(
                        MONTH.format(month) + (year ? "\n" + month.getYear() : "\n"),
                        "matrix-month");
        label.setMinWidth(CELL);
        GridPane.setHalignment(label, HPos.CENTER);
        grid.add(label, column + 1, 0);
    }

    private void row(PairMatrix matrix, Row row, int place) {
        var title =
                Controls.label(
                        brief(row.dyad().one()) + " – " + brief(row.dyad().other()),
                        "matrix-pair",
                        "strong");
        title.setMinWidth(150);
        title.setMaxWidth(150);
        title.setTooltip(new Tooltip(names(row.dyad()) + ": " + events(row.events())));
        grid.add(title, 0, place + 1);
        row.cells()
                .forEach(
                        (month, cell) ->
                                grid.add(
                                        button(row.dyad(), month, cell),
                                        matrix.months().indexOf(month) + 1,
                                        place + 1));
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
