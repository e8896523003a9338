package org.demarche.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Processor time of one thread, many times over, of which the middle and the slow end are told.
final class Spent {

    private record Once(double seconds, String on) {}

    private final String what;
    private final List<Once> all = new ArrayList<>();

    Spent(String what) {
        this.what = what;
    }

    /// Seconds of processor time of this thread.
    static double now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    void add(double seconds, String on) {
        all.add(new Once(seconds, on));
    }

    /// Milliseconds.
    double at(int percent) {
        all.sort(Comparator.comparingDouble(Once::seconds));
        return 1_000 * all.get(Math.min(all.size() - 1, all.size() * percent / 100)).seconds();
    }

    void tell() {
        System.out.printf("%s: p50 %.1f ms, p95 %.1f ms%n", what, at(50), at(95));
        if (Boolean.getBoolean("slowest")) {
            all.reversed().stream()
                    .limit(30)
                    .forEach(
                            o -> System.out.printf("  %.1f ms  %s%n", 1_000 * o.seconds(), o.on()));
        }
    }
}
