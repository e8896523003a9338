package org.demarche.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// All benchmarks, one after another, beside their peers: `mvn -Pbench verify`. They print figures
/// and judge nothing.
///
/// Argument: the folder of the packaged program.
final class Benchmarks {

    static void main(String[] arguments) throws Exception {
        var scratch = Files.createTempDirectory("demarche-bench");
        try {
            PageBenchmark.run();
            FetchBenchmark.run(scratch);
            SearchBenchmark.run(scratch);
            LargeSearchBenchmark.run(scratch);
            TypingBenchmark.run(scratch);
            FramesBenchmark.run(
                    List.of(Path.of(arguments[0]).resolve("bin/demarche").toString()), scratch);
            SoakBenchmark.run(scratch);
            AnalysisBenchmark.run();
            TimelineBenchmark.run(scratch);
            new StartBenchmark(Path.of(arguments[0]), scratch).run();
        } finally {
            try (var files = Files.walk(scratch)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Benchmarks() {}
}
