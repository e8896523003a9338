package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.demarche.ui.Background;
import org.demarche.ui.panes.PaneLibrary;
import org.demarche.ui.panes.PaneStage;
import org.demarche.ui.timeline.event.EventDeeds;
import org.demarche.ui.timeline.shown.Narrowing;
import org.demarche.ui.timeline.shown.Scope;
import org.demarche.ui.timeline.shown.TimelineViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The timeline on the headless platform.
class TimelineViewTest {

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private final List<String> opened = new ArrayList<>();
    private PaneLibrary library;
    private TimelineViewModel model;
    private TimelineView view;
    private Stage stage;

    @BeforeAll
    static void start() {
        PaneStage.start();
    }

    @BeforeEach
    void open() throws Exception {
        library = new PaneLibrary(folder);
        model =
                new TimelineViewModel(
                        library.timeline(),
                        new Background(
                                Runnable::run,
                                Runnable::run,
                                problem -> {
                                    throw new AssertionError(problem);
                                }));
        model.onOpen(event -> opened.add(event.event().summary()));
        PaneStage.on(
                () -> {
                    view = new TimelineView(model, PaneStage.FONTS);
                    stage = PaneStage.show(view, 1440, 420, false);
                    model.refresh();
                    return null;
                });
        PaneStage.frames(2);
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
    void aClickOnAnEventOpensItsSentence() throws Exception {
        robot.moveTo(middleOf("Blinken–Lavrov")).clickOn();
        PaneStage.frames(2);

        assertEquals(List.of("Blinken–Lavrov"), opened);
    }

    @Test
    void pointingAtAnEventShowsItsCard() throws Exception {
        robot.moveTo(middleOf("troops gather"));
        var card = card();
        for (int i = 0; card.isEmpty() && i < 20; i++) {
            robot.moveBy(i % 2 == 0 ? 1 : -1, 0); // a slow machine may have missed the first
            PaneStage.frames(15);
            card = card();
        }
        PaneStage.picture(card.orElseThrow(), "timeline-card");
        PaneStage.picture(stage.getScene(), "timeline-wide");
    }

    @Test
    void theWheelZoomsAndDraggingMoves() throws Exception {
        var before = model.rangeProperty().get();
        robot.moveTo(middleOf("council meets")).scroll(3, javafx.geometry.VerticalDirection.UP);
        PaneStage.frames(2);
        var zoomed = model.rangeProperty().get();
        assertTrue(zoomed.days() != before.days(), zoomed + " was " + before);

        robot.drag(700, 300).dropTo(900, 300);
        PaneStage.frames(2);
        assertTrue(model.rangeProperty().get().from() != zoomed.from());
        assertEquals(zoomed.days(), model.rangeProperty().get().days(), 1e-6);
        assertEquals(List.of(), opened);
    }

    @Test
    void theArrowsChooseAndEnterOpens() throws Exception {
        PaneStage.on(
                () -> {
                    view.focusEvents();
                    return null;
                });
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.ENTER);
        PaneStage.frames(2);

        assertEquals(List.of("troops gather"), opened);
    }

    @Test
    void theListHoldsTheSameEvents() throws Exception {
        PaneStage.on(
                () -> {
                    view.showList(true);
                    return null;
                });
        PaneStage.picture(stage.getScene(), "timeline-list");
        var table = (TableView<?>) view.lookup(".timeline-table");

        assertTrue(table.isVisible());
        assertEquals(model.events(), table.getItems());
    }

    @Test
    void anArticlesTimelineHasItsDayAsNow() throws Exception {
        var article = library.library().article(library.reply).orElseThrow();
        PaneStage.on(
                () -> {
                    model.showArticle(article);
                    model.scopeProperty().set(Scope.ARTICLE);
                    return null;
                });
        PaneStage.picture(stage.getScene(), "timeline-article");

        assertEquals(5, model.events().size());
    }

    @Test
    void draggingInTheOverviewChoosesAStretch() throws Exception {
        var before = model.rangeProperty().get();
        var box =
                PaneStage.on(
                        () -> {
                            var overview = view.lookup(".timeline-overview");
                            return overview.localToScreen(overview.getBoundsInLocal());
                        });
        double y = box.getMinY() + box.getHeight() / 2;
        robot.drag(box.getMinX() + 20, y).dropTo(box.getMinX() + 220, y);
        PaneStage.frames(2);

        var after = model.rangeProperty().get();
        assertTrue(after.days() < before.days() || after.from() < before.from(), after.toString());
        PaneStage.picture(stage.getScene(), "timeline-overview");
    }

    @Test
    void aWrongEventGoesAndComesBackWithUndo() throws Exception {
        var undo = new org.demarche.ui.command.Undo();
        var background =
                new Background(
                        Runnable::run,
                        Runnable::run,
                        problem -> {
                            throw new AssertionError(problem);
                        });
        var deeds = new EventDeeds(library.timeline(), background, undo, model::refresh);
        PaneStage.on(
                () -> {
                    view.correctWith(deeds, _ -> {});
                    return null;
                });
        int before = model.events().size();

        robot.moveTo(middleOf("council meets")).clickOn(javafx.scene.input.MouseButton.SECONDARY);
        PaneStage.frames(2);
        robot.clickOn("Not an event");
        PaneStage.frames(2);
        assertEquals(before - 1, model.events().size());

        PaneStage.on(undo::undo);
        assertEquals(before, model.events().size());
    }

    @Test
    void theFilterLeavesKindsOut() throws Exception {
        PaneStage.on(
                () -> {
                    model.narrowingProperty()
                            .set(
                                    new Narrowing(
                                            java.util.Set.of(
                                                    org.demarche.model.finding.EventKind.TALKS),
                                            java.util.Set.of(),
                                            0,
                                            1,
                                            ""));
                    return null;
                });
        assertTrue(
                model.events().stream()
                        .allMatch(
                                e ->
                                        e.event().kind()
                                                == org.demarche.model.finding.EventKind.TALKS));
        robot.clickOn("1 filter");
        PaneStage.frames(10);
        PaneStage.picture(stage.getScene(), "timeline-filtered");
    }

    @Test
    void aClickOnALanesTitleShowsOnlyThatPair() throws Exception {
        var at = PaneStage.on(() -> view.chart().localToScreen(40, 16));
        robot.moveTo(at).clickOn();
        PaneStage.frames(2);

        assertEquals(Scope.PAIR, model.scopeProperty().get());
        assertTrue(!model.events().isEmpty());
    }

    private static Optional<Scene> card() throws Exception {
        return PaneStage.on(
                () ->
                        Window.getWindows().stream()
                                .map(Window::getScene)
                                .filter(s -> s.lookup(".event-card") != null)
                                .findFirst());
    }

    private Point2D middleOf(String summary) throws Exception {
        return PaneStage.on(
                () -> {
                    var event =
                            model.events().stream()
                                    .filter(e -> e.event().summary().equals(summary))
                                    .findFirst()
                                    .orElseThrow();
                    return view.chart().localToScreen(view.chart().placeOf(event).orElseThrow());
                });
    }
}
