package org.demarche.app.rehearsal;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.demarche.app.wiring.Folders;
import org.demarche.app.wiring.LogFile;
import org.demarche.app.wiring.WindowHouse;
import org.demarche.app.wiring.Wiring;
import org.demarche.model.query.SearchRequest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Opens the window without a display, takes feeds in under it while somebody steps through the
/// list, and prints how long that took and how evenly the window was drawn meanwhile: what a
/// benchmark measures. Not a command for people.
///
/// Arguments: `rehearse-intake LIBRARY OPML WORD`. Prints `articles N`, `findable MS` (order to the
/// last item, which has the word, being found), `grouped MS` (until stories are found too), and for
/// the frames of that time `frames N`, `longest MS`, `late N` (over 100 ms after the one before),
/// `busiest MS` (work of the screen's own thread for one frame).
public final class IntakeRehearsal {

    public static final String COMMAND = "rehearse-intake";

    private static final long STEP_MILLISECONDS = 700;
    private static final int FRAMES_BEFORE = 100; // an even number

    /// @return 0 when done, as every command
    public static int run(String[] arguments) throws IOException {
        if (arguments.length < 4) {
            System.err.println("rehearse-intake needs the folder of a library, a list and a word");
            return 2;
        }
        var folders = Folders.of(Path.of(arguments[1])).make();
        LogFile.writeTo(folders.logs());
        OnScreen.startHeadless();
        try (var wiring = new Wiring(folders)) {
            var memory = WindowHouse.memory(folders.windowMemory());
            var house =
                    OnScreen.call(
                            () -> {
                                var built = new WindowHouse(wiring, memory, WindowHouse.pauses());
                                built.window.show(new Stage());
                                return built;
                            });
            OnScreen.settle(house::isIdle);
            paint(house);
            measure(wiring, house, arguments[2], arguments[3]);
            OnScreen.run(house::close);
        }
        Platform.exit();
        return 0;
    }

    /// The headless platform copies every pixel of a frame by a loop in Java, which the JVM must
    /// first have compiled; on a display that is the driver's work, and no part of what is
    /// measured.
    private static void paint(WindowHouse house) {
        var root = house.window.scene().getRoot();
        for (int frame = 0; frame < FRAMES_BEFORE; frame++) {
            double opacity = frame % 2 == 0 ? 0.99 : 1;
            OnScreen.run(() -> root.setOpacity(opacity));
            OnScreen.frame(house.window.scene());
        }
    }

    private static void measure(Wiring wiring, WindowHouse house, String list, String word) {
        var frames = OnScreen.call(FrameClock::started);
        long start = System.nanoTime();
        var job = wiring.intake.add(List.of(list));
        long found = 0;
        while (!job.done().isDone() || !wiring.intake.grouping().done().isDone()) {
            OnScreen.pause(STEP_MILLISECONDS);
            OnScreen.run(() -> house.parts.articles().move(1));
            if (found == 0 && wiring.search.search(SearchRequest.words(word)).total() > 0) {
                found = System.nanoTime();
            }
        }
        long end = System.nanoTime();
        OnScreen.settle(house::isIdle); // what the window still draws counts too
        OnScreen.run(frames::stop);
        System.out.println("articles " + wiring.library.counts().all());
        System.out.println("findable " + (found - start) / 1_000_000);
        System.out.println("grouped " + (end - start) / 1_000_000);
        frames.print(System.out);
    }

    private IntakeRehearsal() {}
}
