package org.demarche.app;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.demarche.app.wiring.Folders;
import org.demarche.app.wiring.LogFile;
import org.demarche.app.wiring.WindowHouse;
import org.demarche.app.wiring.Wiring;
import org.demarche.ingest.RefreshClock;
import org.demarche.model.article.ArticleFilter;
import org.demarche.ui.window.WindowMemory;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/// Opens the window on a library, and waits until it is closed.
final class DemarcheWindow {

    private final Folders folders;

    DemarcheWindow(Folders folders) {
        this.folders = folders;
    }

    /// @return the exit code
    int open() throws IOException {
        var instance = SingleInstance.of(folders.make().windowLock());
        if (instance.isEmpty()) {
            System.err.println(
                    "A window of Demarche is open with the library %s already."
                            .formatted(folders.root()));
            return 1;
        }
        LogFile.writeTo(folders.logs());
        var closed = new CountDownLatch(1);
        try (var _ = instance.get();
                var wiring = opened()) {
            wiring.warmUp();
            var memory = WindowHouse.memory(folders.windowMemory());
            Platform.runLater(() -> show(wiring, memory, closed));
            wiring.intake.index();
            await(closed);
        }
        Platform.exit();
        return 0;
    }

    /// JavaFX starts on a thread of its own while the library is opened on this one.
    private Wiring opened() throws IOException {
        Platform.startup(() -> {});
        return new Wiring(folders);
    }

    private static void show(Wiring wiring, WindowMemory memory, CountDownLatch closed) {
        var stage = new Stage();
        var house = new WindowHouse(wiring, memory, WindowHouse.pauses());
        var clock = new RefreshClock(wiring.intake);
        stage.setOnHidden(
                _ -> {
                    clock.close();
                    house.close();
                    closed.countDown();
                });
        house.window.show(stage);
        house.readers.execute(() -> begin(wiring, memory, clock));
    }

    /// What may wait until the window stands: the samples of a first start, what lacks its
    /// analysis, the feeds.
    private static void begin(Wiring wiring, WindowMemory memory, RefreshClock clock) {
        wiring.intake.analyseWhatComes();
        if (!memory.flag("samples.offered", false)) {
            memory.put("samples.offered", true);
            if (wiring.library.count(ArticleFilter.ALL) == 0) {
                wiring.intake.importSamples();
            }
        }
        clock.start();
        wiring.meanings.readWhatComes(wiring.intake);
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
