package org.demarche.ui.reader;

import javafx.scene.Scene;
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

/// The reading pane on the headless platform, with real articles.
class ReaderViewTest {

    @TempDir Path folder;
    private PaneLibrary library;
    private ReaderViewModel model;
    private ReaderView view;
    private Stage stage;

    @BeforeAll
    static void start() {
        PaneStage.start();
    }

    @BeforeEach
    void open() throws Exception {
        library = new PaneLibrary(folder);
        model =
                new ReaderViewModel(
                        library.library(),
                        library.entities(),
                        library.search(),
                        new Background(
                                Runnable::run,
                                Runnable::run,
                                problem -> {
                                    throw new AssertionError(problem);
                                }));
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

    private Scene show(double width, double height, boolean dark) throws Exception {
        return PaneStage.on(
                () -> {
                    view = new ReaderView(model, PaneStage.FONTS.reading());
                    stage = PaneStage.show(view, width, height, dark);
                    model.open(library.reply, null);
                    return stage.getScene();
                });
    }

    @Test
    void looksLikeThePictureInLight() throws Exception {
        PaneStage.picture(show(614, 604, false), "reader-light");
    }

    @Test
    void looksLikeThePictureInDarkAndNarrow() throws Exception {
        PaneStage.picture(show(320, 604, true), "reader-dark-narrow");
    }
}
