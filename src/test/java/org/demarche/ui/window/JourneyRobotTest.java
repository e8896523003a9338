package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import impl.org.controlsfx.skin.AutoCompletePopup;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.demarche.model.article.ArticleFilter;
import org.demarche.ui.entities.PaneRow;
import org.demarche.ui.timeline.shown.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// A reader's first minutes, by robot, on the samples and with the real analysis: import, search,
/// read, filter by a name, open an event's sentence, bookmark, change the theme.
class JourneyRobotTest {

    private static final long PATIENCE_SECONDS = 180; // the language models are loaded once

    @TempDir Path folder;
    private OpenWindow open;
    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void openAnEmptyLibrary() throws Exception {
        open = new OpenWindow(folder, 0);
        open.size(1440, 900);
        open.house.intake.analyseWhatComes();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void fromAnEmptyWindowToTheSentenceOfAnEvent() throws Exception {
        importTheSamples();
        searchAndReadTheFirst();
        filterByAName();
        openTheSentenceOfAnEvent();
        robot.write("s");
        await("a bookmark", () -> open.house.library.count(ArticleFilter.BOOKMARKED) == 1);
        robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
        await("the night", () -> open.themes.isDark());
        open.picture("journey");
    }

    private void importTheSamples() throws Exception {
        await("the window's turn", () -> open.stage.isFocused());
        Screen.run(() -> open.window.scene().lookup(".article-list").requestFocus());
        openThePalette();
        robot.write("bring the samples");
        await("what was typed", () -> typed().equals("bring the samples"));
        open.picture("journey-palette");
        robot.type(KeyCode.ENTER);
        await("the samples", () -> open.parts.articles().articles().size() == 49);
        await("their analysis", () -> open.house.library.counts().analysed() == 49);
    }

    /// Asks for it until it is there: the first keys after a window's opening may be lost, as they
    /// are for people.
    private void openThePalette() throws Exception {
        for (int attempt = 0; attempt < 20; attempt++) {
            robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
            for (int wait = 0; wait < 20; wait++) {
                if (Screen.on(() -> open.window.scene().lookup(".palette") != null)) {
                    await(
                            "its field",
                            () -> open.window.scene().getFocusOwner() instanceof TextField);
                    return;
                }
                Thread.sleep(50);
            }
        }
        throw new AssertionError("The palette does not open");
    }

    private String typed() {
        return open.window.scene().getFocusOwner() instanceof TextField field
                ? field.getText()
                : "";
    }

    private void searchAndReadTheFirst() throws Exception {
        robot.write("/");
        await("the field", () -> open.window.scene().getFocusOwner() instanceof TextField);
        robot.write("written replies");
        await("hits", () -> !open.parts.articles().found().articles().isEmpty());
        var hit = open.parts.articles().found().articles().getFirst();
        robot.type(KeyCode.ENTER);
        Screen.run(() -> open.parts.articles().choose(hit.id()));
        await("the article", () -> open.parts.reader().articleProperty().get().id() == hit.id());
        await("its names", () -> open.parts.reader().articleProperty().get().analysis() != null);
    }

    private void filterByAName() throws Exception {
        robot.type(KeyCode.ESCAPE);
        await("the list", () -> open.parts.articles().articles().size() == 49);
        await(
                "a name",
                () ->
                        open.parts.entities().rows().stream()
                                .anyMatch(PaneRow.Name.class::isInstance));
        var names = (ListView<?>) open.find(".entities .list-view");
        assertNotNull(names);
        robot.clickOn(firstName(names));
        await(
                "fewer articles",
                () ->
                        open.parts.articles().entityProperty().get() != null
                                && open.parts.articles().articles().size() < 49);
        assertTrue(open.parts.articles().articles().size() > 0);
    }

    private void completeAName() throws Exception {
        robot.write("/");
        await("the field", () -> open.window.scene().getFocusOwner() instanceof TextField);
        robot.write("person:lavr");
        await(
                "the names",
                () -> Window.getWindows().stream().anyMatch(AutoCompletePopup.class::isInstance));
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        await(
                "the whole name",
                () ->
                        open.parts
                                .articles()
                                .queryProperty()
                                .get()
                                .equals("person:\"Sergei Lavrov\""));
        Screen.run(() -> open.parts.articles().leaveSearch());
        await("the list again", () -> open.parts.articles().articles().size() == 49);
    }

    private void openTheSentenceOfAnEvent() throws Exception {
        Screen.run(() -> open.parts.timeline().scopeProperty().set(Scope.LIBRARY));
        await("events", () -> open.parts.timeline().events().size() > 50);
        robot.write("t").type(KeyCode.RIGHT).type(KeyCode.ENTER);
        await("a sentence", () -> open.parts.reader().showProperty().get() != null);
        var chosen = open.parts.timeline().chosenProperty().get();
        assertNotNull(chosen);
        await(
                "its article",
                () -> open.parts.reader().articleProperty().get().id() == chosen.articleId());
        assertEquals(chosen.event().evidence(), open.parts.reader().showProperty().get());
    }

    private static Node firstName(ListView<?> names) throws Exception {
        return Screen.on(
                () ->
                        names.lookupAll(".pane-cell").stream()
                                .filter(
                                        cell ->
                                                cell instanceof javafx.scene.control.ListCell<?> row
                                                        && row.getItem() instanceof PaneRow.Name)
                                .findFirst()
                                .orElseThrow());
    }

    private static void await(String what, Callable<Boolean> state) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Screen.on(state)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain: " + what);
            }
            Thread.sleep(50);
        }
    }
}
