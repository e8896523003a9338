package org.demarche.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;
import org.demarche.ui.Background;
import org.demarche.ui.panes.PaneLibrary;
import org.demarche.ui.panes.PaneStage;
import org.demarche.ui.reader.text.LineBoxes;
import org.demarche.ui.reader.text.Mark;
import org.demarche.ui.reader.text.MarkPainter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The reading pane on the headless platform, with real articles.
class ReaderViewTest {

    @TempDir java.nio.file.Path folder;
    private final FxRobot robot = new FxRobot();
    private final List<String> filtered = new ArrayList<>();
    private final List<String> visited = new ArrayList<>();
    private PaneLibrary library;
    private ReaderViewModel model;
    private ReaderView view;
    private Stage stage;

    @BeforeAll
    static void start() {
        PaneStage.start();
    }

    @BeforeEach
    void open() {
        library = new PaneLibrary(folder);
        model =
                new ReaderViewModel(
                        library.library(),
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
        var scene =
                PaneStage.on(
                        () -> {
                            view = new ReaderView(model, PaneStage.FONTS.reading());
                            view.onFilter(entity -> filtered.add(entity.entity().name()));
                            view.onVisit(address -> visited.add(address.getHost()));
                            stage = PaneStage.show(view, width, height, dark);
                            model.open(library.reply, null);
                            return stage.getScene();
                        });
        PaneStage.frames(2);
        return scene;
    }

    @Test
    void pointingAtANameShowsItsCard() throws Exception {
        show(614, 604, false);

        robot.moveTo(middleOf("Sergei Lavrov"));
        PaneStage.frames(30);

        assertTrue(cards().contains("Sergei Lavrov"), "cards: " + cards());
        PaneStage.picture(cardWindow().getScene(), "reader-card");
    }

    @Test
    void aClickOnANameFilters() throws Exception {
        show(614, 604, false);

        robot.moveTo(middleOf("Antony Blinken")).clickOn();
        PaneStage.frames(2);

        assertEquals(List.of("Antony Blinken"), filtered);
    }

    @Test
    void theOriginalIsOpenedByWhoeverCan() throws Exception {
        show(614, 604, false);

        robot.clickOn("Original");

        PaneStage.until("visited", () -> List.of("example.org").equals(visited));
    }

    @Test
    void anEventsSentenceIsMarkedAndInView() throws Exception {
        show(614, 300, false);
        var sentence = PaneLibrary.REPLY.analysis().events().get(3).evidence();

        PaneStage.on(
                () -> {
                    model.open(library.reply, sentence);
                    return null;
                });
        PaneStage.frames(3);

        var place = PaneStage.on(() -> placeOf(sentence));
        assertTrue(place.getMinY() >= 0 && place.getMaxY() <= 300, "at " + place);
        PaneStage.picture(stage.getScene(), "reader-shown");
    }

    @Test
    void aKindThatIsSwitchedOffLosesItsColourAndTheTextStaysInPlace() throws Exception {
        var scene = show(614, 300, true);
        PaneStage.on(
                () -> {
                    model.show(PaneLibrary.REPLY.analysis().events().get(3).evidence());
                    return null;
                });
        PaneStage.frames(3);
        var before = PaneStage.on(() -> placeOf(model.showProperty().get()));
        int coloured = tints(scene, "mark-country");

        PaneStage.on(() -> model.kinds().remove(EntityKind.COUNTRY));
        PaneStage.frames(3);

        assertTrue(coloured > 0);
        assertEquals(0, tints(scene, "mark-country"));
        assertEquals(
                before.getMinY(),
                PaneStage.on(() -> placeOf(model.showProperty().get())).getMinY());
    }

    @Test
    void theSpaceBarPagesUntilTheEnd() throws Exception {
        show(614, 300, false);

        int pages = 0;
        while (pages < 20 && PaneStage.on(() -> view.pageDown())) {
            PaneStage.frames(15);
            pages++;
        }

        assertTrue(pages >= 1 && pages < 20, pages + " pages");
        assertFalse(PaneStage.on(() -> view.pageDown()));
    }

    @Test
    void whatIsSelectedIsCopied() throws Exception {
        show(614, 604, false);
        PaneStage.on(
                () -> {
                    view.focusText();
                    return null;
                });

        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.C);
        PaneStage.frames(2);

        var copied =
                PaneStage.on(() -> javafx.scene.input.Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("Antony Blinken said on Wednesday"), copied);
    }

