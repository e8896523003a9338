package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.demarche.model.intake.PackFeed;
import org.demarche.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.List;

/// Choosing feeds of the pack by keyboard alone.
class AddSourcesRobotTest {

    @TempDir Path folder;

    @Test
    void feedsOfThePackAreSiftedChosenAndCounted() throws Exception {
        try (var open = new OpenWindow(folder, 5)) {
            open.size(1440, 900);
            var robot = new FxRobot();
            robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
            Screen.until("the pack", () -> open.window.scene().lookup(".pack") != null);
            int all = Screen.on(() -> feeds(open).getItems().size());
            assertEquals(open.house.intake.pack().size(), all);
            assertTrue(Screen.on(() -> add(open).isDisabled()));

            robot.write("news");
            Screen.until("fewer feeds", () -> feeds(open).getItems().size() < all);
            Screen.run(
                    () -> {
                        feeds(open).requestFocus();
                        feeds(open).getSelectionModel().select(0);
                    });
            robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
            Screen.until("two feeds", () -> add(open).getText().equals("Add 2 feeds"));
            for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
                Screen.run(() -> open.themes.themeProperty().set(theme));
                open.size(1440, 900);
                open.picture("add-sources-1440-" + theme.title());
                open.size(1024, 640);
                open.picture("add-sources-1024-" + theme.title());
            }
            robot.type(KeyCode.SPACE);
            Screen.until("one feed", () -> add(open).getText().equals("Add 1 feed"));
            robot.type(KeyCode.ESCAPE);
            Screen.until("gone", () -> open.window.scene().lookup(".pack") == null);
            assertEquals(List.of(), open.house.library.sources());
        }
    }

    @SuppressWarnings("unchecked")
    private static ListView<PackFeed> feeds(OpenWindow open) {
        return (ListView<PackFeed>) open.window.scene().lookup("#pack-feeds");
    }

    private static Button add(OpenWindow open) {
        return (Button) open.window.scene().lookup("#add-chosen");
    }
}
