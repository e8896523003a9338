package org.demarche.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.demarche.ui.Background;
import org.demarche.ui.panes.PaneLibrary;
import org.demarche.ui.panes.PaneStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Who speaks stands beside the quote where there is room for it.
class SpeakerMarginTest {

    @TempDir Path folder;
    private PaneLibrary library;
    private Stage stage;

    @BeforeAll
    static void start() {
        PaneStage.start();
    }

    @BeforeEach
    void open() {
        library = new PaneLibrary(folder);
    }

    @AfterEach
    void close() throws Exception {
        PaneStage.on(
                () -> {
                    stage.close();
                    return null;
                });
        library.close();
    }

    @Test
    void aWidePaneNamesTheSpeakersAndANarrowOneDoesNot() throws Exception {
        show(940);
        PaneStage.picture(stage.getScene(), "reader-speakers");
        assertEquals(List.of("Antony Blinken", "Sergei Lavrov"), named());

        PaneStage.on(
                () -> {
                    stage.setWidth(600);
                    return null;
                });
        PaneStage.frames(4);
        assertEquals(List.of(), named());
    }

    private List<String> named() throws Exception {
        return PaneStage.on(
                () ->
                        stage.getScene().getRoot().lookupAll(".mark-speaker").stream()
                                .filter(Node::isVisible)
                                .map(node -> ((Label) node).getText())
                                .distinct()
                                .sorted()
                                .toList());
    }

    private void show(double width) throws Exception {
        var background =
                new Background(
                        Runnable::run,
                        Runnable::run,
                        problem -> {
                            throw new AssertionError(problem);
                        });
        PaneStage.on(
                () -> {
                    var model =
                            new ReaderViewModel(library.library(), library.search(), background);
                    var view = new ReaderView(model, PaneStage.FONTS.reading());
                    stage = PaneStage.show(view, width, 700, false);
                    model.open(library.reply, null);
                    return null;
                });
        PaneStage.frames(3);
    }
}
