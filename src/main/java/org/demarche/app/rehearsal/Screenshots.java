package org.demarche.app.rehearsal;

import javafx.stage.Stage;

import org.demarche.app.wiring.Folders;
import org.demarche.app.wiring.WindowHouse;
import org.demarche.app.wiring.Wiring;
import org.demarche.ui.Pauses;
import org.demarche.ui.Pictures;
import org.demarche.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Draws the window into PNG files on JavaFX's headless platform: with the samples, or with a
/// library of the reader's.
public final class Screenshots {

    private final @Nullable Folders library;
    private final List<Path> drawn = new ArrayList<>();

    /// @param library null for the samples, in a folder that is deleted afterwards
    public Screenshots(@Nullable Folders library) {
        this.library = library;
    }

    /// @return the files, in the order in which they were drawn
    public List<Path> draw(Path out) throws IOException {
        OnScreen.startHeadless();
        if (library != null) {
            drawAll(library, out);
            return drawn;
        }
        var scratch = Files.createTempDirectory("demarche-pictures");
        try {
            drawAll(new Folders(scratch), out);
        } finally {
            try (var files = Files.walk(scratch)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return drawn;
    }

    private void drawAll(Folders folders, Path out) throws IOException {
        try (var wiring = new Wiring(folders)) {
            if (library == null) {
                wiring.intake.importSamples().done().join();
            }
            wiring.index.catchUp();
            wiring.intake.analyse(-1).done().join();
            var memory = WindowHouse.memory(Files.createTempFile("demarche-window", ".properties"));
            var stage = OnScreen.call(Stage::new);
            var house =
                    OnScreen.call(
                            () -> {
                                var built = new WindowHouse(wiring, memory, Pauses.NONE);
                                built.window.show(stage);
                                return built;
                            });
            OnScreen.settle(house::isIdle);
            drawScenes(house, stage, out);
            OnScreen.run(
                    () -> {
                        stage.hide();
                        house.close();
                    });
        }
    }

    private void drawScenes(WindowHouse house, Stage stage, Path out) throws IOException {
        open(house, 0);
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            OnScreen.run(() -> house.themes.themeProperty().set(theme));
            var suffix = theme == Theme.LIGHT ? "light" : "dark";
            picture(house, stage, 1440, 900, out.resolve("window-%s.png".formatted(suffix)));
            picture(house, stage, 1024, 640, out.resolve("window-small-%s.png".formatted(suffix)));
        }
        OnScreen.run(
                () -> {
                    house.themes.themeProperty().set(Theme.LIGHT);
                    house.parts.articles().queryProperty().set("written reply");
                });
        OnScreen.settle(house::isIdle);
        open(house, 0);
        picture(house, stage, 1440, 900, out.resolve("search-light.png"));
    }

    /// Opens an article by its place in the list.
    private static void open(WindowHouse house, int place) {
        OnScreen.run(
                () -> {
                    var articles = house.parts.articles();
                    if (articles.articles().size() > place) {
                        articles.choose(articles.articles().get(place).id());
                    }
                });
        OnScreen.settle(house::isIdle);
    }

    private void picture(WindowHouse house, Stage stage, double width, double height, Path file)
            throws IOException {
        OnScreen.run(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
        OnScreen.settle(house::isIdle);
        OnScreen.call(
                () -> {
                    Pictures.save(house.window.scene(), file);
                    return file;
                });
        drawn.add(file);
    }
}
