package org.demarche.app.rehearsal;

import javafx.application.Platform;
import javafx.scene.Scene;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// Does things on the JavaFX thread from another one, and waits for them: for pictures and
/// rehearsals.
final class OnScreen {

    private static final long PATIENCE_SECONDS = 60;
    private static final int TURNS =
            4; // idle turns of the screen after which nothing more is to come
    private static final long TURN_MILLISECONDS = 40;

    /// JavaFX's own platform without display, window system or GTK.
    static void startHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> Platform.setImplicitExit(false));
    }

    static <T> T call(Callable<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(
                () -> {
                    try {
                        done.complete(work.call());
                    } catch (Exception | AssertionError e) {
                        done.completeExceptionally(e);
                    }
                });
        try {
            return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The drawing was interrupted.", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "The window could not be drawn (%s)."
                            .formatted(e.getCause() == null ? e : e.getCause()),
                    e);
        }
    }

    static void run(Runnable work) {
        call(
                () -> {
                    work.run();
                    return true;
                });
    }

    /// Waits until the scene has been laid out once more, and that frame was handed to be painted.
    static void frame(Scene scene) {
        var laidOut = new CompletableFuture<Boolean>();
        run(
                () -> {
                    scene.addPostLayoutPulseListener(() -> laidOut.complete(true));
                    Platform.requestNextPulse();
                });
        laidOut.join();
        run(() -> {});
    }

    /// Waits until nothing is read any more and the screen has had its turns.
    static void settle(BooleanSupplier idle) {
        for (int quiet = 0; quiet < TURNS; quiet = idle.getAsBoolean() ? quiet + 1 : 0) {
            pause(TURN_MILLISECONDS);
            run(() -> {});
        }
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private OnScreen() {}
}
