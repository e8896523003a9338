package org.demarche.app.rehearsal;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.demarche.app.wiring.Folders;
import org.demarche.app.wiring.LogFile;
import org.demarche.app.wiring.WindowHouse;
import org.demarche.app.wiring.Wiring;
import org.demarche.ui.Pauses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/// Opens the window without a display, types into it and closes it, and prints how long each took:
/// what the AOT cache is made from, and what the benchmarks measure. Not a command for people.
///
/// Arguments: `rehearse LIBRARY [WORD…]`. Prints `wired MS`, `built MS`, `shown MS`, `still MS`
/// (process start to the filled list), `rss MB` (an empty library then takes the samples in), and
/// for each word `word MS WORD` (set in the field to painted list, without the pause for typing).
public final class Rehearsal {

    public static final String COMMAND = "rehearse";

    /// @return 0 when done, as every command
    public static int run(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("rehearse needs the folder of a library");
            return 2;
        }
        var folders = Folders.of(Path.of(arguments[1])).make();
        LogFile.writeTo(folders.logs());
        OnScreen.startHeadless();
        try (var wiring = new Wiring(folders)) {
            wiring.warmUp();
            System.out.println("wired " + sinceStart());
            var house =
                    OnScreen.call(
                            () -> {
                                var built =
                                        new WindowHouse(
                                                wiring,
                                                WindowHouse.memory(folders.windowMemory()),
                                                Pauses.NONE);
                                System.out.println("built " + sinceStart());
                                built.window.show(new Stage());
                                System.out.println("shown " + sinceStart());
                                return built;
                            });
            awaitList(house);
            System.out.println("still " + sinceStart());
            OnScreen.settle(house::isIdle);
            System.out.println("rss " + residentMegabytes());
            if (wiring.library.counts().all() == 0) {
                read(wiring, house);
            }
            wiring.index.catchUp();
            for (var word : Arrays.asList(arguments).subList(2, arguments.length)) {
                OnScreen.settle(house::isIdle);
                type(house, word);
            }
            OnScreen.run(house::close);
        }
        Platform.exit();
        return 0;
    }

    /// Until the list's rows are there and a frame has been drawn with them.
    private static void awaitList(WindowHouse house) {
        while (OnScreen.call(() -> house.parts.articles().loadingProperty().get())) {
            OnScreen.pause(1);
        }
        OnScreen.frame(house.window.scene());
    }

    /// Takes in the samples and opens two of them, so that the AOT cache knows a window that is in
    /// use, and what takes articles in.
    private static void read(Wiring wiring, WindowHouse house) {
        wiring.intake.importSamples().done().join();
        wiring.intake.grouping().done().join();
        for (int article = 0; article < 2; article++) {
            OnScreen.settle(house::isIdle);
            OnScreen.run(() -> house.parts.articles().move(1));
        }
        OnScreen.settle(house::isIdle);
    }

    private static void type(WindowHouse house, String word) {
        long start = System.nanoTime();
        OnScreen.run(
                () -> {
                    house.parts.articles().queryProperty().set(word);
                });
        awaitList(house);
        System.out.println("word %.1f %s".formatted((System.nanoTime() - start) / 1e6, word));
    }

    private static long sinceStart() {
        return Duration.between(
                        ProcessHandle.current().info().startInstant().orElse(Instant.now()),
                        Instant.now())
                .toMillis();
    }

    /// What the system counts as ours, on Linux; -1 elsewhere.
    private static long residentMegabytes() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    private Rehearsal() {}
}
