package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The window drawn for people to look at: `target/pictures`.
class WindowPicturesTest {

    @TempDir Path folder;

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
