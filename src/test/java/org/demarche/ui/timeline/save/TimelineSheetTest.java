package org.demarche.ui.timeline.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.image.Image;
import javafx.scene.paint.Color;

import org.demarche.model.finding.EventEdit;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.query.LanesBy;
import org.demarche.model.query.TimelineEvent;
import org.demarche.model.query.TimelineRequest;
import org.demarche.ui.panes.PaneLibrary;
import org.demarche.ui.panes.PaneStage;
import org.demarche.ui.theme.ThemeSwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A timeline that is drawn for a file, with no window.
class TimelineSheetTest {

    @TempDir Path folder;
    private PaneLibrary library;

    @BeforeAll
    static void start() {
        PaneStage.start();
    }

    @BeforeEach
    void open() {
        library = new PaneLibrary(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void everyEventIsOnTheSheet() throws Exception {
        var drawing = drawing(TimelineRequest.EVERYTHING);

        for (var event : library.timeline().events(TimelineRequest.EVERYTHING)) {
            assertTrue(drawing.contains(event.event().summary()), event.event().summary());
        }
    }

    @Test
    void aSheetKnowsWhetherAnythingIsOnIt() throws Exception {
        var nobody = TimelineRequest.ofPair("XXA", "XXB");

        assertTrue(PaneStage.on(() -> sheet(nobody, LanesBy.PAIR).isEmpty()));
        assertFalse(PaneStage.on(() -> sheet(TimelineRequest.EVERYTHING, LanesBy.PAIR).isEmpty()));
    }

    @Test
    void onlyWhatIsAskedForIsOnTheSheet() throws Exception {
        var drawing = drawing(TimelineRequest.ofPair("RUS", "NAT"));

        assertTrue(drawing.contains("demands guarantees"), drawing);
        assertFalse(drawing.contains("three arms shipments"), drawing);
    }

    @Test
    void cancelledIsStruckAndDeniedIsGrey() throws Exception {
        assertFalse(drawing(TimelineRequest.EVERYTHING).contains("line-through"));

        become("Berlin talks", EventStatus.CANCELLED);
        become("demands guarantees", EventStatus.DENIED);
        var drawing = drawing(TimelineRequest.EVERYTHING);

        var struck = drawing.lines().filter(line -> line.contains("line-through")).toList();
        assertEquals(1, struck.size(), drawing);
        assertTrue(struck.getFirst().contains("Berlin talks"), struck.getFirst());
        assertEquals(
                ink(struck.getFirst()),
                ink(
                        drawing.lines()
                                .filter(line -> line.contains(">demands guarantees"))
                                .findFirst()
                                .orElseThrow()));
    }

    @Test
    void thePictureStandsOnWhite() throws Exception {
        Image picture =
                PaneStage.on(() -> sheet(TimelineRequest.EVERYTHING, LanesBy.ACTOR).picture());

        assertEquals(2880, picture.getWidth());
        assertEquals(Color.WHITE, picture.getPixelReader().getColor(700, 2));
    }

    private void become(String summary, EventStatus status) {
        var event = event(summary);
        var was = event.event();
        library.timeline()
                .edit(
                        event.id(),
                        new EventEdit(
                                was.kind(),
                                was.when(),
                                status,
                                was.sourceCountries(),
                                was.targetCountries(),
                                was.summary()));
    }

    private TimelineEvent event(String summary) {
        return library.timeline().events(TimelineRequest.EVERYTHING).stream()
                .filter(event -> event.event().summary().equals(summary))
                .findFirst()
                .orElseThrow();
    }

    private static String ink(String line) {
        return line.replaceFirst(".*fill=\"(#[0-9a-f]+)\".*", "$1");
    }

    private String drawing(TimelineRequest request) throws Exception {
        return String.join("\n", PaneStage.on(() -> sheet(request, LanesBy.PAIR).svg()));
    }

    private TimelineSheet sheet(TimelineRequest request, LanesBy by) {
        return new TimelineSheet(library.timeline(), request, by, new ThemeSwitch(PaneStage.FONTS));
    }
}
