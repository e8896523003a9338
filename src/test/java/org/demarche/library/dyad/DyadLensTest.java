package org.demarche.library.dyad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ui.panes.PaneLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

class DyadLensTest {

    @TempDir Path folder;
    private PaneLibrary library;
    private DyadLens lens;

    @BeforeEach
    void open() {
        library = new PaneLibrary(folder);
        lens = new DyadLens(library.store(), library.timeline());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void bothDirectionsAreInOneListNewestFirst() {
        var deeds = deeds(new Dyad("USA", "RUS"), null);

        assertEquals(List.of("rejects demand", "Blinken–Lavrov"), deeds);
        assertEquals(deeds, deeds(new Dyad("RUS", "USA"), null));
    }

    @Test
    void aMonthHoldsWhatHappenedInIt() {
        assertEquals(
                List.of("demands guarantees"),
                deeds(new Dyad("RUS", "NAT"), YearMonth.of(2021, 12)));
    }

    @Test
    void articlesThatTellOfTheTwoAreListedOnce() {
        var papers =
                lens.between(new Dyad("RUS", "UKR"), null).stream()
                        .filter(DyadEntry.Paper.class::isInstance)
                        .toList();

        assertEquals(2, papers.size());
    }

    @Test
    void thePairWithMostEventsStandsFirstAndStatementsCountForNothing() {
        var matrix = lens.matrix(10);

        var row =
                matrix.rows().stream()
                        .filter(r -> r.dyad().equals(new Dyad("RUS", "UKR")))
                        .findFirst()
                        .orElseThrow();
        assertEquals(2, row.events());
        assertTrue(matrix.rows().getFirst().events() >= matrix.rows().getLast().events());
        assertEquals(YearMonth.of(2021, 12), matrix.months().getFirst());
        assertEquals(YearMonth.of(2022, 1), matrix.months().getLast());
    }

    @Test
    void theToneOfACodeIsThatOfTheNearestAboveIt() {
        var scale = ToneScale.load();

        assertEquals(10, scale.of("0874"));
        assertEquals(9, scale.of("0871"));
        assertEquals(5, scale.of("081"));
        assertEquals(-10, scale.of("190"));
        assertEquals(0, scale.of("99"));
    }

    private List<String> deeds(Dyad dyad, YearMonth month) {
        return lens.between(dyad, month).stream()
                .filter(DyadEntry.Deed.class::isInstance)
                .map(e -> ((DyadEntry.Deed) e).happening().lead().event().summary())
                .toList();
    }
}
