package org.demarche.app.wiring;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

import org.demarche.ui.Background;
import org.demarche.ui.Fonts;
import org.demarche.ui.Pauses;
import org.demarche.ui.activity.Problems;
import org.demarche.ui.theme.ThemeSwitch;
import org.demarche.ui.window.MainWindow;
import org.demarche.ui.window.WindowMemory;
import org.demarche.ui.window.parts.Doors;
import org.demarche.ui.window.parts.WindowParts;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The window and the threads that read for it, on top of what [Wiring] made. Built and closed on
/// the JavaFX thread.
public final class WindowHouse implements AutoCloseable {

    private static final int READERS =
            2; // platform threads: SQLite is native code and would hold a virtual thread's carrier
    private static final Duration TYPING_PAUSE = Duration.millis(150);
    private static final Duration BREATH = Duration.seconds(1);

    public final ThreadPoolExecutor readers =
            new ThreadPoolExecutor(
                    READERS,
                    READERS,
                    0,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().daemon().name("reader-", 1).factory());
    public final WindowParts parts;
    public final ThemeSwitch themes;
    public final MainWindow window;

    /// On the JavaFX thread.
    public WindowHouse(Wiring wiring, WindowMemory memory, Pauses pauses) {
        var problems = new Problems();
        var background = new Background(readers, Platform::runLater, problems);
        var doors =
                new Doors(
                        wiring.library,
                        wiring.search,
                        wiring.related,
                        wiring.entities,
                        wiring.timeline,
                        wiring.dyads,
                        wiring.watches,
                        wiring.suggestions,
                        wiring.briefing,
                        wiring.intake);
        parts = new WindowParts(doors, background, pauses, problems);
        themes = new ThemeSwitch(Fonts.choose());
        window =
                new MainWindow(
                        parts, memory, themes, wiring.folders.root(), InstantSource.system());
        window.onVisit(
                address ->
                        background.ask(
                                () -> {
                                    Browser.open(address);
                                    return address;
                                },
                                _ -> {}));
    }

    /// How the window was left, kept in a file that is written a second after a change.
    public static WindowMemory memory(Path file) {
        var later = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);
        return new WindowMemory(
                file,
                later,
                problem ->
                        LoggerFactory.getLogger(WindowHouse.class)
                                .warn("The window's state is not kept", problem));
    }

    /// As long as a person needs them.
    public static Pauses pauses() {
        return new Pauses(work -> after(TYPING_PAUSE, work), work -> after(BREATH, work));
    }

    private static void after(Duration time, Runnable work) {
        var pause = new PauseTransition(time);
        pause.setOnFinished(_ -> work.run());
        pause.play();
    }

    /// Whether nothing is being read for the window just now.
    public boolean isIdle() {
        return readers.getActiveCount() == 0 && readers.getQueue().isEmpty();
    }

    @Override
    public void close() {
        window.close();
        readers.shutdown();
    }
}
