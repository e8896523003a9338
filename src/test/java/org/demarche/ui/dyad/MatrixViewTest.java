package org.demarche.ui.dyad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.demarche.library.dyad.Dyad;
import org.demarche.library.dyad.PairMatrix;
import org.demarche.library.dyad.PairMatrix.Cell;
import org.demarche.library.dyad.PairMatrix.Row;
import org.demarche.ui.panes.PaneStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Dealings of many years, of which a part is in view.
class MatrixViewTest {

    private static final YearMonth OLD = YearMonth.of(1998, 5);
    private static final YearMonth NEW = YearMonth.of(2022, 2);

    private MatrixView view;
    private Stage stage;

    @BeforeAll
    static void start() {
        PaneStage.start();
    }

    @BeforeEach
    void open() throws Exception {
        PaneStage.on(
                () -> {
                    view = new MatrixView((_, _) -> {});
                    stage = PaneStage.show(view, 900, 400, false);
                    return true;
                });
    }

    @AfterEach
    void close() throws Exception {
        PaneStage.on(
                () -> {
                    stage.close();
                    return true;
                });
    }

    @Test
    void theNewestYearsAreInViewAndTheOldOnesAPressAway() throws Exception {
        show(row("RUS", "USA", OLD, NEW), row("FRA", "MLI", YearMonth.of(2021, 11)));

        assertEquals(2, cells("2022", "2021").size());
        assertEquals(List.of(), cells("1998"));
        for (int i = 0; i < 5; i++) {
            new FxRobot().targetWindow(stage).clickOn("‹ Earlier");
        }
        assertEquals(1, cells("1998").size());
        assertEquals(List.of(), cells("2022", "2021"));
    }

    @Test
    void aFewMonthsNeedNoPages() throws Exception {
        show(row("RUS", "USA", NEW.minusMonths(2), NEW));

        assertEquals(2, cells("2022", "2021").size());
        assertFalse(
                new FxRobot()
                        .targetWindow(stage)
                        .lookup("‹ Earlier")
                        .query()
                        .getParent()
                        .isVisible());
    }

    private static Row row(String one, String other, YearMonth... months) {
        Map<YearMonth, Cell> cells =
                Arrays.stream(months).collect(Collectors.toMap(m -> m, _ -> new Cell(-2, 3)));
        return new Row(new Dyad(one, other), new TreeMap<>(cells));
    }

    private void show(Row... rows) throws Exception {
        var months =
                Arrays.stream(rows).flatMap(row -> row.cells().keySet().stream()).sorted().toList();
        var all =
                Stream.iterate(
                                months.getFirst(),
                                month -> !month.isAfter(months.getLast()),
                                month -> month.plusMonths(1))
                        .toList();
        PaneStage.on(
                () -> {
                    view.show(new PairMatrix(all, List.of(rows)));
                    return true;
                });
        PaneStage.frames(2);
    }

    /// The cells of these years.
    private List<String> cells(String... years) throws Exception {
        return PaneStage.on(
                () ->
                        view.lookupAll(".matrix-cell").stream()
                                .map(cell -> ((Button) cell).getAccessibleText())
                                .filter(words -> Stream.of(years).anyMatch(words::contains))
                                .toList());
    }
}
