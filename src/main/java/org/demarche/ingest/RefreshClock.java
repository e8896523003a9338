package org.demarche.ingest;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Asks the sources that are due: soon after it is started (then all of them, if the reader has set
/// it so), and then every minute, while no other asking is under way.
public final class RefreshClock implements AutoCloseable {

    private static final long FIRST_SECONDS = 5; // the window comes first
    private static final long EVERY_SECONDS = 60;

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("refresh-clock").factory());
    private final Intake intake;
    private boolean first = true;

    public RefreshClock(Intake intake) {
        this.intake = intake;
    }

    public void start() {
        var _ =
                clock.scheduleWithFixedDelay(
                        this::tick, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /// One turn: asks what is due by the intake's own clock, and waits for that.
    void tick() {
        if (intake.hasNewsFromElsewhere()) {
            intake.index().done().join();
        }
        if (first && intake.refreshesOnStart()) {
            intake.refresh(true).done().join();
        } else if (intake.hasSourcesDue()) {
            intake.refresh(false).done().join();
        }
        first = false;
        intake.rest();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