    @Test
    void anUnanalysedArticleWithoutADateSaysSo() throws Exception {
        show(614, 604, true);
        PaneStage.on(
                () -> {
                    model.open(library.undated, null);
                    return null;
                });
        PaneStage.picture(stage.getScene(), "reader-undated");

        assertTrue(visible(".reader-waiting"));
        assertTrue(visible(".reader-set-date"));
    }

    @Test
    void withoutAnArticleItSaysWhatToDo() throws Exception {
        show(420, 400, false);
        PaneStage.on(
                () -> {
                    model.close();
                    return null;
                });
        PaneStage.picture(stage.getScene(), "reader-empty");

        assertTrue(visible(".reader-empty"));
    }

    @Test
    void aWideAndANarrowPaneKeepTheLineReadable() throws Exception {
        PaneStage.picture(show(1100, 500, false), "reader-wide");
        var line =
                PaneStage.on(
                        () -> placeOf(PaneLibrary.REPLY.analysis().events().getFirst().evidence()));

        assertTrue(line.getWidth() <= 642, "a line of " + line.getWidth());
    }

    @Test
    void aLongNameOfAnOutletStaysInANarrowPane() throws Exception {
        var article =
                library.addOf("The Ministry of External Affairs and Water of the Lower Lake Towns");
        show(320, 400, false);
        PaneStage.on(
                () -> {
                    model.open(article, null);
                    return true;
                });
        PaneStage.frames(2);
        var head =
                PaneStage.on(
                        () -> {
                            var source = view.lookup(".reader-source");
                            return source.localToScene(source.getLayoutBounds());
                        });

        assertTrue(head.getMinX() >= 0 && head.getMaxX() <= 320, head.toString());
    }

    private boolean visible(String style) throws Exception {
        return PaneStage.on(() -> view.lookup(style).isVisible());
    }

    private static int tints(Scene scene, String kind) throws Exception {
        return PaneStage.on(() -> scene.getRoot().lookupAll(".mark-tint." + kind).size());
    }

    private Bounds placeOf(Span span) {
        return view.lookupAll("." + MarkPainter.PLACED).stream()
                .filter(n -> n.getUserData() instanceof Mark m && m.span().equals(span))
                .map(n -> view.sceneToLocal(n.localToScene(n.getBoundsInLocal())))
                .findFirst()
                .orElseThrow();
    }

    /// Of the first mention of a name that stands on one line, on the screen.
    private Point2D middleOf(String words) throws Exception {
        return PaneStage.on(
                () ->
                        view.lookupAll("." + MarkPainter.PLACED).stream()
                                .filter(
                                        n ->
                                                n.getUserData() instanceof Mark.Name name
                                                        && name.mention().words().equals(words))
                                .map(n -> middle((Path) n))
                                .findFirst()
                                .orElseThrow());
    }

    private static Point2D middle(Path path) {
        var box = path.localToScreen(LineBoxes.of(path.getElements()).getFirst());
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    private static Window cardWindow() throws Exception {
        return PaneStage.on(
                () ->
                        Window.getWindows().stream()
                                .filter(w -> w.getScene().lookup(".entity-card") != null)
                                .findFirst()
                                .orElseThrow());
    }

    private static Set<String> cards() throws Exception {
        return PaneStage.on(
                () -> {
                    var names = new java.util.HashSet<String>();
                    for (var window : Window.getWindows()) {
                        for (Node name :
                                window.getScene().getRoot().lookupAll(".entity-card-name")) {
                            names.add(((Label) name).getText());
                        }
                    }
                    return names;
                });
    }
}
