package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.demarche.model.finding.EntityKind;
import org.demarche.ui.entities.EntitiesViewModel.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.Callable;

/// A person at the pane of names and quotes, and on the way from pane to pane.
class EntitiesRobotTest {

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
    void kindsAreColouredOneByOneAndAllTogether() throws Exception {
        var kinds = open.parts.reader().kinds();
        robot.clickOn(window.look(".kind-switch"));
        until("people are plain", () -> !kinds.contains(EntityKind.PERSON));
        assertEquals(EntityKind.values().length - 1, kinds.size());
        robot.write("h");
        until("all are plain", kinds::isEmpty);
        robot.write("h");
        until("all are coloured", () -> kinds.equals(EnumSet.allOf(EntityKind.class)));
    }

    @Test
    void theOtherButtonOnANameOpensItsMenuAndUndoTakesTheDeedBack() throws Exception {
        robot.rightClickOn(name("Sergei Lavrov"));
        robot.clickOn("No name: ignore it");
        until("gone", () -> !NamesWindow.names(window.article()).contains("Sergei Lavrov"));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until("back", () -> NamesWindow.names(window.article()).contains("Sergei Lavrov"));
        assertEquals(true, NamesWindow.names(window.article()).contains("Antony Blinken"));
    }

    @Test
    void aQuoteOfTheListLeadsToItsSentence() throws Exception {
        Screen.run(() -> open.parts.entities().tabProperty().set(Tab.QUOTES));
        until("quotes", () -> window.look(".pane-quote") != null);
        var words = ((Label) window.look(".pane-quote")).getText();
        robot.clickOn(window.look(".pane-quote"));
        until("the words", () -> open.parts.reader().showProperty().get() != null);
        var shown = open.parts.reader().showProperty().get();
        var text = open.parts.reader().articleProperty().get().text().text();
        var begun = words.replaceAll("[“”\"…]", "").strip().split(" ")[0];
        assertEquals(true, shown.of(text).contains(begun), shown.of(text));
    }

    @Test
    void everyPaneIsAKeyAway() throws Exception {
        robot.write("t");
        until("the timeline", () -> focus(".timeline"));
        robot.write("e");
        until("the entities", () -> focus(".entities"));
        robot.write("/");
        until("the field", () -> focus(".search-field"));
        robot.type(KeyCode.ESCAPE);
        until("the list", () -> focus(".articles"));
        robot.type(KeyCode.F6);
        until("the article", () -> focus(".reader"));
        robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        until("the list again", () -> focus(".articles"));
    }

    private boolean focus(String pane) {
        for (Node node = open.window.scene().getFocusOwner();
                node != null;
                node = node.getParent()) {
            if (node.getStyleClass().contains(pane.substring(1))) {
                return true;
            }
        }
        return false;
    }

    private Node name(String words) throws Exception {
        return Screen.on(
                () ->
                        open.window.scene().getRoot().lookupAll(".pane-name").stream()
                                .filter(
                                        node ->
                                                node instanceof Label l
                                                        && l.getText().equals(words))
                                .findFirst()
                                .orElseThrow());
    }

    private static void until(String what, Callable<Boolean> state) throws Exception {
        Screen.until(what, state);
    }
}
