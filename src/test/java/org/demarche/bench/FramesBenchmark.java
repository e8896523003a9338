package org.demarche.bench;

import org.demarche.ingest.NewsServer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// 20,000 items of 50 feeds from a server on this machine, taken in by the packaged program with
/// its window open and somebody stepping through the list: how soon they are found, and how evenly
/// the window is drawn meanwhile.
final class FramesBenchmark {

    /// @param command that starts the program
    static void run(List<String> command, Path scratch) throws IOException, InterruptedException {
        try (var server = new NewsServer()) {
            var list = FetchBenchmark.serve(server, new Random(7), new ArrayList<>());
            var opml = Files.writeString(scratch.resolve("frames.opml"), list);
            var call = new ArrayList<>(command);
            call.addAll(
                    List.of(
                            "rehearse-intake",
                            scratch.resolve("frames").toString(),
                            opml.toString(),
                            FetchBenchmark.LAST_WORD));
            var process =
                    new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            var lines = process.inputReader().lines().toList();
            process.waitFor();
            System.out.printf(
                    "window open while %,d items come in (bar: findable in 60,000 ms, no frame over"
                            + " 100 ms):%n",
                    FetchBenchmark.FEEDS * FetchBenchmark.ITEMS);
            lines.forEach(line -> System.out.println("  " + line));
        }
    }

    static void main(String[] command) throws Exception {
        run(List.of(command), Files.createTempDirectory("demarche-frames"));
    }

    private FramesBenchmark() {}
}
