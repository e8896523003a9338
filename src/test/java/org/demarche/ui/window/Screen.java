package org.demarche.ui.window;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// JavaFX's thread, for tests.
final class Screen {

    private static final AtomicBoolean STARTED = new AtomicBoolean();
    private static final long PATIENCE_SECONDS = 30;

    private Screen() {}

    static void start() {
        if (STARTED.compareAndSet(false, true)) {
            try {
                Platform.startup(() -> Platform.setImplicitExit(false));
            } catch (IllegalStateException _) {
                Platform.setImplicitExit(false); // another test has started it
            }
        }
    }

    static <T> T on(Callable<T> work) throws Exception {
        var done = new CompletableFuture<T>();
        Platform.runLater(
                () -> {
                    try {
                        done.complete(work.call());
                    } catch (Throwable e) {
                        done.completeExceptionally(e);
                    }
                });
        return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    static void run(Runnable work) throws Exception {
        on(
                () -> {
                    work.run();
                    return true;
                });
    }

    /// Waits until the screen says so.
    static void until(String what, Callable<Boolean> state) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!on(state)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain: " + what);
            }
            Thread.sleep(20);
        }
    }
}
