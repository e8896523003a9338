package org.demarche.ui.dyad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.library.dyad.DyadLens;
import org.demarche.ui.Background;
import org.demarche.ui.panes.PaneLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Queue;

/// What is shown of two actors, and what is said when there is nothing.
class DyadViewModelTest {

    @TempDir Path folder;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private PaneLibrary library;
    private DyadViewModel model;

    @BeforeEach
    void open() {
        library = new PaneLibrary(folder);
        model =
                new DyadViewModel(
                        new DyadLens(library.store(), library.timeline()),
                        new Background(
                                waiting::add,
                                Runnable::run,
                                problem -> {
                                    throw new AssertionError(problem);
                                }));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void whatTwoDidIsShownBothWays() {
        model.look("USA", "RUS");
        work();
        assertEquals("United States", model.oneProperty().get());
        assertFalse(model.entries().isEmpty());
        assertEquals("", model.emptyProperty().get());
    }

    @Test
    void oneActorAloneIsAskedForAnother() {
        model.look("USA", "");
        assertTrue(waiting.isEmpty());
        assertTrue(model.emptyProperty().get().startsWith("Name two actors"));
        model.look("USA", "United States");
        assertTrue(model.emptyProperty().get().startsWith("These two are one"));
    }

    @Test
    void aMonthWithoutDealingsSaysSo() {
        model.look("USA", "RUS", YearMonth.of(1999, 1));
        work();
        assertTrue(model.entries().isEmpty());
        assertEquals(
                "Nothing is known of dealings between United States and Russia in that month.",
                model.emptyProperty().get());
    }

    @Test
    void ofTwoQuestionsTheLastIsAnswered() {
        model.look("USA", "RUS");
        model.look("USA", "NPL");
        var first = waiting.remove();
        work();
        first.run();
        assertTrue(model.entries().isEmpty());
    }

    @Test
    void pairsHaveTheirMonths() {
        model.refreshMatrix();
        work();
        assertFalse(model.matrixProperty().get().months().isEmpty());
    }
}
