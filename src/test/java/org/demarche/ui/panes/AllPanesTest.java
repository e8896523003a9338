package org.demarche.ui.panes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.demarche.ui.Background;
import org.demarche.ui.entities.EntitiesView;
import org.demarche.ui.entities.EntitiesViewModel;
import org.demarche.ui.entities.EntitiesViewModel.Tab;
import org.demarche.ui.reader.ReaderView;
import org.demarche.ui.reader.ReaderViewModel;
import org.demarche.ui.timeline.TimelineView;
import org.demarche.ui.timeline.shown.Scope;
import org.demarche.ui.timeline.shown.TimelineViewModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// The three panes side by side, as pictures to look at.
class AllPanesTest {

    @TempDir Path folder;

    @BeforeAll
    static void start() {
        PaneStage.start();
    }

    @Test
    void areDressedByDayAndByNightWithoutAWarning() throws Exception {
        try (var warnings = new StyleWarnings();
                var library = new PaneLibrary(folder)) {
            draw(library, 882, 826, false, "panes-light");
            draw(library, 882, 826, true, "panes-dark");
            assertEquals(List.of(), warnings.kept());
        }
    }

    private static void draw(
            PaneLibrary library, double width, double height, boolean dark, String name)
            throws Exception {
        var background =
                new Background(
                        Runnable::run,
                        Runnable::run,
                        problem -> {
                            throw new AssertionError(problem);
                        });
        var stage =
                PaneStage.on(
                        () -> {
                            var reader =
                                    new ReaderViewModel(
                                            library.library(), library.search(), background);
                            var entities =
                                    new EntitiesViewModel(library.entities(), reader, background);
                            var timeline = new TimelineViewModel(library.timeline(), background);
                            reader.articleProperty().subscribe(timeline::showArticle);
                            reader.open(library.reply, null);
                            timeline.refresh();
                            entities.tabProperty().set(dark ? Tab.QUOTES : Tab.ENTITIES);
                            var pane =
                                    new BorderPane(
                                            new ReaderView(reader, PaneStage.FONTS.reading()));
                            var side = new EntitiesView(entities);
                            side.setPrefWidth(268);
                            pane.setRight(side);
                            Region foot = new TimelineView(timeline, PaneStage.FONTS);
                            foot.setPrefHeight(238);
                            pane.setBottom(foot);
                            return PaneStage.show(pane, width, height, dark);
                        });
        PaneStage.picture(stage.getScene(), name);
        PaneStage.on(
                () -> {
                    stage.close();
                    return Scope.LIBRARY;
                });
    }
}
