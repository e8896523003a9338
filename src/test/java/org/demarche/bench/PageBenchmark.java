package org.demarche.bench;

import net.dankito.readability4j.Readability4J;

import org.demarche.text.ArticleCleaner;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One page after another through our cleaner, in turns with Readability4J alone: the project's own
/// golden pages, or the .html files of a folder that is named.
final class PageBenchmark {

    private static final URI BASE = URI.create("https://example.org/news/1");
    private static final Path GOLDEN = Path.of("src/test/resources/org/demarche/text/pages");
    private static final int ROUNDS = 30;

    /// Argument: a folder of pages; none for our own.
    static void main(String[] arguments) throws IOException {
        run(arguments.length > 0 ? Path.of(arguments[0]) : GOLDEN);
    }

    static void run() throws IOException {
        run(GOLDEN);
    }

    private static void run(Path folder) throws IOException {
        var pages = pages(folder);
        var cleaner = new ArticleCleaner();
        long ours = 0;
        long theirs = 0;
        int characters = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (var page : pages) {
                long start = System.nanoTime();
                characters += cleaner.html(page, BASE).text().text().length();
                long between = System.nanoTime();
                var other = new Readability4J(BASE.toString(), page).parse().getTextContent();
                long end = System.nanoTime();
                characters += other == null ? 0 : other.length();
                if (round >= ROUNDS / 3) { // warm
                    ours += between - start;
                    theirs += end - between;
                }
            }
        }
        int measured = pages.size() * (ROUNDS - ROUNDS / 3);
        System.out.printf(
                "one page of %d: %.2f ms; Readability4J alone: %.2f ms; ratio %.2f (%d characters"
                        + " read)%n",
                pages.size(),
                ours / 1e6 / measured,
                theirs / 1e6 / measured,
                (double) ours / theirs,
                characters);
    }

    private static List<String> pages(Path folder) throws IOException {
        var pages = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                pages.add(Files.readString(file));
            }
        }
        return pages;
    }

    private PageBenchmark() {}
}
