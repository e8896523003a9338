package org.demarche.ui.window.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

class PaneSizesTest {

    private static final Map<Pane, Double> USUAL =
            Map.of(
                    Pane.SOURCES,
                    206.0,
                    Pane.LIST,
                    352.0,
                    Pane.ENTITIES,
                    268.0,
                    Pane.TIMELINE,
                    218.0);

    @Test
    void inAWideWindowEveryPaneHasItsSizeAndTheArticleTheRest() {
        var fit = PaneSizes.fit(1440, 820, USUAL);

        assertEquals(USUAL, fit.sizes());
        assertEquals(614, fit.reader());
    }

    @Test
    void inANarrowWindowThePanesGiveWayAndAllAreThere() {
        var fit = PaneSizes.fit(1024, 560, USUAL);

        assertEquals(4, fit.sizes().size());
        assertEquals(360, fit.reader());
        assertTrue(fit.of(Pane.LIST) >= 260 && fit.of(Pane.ENTITIES) >= 200);
    }

    @Test
    void aPaneThatTheReaderHasMadeNarrowIsNotMadeWider() {
        var wanted = new EnumMap<Pane, Double>(USUAL);
        wanted.put(Pane.LIST, 262.0);

        assertEquals(262, PaneSizes.fit(1024, 560, wanted).of(Pane.LIST));
    }

    @Test
    void inAVeryNarrowWindowTheEntitiesHideFirst() {
        var fit = PaneSizes.fit(860, 560, USUAL);

        assertEquals(0, fit.of(Pane.ENTITIES));
        assertTrue(fit.of(Pane.SOURCES) >= 150);
        assertTrue(fit.reader() >= PaneSizes.LEAST_READER);
    }

    @Test
    void nothingEverOverlapsOrSticksOut() {
        var random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            var wanted = new EnumMap<Pane, Double>(Pane.class);
            for (var pane : Pane.values()) {
                if (random.nextBoolean()) {
                    wanted.put(pane, random.nextDouble(-50, 2_000));
                }
            }
            double width = random.nextDouble(320, 2_600);
            double height = random.nextDouble(200, 1_600);
            var fit = PaneSizes.fit(width, height, wanted);

            double used =
                    fit.of(Pane.SOURCES) + fit.of(Pane.LIST) + fit.of(Pane.ENTITIES) + fit.reader();
            assertEquals(width, used, 0.001);
            assertTrue(fit.reader() >= PaneSizes.LEAST_READER - 0.001);
            assertTrue(fit.of(Pane.TIMELINE) < height);
            fit.sizes().forEach((pane, size) -> assertTrue(size >= pane.least() - 0.001));
        }
    }
}
