package org.demarche.ui;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// The only way from the screen to slow work and back.
///
/// Work runs on `workers`; what comes of it is handed over on `screen`, which is
/// `Platform::runLater` in the program and `Runnable::run` in a test.
public final class Background {

    private final Executor workers;
    private final Executor screen;
    private final Consumer<Throwable> problems;

    public Background(Executor workers, Executor screen, Consumer<Throwable> problems) {
        this.workers = workers;
        this.screen = screen;
        this.problems = problems;
    }

    /// Asks for a result and shows it. A failure goes to the one place that shows failures. Once
    /// the workers have been shut down the window is closed, and nothing is asked any more.
    public <T> void ask(Callable<T> work, Consumer<T> show) {
        try {
            workers.execute(() -> answer(work, show));
        } catch (RejectedExecutionException _) {
            return; // a last word from a job or a listener, after the window has gone
        }
    }

    private <T> void answer(Callable<T> work, Consumer<T> show) {
        try {
            T result = work.call();
            screen.execute(() -> show.accept(result));
        } catch (Exception e) {
            screen.execute(() -> problems.accept(e));
        }
    }

    /// A consumer that may be called from any thread, as often as it likes: `show` sees the newest
    /// value, once for each turn of the screen, however many came in between.
    public <T> Consumer<T> latest(Consumer<T> show) {
        var waiting = new AtomicReference<@Nullable T>();
        return value -> {
            if (waiting.getAndSet(value) == null) {
                screen.execute(
                        () -> {
                            T newest = waiting.getAndSet(null);
                            if (newest != null) {
                                show.accept(newest);
                            }
                        });
            }
        };
    }
}
