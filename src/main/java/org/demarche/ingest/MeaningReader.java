package org.demarche.ingest;

import org.demarche.ingest.derive.MeaningJob;
import org.demarche.ingest.job.CancelSignal;
import org.demarche.ingest.job.IngestEvent;
import org.demarche.ingest.job.IngestProgress;
import org.demarche.ingest.keep.IndexJob;
import org.demarche.search.meaning.MeaningException;
import org.demarche.search.meaning.SentenceModel;
import org.demarche.store.Store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Reads in the background what articles mean, and rests while anything else is being done. What is
/// left comes from the store, so that stopping it loses nothing.
public final class MeaningReader implements AutoCloseable {

    private static final int STOPPING_SECONDS = 10;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("meanings").daemon().factory());
    private final CancelSignal stop = new CancelSignal();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final MeaningJob job;
    private volatile Optional<String> problem = Optional.empty();

    /// @param model loads nothing before the first article; not closed here
    public MeaningReader(Store store, IndexJob index, SentenceModel model) {
        this.job = new MeaningJob(store, index, model);
    }

    /// From now on reads whatever comes, when `intake` has nothing to do.
    public void readWhatComes(Intake intake) {
        intake.watch(
                event -> {
                    if (event instanceof IngestEvent.Progressed(_, _, var ended) && ended) {
                        start(intake);
                    }
                });
        start(intake);
    }

    private void start(Intake intake) {
        if (!stop.isCancelled() && waiting.compareAndSet(false, true)) {
            thread.execute(
                    () -> {
                        waiting.set(false);
                        run(() -> stop.isCancelled() || intake.isBusy(), _ -> {});
                    });
        }
    }

    /// Whether the reader of the library wants it, and there is something left.
    public boolean hasWork() {
        return problem.isEmpty() && job.hasWork();
    }

    /// Reads what is left and returns when it is done, or cannot be, or has taken long enough.
    ///
    /// @param report told after each article
    public void finish(Duration atMost, Consumer<IngestProgress> report) {
        var end = System.nanoTime() + atMost.toNanos();
        run(() -> stop.isCancelled() || System.nanoTime() - end > 0, report);
    }

    /// Why nothing can be read on this computer, in a sentence.
    public Optional<String> problem() {
        return problem;
    }

    private synchronized void run(MeaningJob.Stop until, Consumer<IngestProgress> report) {
        try {
            if (hasWork()) {
                job.run(until, report);
            }
        } catch (MeaningException e) {
            problem = Optional.ofNullable(e.getMessage());
        }
    }

    @Override
    public void close() {
        stop.cancel();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(STOPPING_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
