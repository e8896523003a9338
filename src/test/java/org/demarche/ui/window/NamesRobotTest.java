package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;

import org.demarche.model.finding.EntityKind;
import org.demarche.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Names are walked through and corrected by the keyboard, two keys for each.
class NamesRobotTest {

    @TempDir Path folder;
    private NamesWindow window;
    private OpenWindow open;
    private FxRobot robot;

    @BeforeEach
    void open() throws Exception {
        window = new NamesWindow(folder);
        open = window.open;
        robot = window.robot;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void twoKeysIgnoreANameEverywhereAndCtrlZBringsItBack() throws Exception {
        window.walkTo("Secretary of State");
        robot.write("i");
        until(
                "it is gone",
                () -> !NamesWindow.names(window.article()).contains("Secretary of State"));
        until(
                "there too",
                () -> !NamesWindow.names(window.elsewhere()).contains("Secretary of State"));

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(
                "it is back",
                () -> NamesWindow.names(window.article()).contains("Secretary of State"));
        until(
                "there too",
                () -> NamesWindow.names(window.elsewhere()).contains("Secretary of State"));
    }

    @Test
    void aLargeLetterMeansOnlyHere() throws Exception {
        window.walkTo("Secretary of State");
        shifted(KeyCode.I);
        until(
                "it is gone",
                () -> !NamesWindow.names(window.article()).contains("Secretary of State"));
        until("the job is done", () -> !open.house.store.names().hasWork());
        assertTrue(NamesWindow.names(window.elsewhere()).contains("Secretary of State"));
    }

    @Test
    void aLetterMoreGivesAnotherKind() throws Exception {
        window.walkTo("Moscow");
        robot.write("y");
        until("the kinds", () -> window.look(".kind-pane") != null);
        open.picture("names-kind");
        robot.write("o");
        until(
                "an organisation",
                () -> NamesWindow.kind(window.article(), "Moscow") == EntityKind.ORGANISATION);
        until(
                "there too",
                () -> NamesWindow.kind(window.elsewhere(), "Moscow") == EntityKind.ORGANISATION);
    }

    @Test
    void aNameIsJoinedToTheLikeliestByTwoKeys() throws Exception {
        window.walkTo("foreign minister");
        robot.write("g");
        until("the names", () -> window.look(".name-pane") != null);
        open.picture("names-join");
        var likeliest =
                Screen.on(
                        () -> open.window.scene().lookup(".name-pane .list-cell:selected .label"));
        assertTrue(likeliest != null);
        robot.type(KeyCode.ENTER);
        until(
                "it is gone",
                () -> !NamesWindow.names(window.article()).contains("foreign minister"));
    }

    @Test
    void whatIsPrintedOneWayIsTakenApartByOneKeyAndAName() throws Exception {
        window.walkTo("State Duma");
        robot.write("x");
        until("the name", () -> window.look(".name-pane") != null);
        robot.write("Upper House of the Federation and of everything that is called so at length");
        open.picture("names-apart-long");
        robot.type(KeyCode.ENTER);
        until(
                "apart",
                () ->
                        NamesWindow.names(window.article()).stream()
                                .anyMatch(name -> name.startsWith("Upper House")));
        open.picture("names-long");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until("it is back", () -> NamesWindow.names(window.article()).contains("State Duma"));
    }

    @Test
    void aNewNameIsTypedOnce() throws Exception {
        window.walkTo("State Duma");
        robot.write("r");
        until("the name", () -> window.look(".name-pane") != null);
        robot.write("Duma");
        robot.type(KeyCode.ENTER);
        until("renamed", () -> NamesWindow.names(window.article()).contains("Duma"));
        until("there too", () -> NamesWindow.names(window.elsewhere()).contains("Duma"));
        assertFalse(NamesWindow.names(window.article()).contains("State Duma"));
    }

    @Test
    void aSelectedMissedNameIsMarkedEverywhere() throws Exception {
        Screen.run(
                () -> {
                    var area = (RichTextArea) window.look(".article-text .rich-text-area");
                    var line = area.getPlainText(1);
                    int at = line.indexOf("alliance");
                    area.select(TextPos.ofLeading(1, at), TextPos.ofLeading(1, at + 8));
                });
        robot.write("ao");
        until("it is marked", () -> NamesWindow.names(window.article()).contains("alliance"));
        until("there too", () -> NamesWindow.names(window.elsewhere()).contains("alliance"));
    }

    @Test
    void theNamesOfOnesOwnAreListedAndTakenBack() throws Exception {
        window.walkTo("State Duma");
        robot.write("i");
        until("it is gone", () -> !NamesWindow.names(window.article()).contains("State Duma"));
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("your names");
        robot.type(KeyCode.ENTER);
        until("the rules", () -> window.look(".rules-pane .link-button") != null);
        robot.write("soldiers");
        robot.type(KeyCode.ENTER);
        until("it is marked", () -> NamesWindow.names(window.article()).contains("soldiers"));
        until(
                "two rules",
                () ->
                        open.window.scene().getRoot().lookupAll(".rules-pane .link-button").size()
                                == 2);
        open.picture("names-rules");
        Screen.run(() -> open.themes.themeProperty().set(Theme.DARK));
        open.size(1024, 640);
        open.picture("names-rules-small-dark");
        Screen.run(() -> open.themes.themeProperty().set(Theme.LIGHT));
        robot.clickOn(open.find(".rules-pane .link-button"));
        until("taken back", () -> !NamesWindow.names(window.article()).contains("soldiers"));
    }

    @Test
    void theTableOfKeysFits() throws Exception {
        robot.write("?");
        until("the keys", () -> window.look(".keys") != null);
        open.size(1024, 640);
        open.picture("names-keys-small");
        var keys = open.find(".keys");
        var bounds = Screen.on(() -> keys.localToScene(keys.getLayoutBounds()));
        assertTrue(bounds.getMinY() >= 0 && bounds.getMaxY() <= 640, bounds.toString());
    }

    private void shifted(KeyCode key) {
        robot.press(KeyCode.SHIFT, key).release(key, KeyCode.SHIFT);
    }

    private static void until(String what, Callable<Boolean> state) throws Exception {
        Screen.until(what, state);
    }
}
