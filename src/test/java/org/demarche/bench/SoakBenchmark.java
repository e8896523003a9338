package org.demarche.bench;

import org.demarche.ingest.Soak;

import java.nio.file.Files;
import java.nio.file.Path;

/// A day of 500 feeds in fast motion, with changes, errors, slow answers and redirects.
final class SoakBenchmark {

    private static final int FEEDS = 500;
    private static final long HOURS = 24;

    static void run(Path scratch) throws Exception {
        long start = System.nanoTime();
        var report = Soak.run(Files.createDirectories(scratch.resolve("soak")), FEEDS, HOURS);
        System.out.printf(
                "%d hours of %d feeds in %.0f s: %,d questions, %,d articles%n",
                HOURS,
                FEEDS,
                (System.nanoTime() - start) / 1e9,
                report.questions(),
                report.articles());
        System.out.printf(
                "  lost %d, twice %d, asked too soon %d, stale %d, leaks %s  (bar: none)%n",
                report.lost().size(),
                report.twice().size(),
                report.tooSoon().size(),
                report.stale().size(),
                report.leaks());
    }

    static void main(String[] arguments) throws Exception {
        run(Files.createTempDirectory("demarche-soak"));
    }

    private SoakBenchmark() {}
}
