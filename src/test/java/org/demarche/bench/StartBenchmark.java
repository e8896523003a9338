package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Process start to still window, memory before any analysis, and from a word in the field to the
/// painted list: the packaged program on the library of [FetchBenchmark], in turns with the
/// smallest JavaFX window there is, each with its AOT cache.
final class StartBenchmark {

    private static final int RUNS = 5;
    private static final List<String> WORDS =
            List.of(
                    "ceasefire",
                    "envoy talks",
                    "sanctions",
                    "grain shipping",
                    "lasttoken49x399",
                    "parliament",
                    "minist*",
                    "\"security council\"");

    private final Path distribution;
    private final Path scratch;

    StartBenchmark(Path distribution, Path scratch) {
        this.distribution = distribution;
        this.scratch = scratch;
    }

    void run() throws IOException, InterruptedException {
        var cache = scratch.resolve("bare.aot");
        lines(bare("-XX:AOTCacheOutput=" + cache));
        var ours = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        var memory = new ArrayList<Double>();
        var words = new ArrayList<Double>();
        for (int i = 0; i <= RUNS; i++) {
            var told = lines(rehearsal());
            var peer = lines(bare("-XX:AOTCache=" + cache));
            if (i > 0) { // the first warms the disk
                ours.addAll(numbers(told, "still"));
                memory.addAll(numbers(told, "rss"));
                words.addAll(numbers(told, "word"));
                bare.addAll(numbers(peer, "still"));
            }
        }
        System.out.printf(
                "still window after process start: %.0f ms  (bar 800 ms)%n", median(ours));
        System.out.printf(
                "  against a bare JavaFX window: %.0f ms, ours is %.2f x%n",
                median(bare), median(ours) / median(bare));
        System.out.printf(
                "memory with 20,000 articles, before analysis: %.0f MB  (bar 270 MB)%n",
                median(memory));
        words.sort(null);
        System.out.printf(
                "a word to painted list at 20,000 articles: median %.0f ms, worst %.0f ms  (bar 100"
                        + " ms)%n",
                median(words), words.getLast());
    }

    private List<String> rehearsal() {
        return Stream.of(
                        List.of(
                                distribution.resolve("bin/demarche").toString(),
                                "rehearse",
                                scratch.resolve("library").toString()),
                        WORDS)
                .flatMap(List::stream)
                .toList();
    }

    private List<String> bare(String cache) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + distribution.resolve("lib/java.options"),
                cache,
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-cp",
                jars(),
                BareWindow.class.getName());
    }

    /// JavaFX and the bare window in a jar of its own: a cache holds for jars only.
    private String jars() {
        var jar = scratch.resolve("bare.jar");
        if (!Files.exists(jar)) {
            pack(jar);
        }
        return jar
                + ":"
                + String.join(
                        ":",
                        Arrays.stream(System.getProperty("java.class.path").split(":"))
                                .filter(p -> p.contains("javafx-"))
                                .toList());
    }

    private static void pack(Path jar) {
        var name = BareWindow.class.getName().replace('.', '/') + ".class";
        try (var out = new java.util.jar.JarOutputStream(Files.newOutputStream(jar));
                var in = BareWindow.class.getResourceAsStream("/" + name)) {
            out.putNextEntry(new java.util.zip.ZipEntry(name));
            in.transferTo(out);
            out.closeEntry();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> lines(List<String> command)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var lines = process.inputReader().lines().toList();
        process.waitFor();
        return lines;
    }

    private static List<Double> numbers(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> Double.parseDouble(line.split(" ")[1]))
                .toList();
    }

    private static double median(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalStateException("Nothing was measured: is target/demarche there?");
        }
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
