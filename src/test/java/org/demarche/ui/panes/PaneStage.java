package org.demarche.ui.panes;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;

import org.demarche.ui.Fonts;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/// Shows a pane on JavaFX's headless platform and takes its picture.
public final class PaneStage {

    /// As the program chooses them.
    public static final Fonts FONTS = Fonts.choose();

    private static boolean started;

    private PaneStage() {}

    /// Starts JavaFX once, with the theme of the program.
    public static synchronized void start() {
        if (!started) {
            started = true;
            try {
                Platform.startup(() -> Platform.setImplicitExit(false));
            } catch (IllegalStateException e) {
                // another test of this run has started it
            }
        }
    }

    public static Stage show(Parent pane, double width, double height, boolean dark) {
        var scene = new Scene(pane, width, height);
        scene.setUserAgentStylesheet(
                dark
                        ? new atlantafx.base.theme.PrimerDark().getUserAgentStylesheet()
                        : new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        var colours = dark ? "colours-dark.css" : "colours-light.css";
        for (var sheet :
                List.of(
                        colours,
                        "demarche.css",
                        "reader.css",
                        "entities.css",
                        "dossier.css",
                        "timeline.css")) {
            scene.getStylesheets()
                    .add(
                            Objects.requireNonNull(
                                            PaneStage.class.getResource(
                                                    "/org/demarche/ui/" + sheet))
                                    .toExternalForm());
        }
        scene.getStylesheets().add(FONTS.sheet());
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    /// Runs on the JavaFX thread and waits for it.
    public static <T> T on(Callable<T> work) throws Exception {
        var done = new CompletableFuture<T>();
        Platform.runLater(
                () -> {
                    try {
                        done.complete(work.call());
                    } catch (Throwable e) {
                        done.completeExceptionally(e);
                    }
                });
        return done.get(30, TimeUnit.SECONDS);
    }

    /// Lets some frames pass.
    public static void frames(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            var drawn = new CompletableFuture<Boolean>();
            Platform.runLater(
                    () ->
                            new javafx.animation.AnimationTimer() {
                                private int seen;

                                @Override
                                public void handle(long now) {
                                    if (++seen == 2) {
                                        stop();
                                        drawn.complete(true);
                                    }
                                }
                            }.start());
            drawn.get(10, TimeUnit.SECONDS);
        }
    }

    /// Writes `target/pictures/NAME.png`. Waits frame by frame for a state of the window.
    public static void until(String what, Callable<Boolean> state) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!on(state)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It never came to this: " + what);
            }
            frames(1);
        }
    }

    public static void picture(Scene scene, String name) throws Exception {
        frames(2);
        var image = on(() -> scene.snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        Files.createDirectories(Path.of("target/pictures"));
        ImageIO.write(picture, "png", Path.of("target/pictures/" + name + ".png").toFile());
    }
}
