package org.demarche.bench;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What a piece of work took, many times over: on the wall, which is what a reader waits on a
/// computer that does nothing else, and of processor time of all threads, which other work on the
/// computer troubles less.
final class Spent {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final String what;
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private final List<String> on = new ArrayList<>();

    /// @param wall seconds
    /// @param processor seconds
    record Moment(double wall, double processor) {
        static Moment now() {
            return new Moment(System.nanoTime() / 1e9, SYSTEM.getProcessCpuTime() / 1e9);
        }
    }

    Spent(String what) {
        this.what = what;
    }

    /// Seconds of processor time of this thread.
    static double now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    void add(Moment from, String query) {
        var now = Moment.now();
        wall.add(1_000 * (now.wall() - from.wall()));
        processor.add(1_000 * (now.processor() - from.processor()));
        on.add(query);
    }

    /// Milliseconds on the wall.
    double at(int percent) {
        return at(wall, percent);
    }

    private static double at(List<Double> all, int percent) {
        var sorted = all.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    void tell() {
        System.out.printf(
                "%s: p50 %.1f ms, p95 %.1f ms; of processor time p50 %.1f ms, p95 %.1f ms%n",
                what, at(wall, 50), at(wall, 95), at(processor, 50), at(processor, 95));
        if (Boolean.getBoolean("slowest")) {
            IntStream.range(0, on.size())
                    .boxed()
                    .sorted((a, b) -> Double.compare(processor.get(b), processor.get(a)))
                    .limit(30)
                    .forEach(
                            i -> System.out.printf("  %.1f ms  %s%n", processor.get(i), on.get(i)));
        }
    }
}
