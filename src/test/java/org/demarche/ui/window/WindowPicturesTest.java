package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.demarche.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The window drawn for people to look at: `target/pictures`.
class WindowPicturesTest {

    @TempDir Path folder;

    @Test
    void whatLiesAboveThePanesIsDrawn() throws Exception {
        try (var open = new OpenWindow(folder, 40)) {
            open.size(1440, 900);
            Screen.run(() -> open.parts.articles().queryProperty().set("treaty lighthouse"));
            Screen.until("hits", () -> !open.parts.articles().found().articles().isEmpty());
            Screen.run(() -> open.parts.articles().move(1));
            open.picture("search");
            var robot = new FxRobot();
            robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
            open.picture("palette");
            robot.type(KeyCode.ESCAPE);
            Screen.run(() -> open.window.scene().lookup(".article-list").requestFocus());
            robot.write("?");
            open.picture("keys");
            robot.type(KeyCode.ESCAPE);
            robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
            open.picture("add");
            robot.type(KeyCode.ESCAPE);
            Screen.run(
                    () ->
                            open.problems.tell(
                                    "The feed https://example.org/feed answers with \"500 Internal"
                                        + " Server Error\". It will be asked again in an hour."));
            robot.press(KeyCode.CONTROL, KeyCode.J).release(KeyCode.J, KeyCode.CONTROL);
            open.picture("activity");
        }
    }

    @Test
    void theWindowIsDrawnInBothSizesByDayAndByNight() throws Exception {
        try (var open = new OpenWindow(folder, 40)) {
            Screen.run(() -> open.parts.articles().move(1));
            Screen.run(() -> open.parts.articles().move(1));
            for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
                Screen.run(() -> open.themes.themeProperty().set(theme));
                open.size(1440, 900);
                open.picture("window-1440-" + theme.title());
                open.size(1024, 640);
                open.picture("window-1024-" + theme.title());
            }
            var file = Path.of("target", "pictures", "window-1440-Light.png");
            assertTrue(Files.size(file) > 20_000, "the picture is empty");
            assertEquals(List.of(), open.problems.sentences());
        }
    }
}
