package org.demarche.ui.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ui.Background;
import org.demarche.ui.panes.PaneLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

/// What is planned from a day on, under its week.
class CalendarViewModelTest {

    @TempDir Path folder;
    private PaneLibrary library;
    private CalendarViewModel model;

    @BeforeEach
    void open() {
        library = new PaneLibrary(folder);
        model =
                new CalendarViewModel(
                        library.timeline(),
                        new Background(
                                Runnable::run,
                                Runnable::run,
                                problem -> {
                                    throw new AssertionError(problem);
                                }),
                        LocalDate.of(2022, 2, 1));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aPlanStandsUnderItsWeek() {
        model.refresh();
        var heading = assertInstanceOf(CalendarRow.Heading.class, model.rows().getFirst());
        assertEquals("Next week", heading.words());
        assertInstanceOf(CalendarRow.Plan.class, model.rows().get(1));
        assertEquals("", model.emptyProperty().get());
    }

    @Test
    void whereNothingIsPlannedTheDayIsNamed() {
        model.fromProperty().set(LocalDate.of(2031, 5, 4));
        assertTrue(model.rows().isEmpty());
        assertEquals(
                "Nothing is known to be planned from 4 May 2031 on. Choose an earlier day above, or"
                        + " add a calendar (.ics) as a source.",
                model.emptyProperty().get());
    }
}
