package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.demarche.model.article.ArticleFilter;
import org.demarche.model.watch.WatchState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;

/// A person whose watches find something, and one that can no longer be asked.
class WatchesRobotTest {

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private OpenWindow open;

    /// A notice stands at the corner of the screen with its shadow over the edge, where JavaFX's
    /// headless screen fails to draw (26.0.2); TestFX would tell of it in whatever test comes next.
    @BeforeEach
    void overlookTheEdgeOfTheScreen() {
        WaitForAsyncUtils.autoCheckException = false;
    }

    @BeforeEach
    void open() throws Exception {
        open = OpenWindow.ready(folder, 40);
        robot.write("/");
        robot.write("lighthouse");
        Screen.until("found", () -> open.parts.articles().found().totalProperty().get() == 40);
        Screen.run(() -> open.list().requestFocus());
        robot.write("w");
        Screen.until("the pane", () -> open.window.scene().lookup(".watch-pane") != null);
        robot.type(KeyCode.ENTER);
        Screen.until(
                "a watch that knows what is here",
                () -> open.house.watches.states().stream().anyMatch(all -> all.articles() == 40));
        Screen.until("at left", () -> row() != null);
        assertEquals(0, state().fresh());
    }

    @AfterEach
    void close() throws Exception {
        Screen.until("no notice", () -> notice("2 new articles") == null);
        open.close();
        WaitForAsyncUtils.clearExceptions();
        WaitForAsyncUtils.autoCheckException = true;
    }

    @Test
    void whatArrivesIsCountedAndToldAndAClickOnTheNoticeOpensTheList() throws Exception {
        open.house.store.articles().add(Winter.newest(2), null, null);
        open.house.index.catchUp();
        Screen.until("a notice", () -> notice("2 new articles") != null);
        assertEquals(2, state().fresh());
        Screen.run(() -> open.parts.sources().refresh());
        Screen.until("the number at left", () -> row().lookup(".number.news") != null);
        assertEquals(
                "42",
                Screen.on(() -> ((Labeled) row().lookup(".number")).getText()),
                "what waits to be read");
        open.picture("watch-news-light");

        robot.clickOn(notice("2 new articles"));
        Screen.until(
                "its list",
                () ->
                        open.parts.articles().filterProperty().get()
                                instanceof ArticleFilter.Watched);
        Screen.until("all is seen", () -> state().fresh() == 0);
    }

    @Test
    void aWatchThatCannotBeAskedIsShownWithItsReasonAndMendedThere() throws Exception {
        open.house.store.watches().trouble(state().watch().id(), "It has too many parts.");
        Screen.run(() -> open.parts.sources().refresh());
        Screen.until("a sign at left", () -> row().lookup(".failing") != null);
        open.picture("watch-broken-light");

        robot.rightClickOn(row());
        Screen.until("its menu", () -> robot.lookup("Change this watch…").tryQuery().isPresent());
        robot.clickOn("Change this watch…");
        Screen.until(
                "the reason", () -> robot.lookup("It has too many parts.").tryQuery().isPresent());
        robot.clickOn("Keep");
        Screen.until("mended", () -> !state().watch().isBroken());
        assertTrue(open.problems.sentences().isEmpty());
    }

    private WatchState state() {
        return open.house.watches.states().getFirst();
    }

    private Node row() {
        return open.window.scene().getRoot().lookupAll(".source-cell").stream()
                .filter(
                        cell ->
                                cell.lookupAll(".label").stream()
                                        .anyMatch(
                                                label ->
                                                        label instanceof Labeled text
                                                                && "lighthouse"
                                                                        .equals(text.getText())))
                .findFirst()
                .orElse(null);
    }

    private Node notice(String words) {
        return robot.lookup(".notification-bar").queryAll().stream()
                .filter(
                        bar ->
                                bar.lookupAll(".label").stream()
                                        .anyMatch(
                                                label ->
                                                        label instanceof Labeled text
                                                                && words.equals(text.getText())))
                .findFirst()
                .orElse(null);
    }
}
