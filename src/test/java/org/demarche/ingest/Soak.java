package org.demarche.ingest;

import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.intake.Settings;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A day in fast motion: the real intake with its real library asks feeds of many manners, by a
/// clock that jumps from minute to minute.
public final class Soak {

    private static final Instant START = Instant.parse("2026-02-03T06:00:00Z");
    private static final Duration USUAL = Duration.ofMinutes(60);
    private static final int ALL = 1_000_000;

    /// What came of it; every list is empty when all went well.
    ///
    /// @param lost titles of items that were given or brought out, and are not in the library
    /// @param twice titles that stand in the library more than once
    /// @param tooSoon questions that came sooner than a server had asked for
    /// @param stale edited items that are not as they were last given
    /// @param leaks what grew from the first hours to the last
    public record Report(
            int questions,
            int articles,
            List<String> lost,
            List<String> twice,
            List<String> tooSoon,
            List<String> stale,
            List<String> leaks) {}

    /// @param hours that feeds bring out items for
    public static Report run(Path folder, int number, long hours) throws Exception {
        var now = new AtomicReference<>(START);
        var feeds =
                IntStream.range(0, number).mapToObj(n -> new SoakFeed(n, START, USUAL)).toList();
        try (var server = new SoakServer(feeds, now::get, hours);
                var house = new TestHouse(folder, now::get)) {
            house.library.set(
                    new Settings(false, (int) USUAL.toMinutes(), Settings.USUAL.quiet(), false));
            subscribe(house, server, feeds, folder);
            var first = new Sizes();
            try (var clock = new RefreshClock(house.intake)) {
                for (long minute = 1; minute <= hours * 60; minute++) {
                    now.set(START.plus(Duration.ofMinutes(minute)));
                    clock.tick();
                    house.told.clear(); // what a test keeps is no leak of the program
                    if (minute == hours * 60 / 4) {
                        first = Sizes.measured();
                    }
                }
                var leaks = Sizes.measured().beyond(first);
                now.set(now.get().plus(Duration.ofHours(26))); // every pause is over
                clock.tick();
                return report(house, feeds, now.get(), hours, leaks);
            }
        }
    }

    private static void subscribe(
            TestHouse house, SoakServer server, List<SoakFeed> feeds, Path folder)
            throws Exception {
        var list =
                feeds.stream()
                        .map(feed -> "<outline xmlUrl=\"%s\"/>".formatted(server.address(feed)))
                        .collect(Collectors.joining("", "<opml><body>", "</body></opml>"));
        var file = Files.writeString(folder.resolve("soak.opml"), list);
        house.intake.add(List.of(file.toString())).done().join();
    }

    private static Report report(
            TestHouse house, List<SoakFeed> feeds, Instant end, long hours, List<String> leaks) {
        var titles =
                house.library.newest(ArticleFilter.ALL, ALL).stream()
                        .map(ArticleSummary::title)
                        .toList();
        var kept = new HashSet<String>();
        var twice = titles.stream().filter(title -> !kept.add(title)).toList();
        var lost = new ArrayList<String>();
        var stale = new ArrayList<String>();
        for (var feed : feeds) {
            feed.given.stream().filter(title -> !kept.contains(title)).forEach(lost::add);
            if (feed.manner != SoakFeed.Manner.GONE) {
                IntStream.range(0, feed.items(end, hours))
                        .mapToObj(feed::title)
                        .filter(title -> !kept.contains(title))
                        .forEach(lost::add);
            }
            if (feed.manner == SoakFeed.Manner.EDITED
                    && house.found("\"" + feed.edition(end) + "\"").isEmpty()) {
                stale.add(feed.title(4));
            }
        }
        return new Report(
                feeds.stream().mapToInt(feed -> feed.questions).sum(),
                titles.size(),
                lost,
                twice,
                feeds.stream().flatMap(feed -> feed.tooSoon.stream()).toList(),
                stale,
                leaks);
    }

    /// What the process holds on to.
    private record Sizes(int threads, long files, long heap) {

        private static final int MORE_THREADS = 8;
        private static final long MORE_FILES = 40;
        private static final long MORE_HEAP = 48_000_000; // bytes, for the words of a larger index

        Sizes() {
            this(Integer.MAX_VALUE / 2, Long.MAX_VALUE / 2, Long.MAX_VALUE / 2);
        }

        static Sizes measured() {
            System.gc();
            var runtime = Runtime.getRuntime();
            var system = ManagementFactory.getOperatingSystemMXBean();
            return new Sizes(
                    ManagementFactory.getThreadMXBean().getThreadCount(),
                    system instanceof com.sun.management.UnixOperatingSystemMXBean unix
                            ? unix.getOpenFileDescriptorCount()
                            : 0,
                    runtime.totalMemory() - runtime.freeMemory());
        }

        List<String> beyond(Sizes before) {
            var grown = new ArrayList<String>();
            if (threads > before.threads + MORE_THREADS) {
                grown.add("threads from %d to %d".formatted(before.threads, threads));
            }
            if (files > before.files + MORE_FILES) {
                grown.add("open files from %d to %d".formatted(before.files, files));
            }
            if (heap > before.heap + MORE_HEAP) {
                grown.add("heap from %,d to %,d bytes".formatted(before.heap, heap));
            }
            return grown;
        }
    }

    private Soak() {}
}
