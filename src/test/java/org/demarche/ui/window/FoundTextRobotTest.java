package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;

/// A person who has found something: where in the text it is, and why it is found.
class FoundTextRobotTest {

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private OpenWindow open;

    @BeforeEach
    void open() throws Exception {
        open = OpenWindow.ready(folder, 40);
        robot.write("/");
        robot.write("ferry treaty");
        Screen.until("hits", () -> open.parts.articles().found().totalProperty().get() == 40);
        robot.type(KeyCode.ENTER);
        Screen.until("the list", () -> open.list().isFocused());
        robot.write("j");
        Screen.until("hits in the text", () -> says().endsWith(" hits"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void keysLeadFromHitToHitAndRound() throws Exception {
        int all = Integer.parseInt(Screen.on(this::says).replace(" hits", ""));
        assertTrue(all > 1, "hits: " + all);
        robot.type(KeyCode.F3);
        says("1 of " + all);
        robot.press(KeyCode.CONTROL, KeyCode.G).release(KeyCode.G, KeyCode.CONTROL);
        says("2 of " + all);
        open.picture("hits-light");
        robot.press(KeyCode.SHIFT, KeyCode.F3).release(KeyCode.F3, KeyCode.SHIFT);
        robot.press(KeyCode.SHIFT, KeyCode.F3).release(KeyCode.F3, KeyCode.SHIFT);
        says("%d of %d".formatted(all, all));
    }

    @Test
    void theMouseLeadsFromHitToHitAndNothingIsShownWithoutASearch() throws Exception {
        int all = Integer.parseInt(Screen.on(this::says).replace(" hits", ""));
        robot.clickOn(button("The next hit (F3)"));
        says("1 of " + all);
        robot.clickOn(button("The hit before (Shift+F3)"));
        says("%d of %d".formatted(all, all));
        robot.type(KeyCode.ESCAPE);
        Screen.until("no bar", () -> !bar().isVisible());
    }

    @Test
    void pointingAtARowSaysWhyItIsFound() throws Exception {
        var row = Screen.on(() -> open.list().lookup(".article-cell:selected"));
        robot.moveTo(row);
        Screen.until("the reasons", () -> tip().startsWith("Why it is found:\n"));
        var lines = Screen.on(this::tip).lines().toList();
        assertTrue(lines.get(1).startsWith("“ferry” in the "), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.contains("in the lead")), lines.toString());
        assertTrue(((ListCell<?>) row).getTooltip() != null);
    }

    private void says(String words) throws Exception {
        Screen.until(words, () -> says().equals(words));
    }

    private String says() {
        return ((Label) bar().lookup(".label")).getText();
    }

    private Node bar() {
        return open.window.scene().lookup(".hit-bar");
    }

    private Node button(String does) throws Exception {
        return Screen.on(
                () ->
                        bar().lookupAll(".icon-button").stream()
                                .filter(node -> does.equals(node.getAccessibleText()))
                                .findFirst()
                                .orElseThrow());
    }

    private String tip() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(window -> ((Tooltip) window).getText())
                .findFirst()
                .orElse("");
    }
}
