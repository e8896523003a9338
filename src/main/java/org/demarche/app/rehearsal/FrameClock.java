package org.demarche.app.rehearsal;

import javafx.animation.AnimationTimer;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Measures from frame to frame how long the window took. Made, started and stopped on the JavaFX
/// thread; while it runs a frame is drawn at every turn of the screen.
final class FrameClock extends AnimationTimer {

    private static final double LATE = 100; // milliseconds
    private static final int SHOWN = 60; // late frames that are told one by one

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Frame> frames = new ArrayList<>();
    private final long startedAt = System.nanoTime();
    private long lastAt;
    private long lastWork;

    /// @param at seconds since the clock was started
    /// @param gap since the frame before, in milliseconds
    /// @param work of the JavaFX thread in that time, in milliseconds: what is missing to `gap` was
    ///   waiting for a processor
    private record Frame(double at, double gap, double work) {}

    static FrameClock started() {
        var clock = new FrameClock();
        clock.start();
        return clock;
    }

    @Override
    public void handle(long now) {
        long at = System.nanoTime();
        long work = threads.getCurrentThreadCpuTime();
        if (lastAt != 0) {
            frames.add(
                    new Frame(
                            (at - startedAt) / 1e9, (at - lastAt) / 1e6, (work - lastWork) / 1e6));
        }
        lastAt = at;
        lastWork = work;
    }

    void print(PrintStream out) {
        var byGap = frames.stream().sorted(Comparator.comparingDouble(Frame::gap)).toList();
        out.println("frames " + frames.size());
        if (byGap.isEmpty()) {
            return;
        }
        var longest = byGap.getLast();
        out.printf("longest %.0f (work %.0f)%n", longest.gap(), longest.work());
        out.printf("usual %.0f%n", byGap.get(byGap.size() / 2).gap());
        out.println("late " + frames.stream().filter(frame -> frame.gap() > LATE).count());
        out.println("busy " + frames.stream().filter(frame -> frame.work() > LATE).count());
        out.printf("busiest %.0f%n", frames.stream().mapToDouble(Frame::work).max().orElse(0));
        byGap.reversed().stream()
                .limit(SHOWN)
                .filter(frame -> frame.gap() > LATE)
                .sorted(Comparator.comparingDouble(Frame::at))
                .forEach(
                        frame ->
                                out.printf(
                                        Locale.ROOT,
                                        "late at %.1f s: %.0f (work %.0f)%n",
                                        frame.at(),
                                        frame.gap(),
                                        frame.work()));
    }
}
