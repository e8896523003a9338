package org.demarche.ingest.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Runs jobs, each on its lane, one after another on the same lane, and tells the watchers how they
/// get on. A job that fails is told in a sentence; the next one starts all the same.
public final class JobList implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JobList.class);
    private static final int STOPPING_SECONDS = 10;

    /// What a job does, between being started and its last report.
    @FunctionalInterface
    public interface Work {
        IngestProgress run(CancelSignal cancel, Consumer<IngestProgress> report) throws Exception;
    }

    private final Map<Lane, ExecutorService> lanes = new EnumMap<>(Lane.class);
    private final List<Consumer<IngestEvent>> watchers = new CopyOnWriteArrayList<>();
    private final List<Consumer<Job>> followers = new CopyOnWriteArrayList<>();
    private final List<Job> running = new CopyOnWriteArrayList<>();

    @SuppressWarnings("ThreadPriorityCheck") // a wish, on which nothing rests
    public JobList() {
        for (var lane : Lane.values()) {
            lanes.put(
                    lane,
                    Executors.newSingleThreadExecutor(
                            Thread.ofPlatform()
                                    .name(lane.threadName())
                                    .priority(Thread.MIN_PRIORITY) // the window comes first
                                    .factory()));
        }
    }

    /// Tells `watcher` everything from now on, on the job's own threads.
    public void watch(Consumer<IngestEvent> watcher) {
        watchers.add(watcher);
    }

    /// Gives every job that has ended to `follower`, on the job's own thread, before others hear of
    /// its end.
    public void whenEnded(Consumer<Job> follower) {
        followers.add(follower);
    }

    public void tell(IngestEvent event) {
        watchers.forEach(watcher -> watcher.accept(event));
    }

    /// Whether a job is running, or waits for its turn.
    public boolean isBusy() {
        return !running.isEmpty();
    }

    /// Whether a job of this lane is running, or waits for its turn.
    public boolean isBusy(Lane lane) {
        return running.stream().anyMatch(job -> job.lane() == lane);
    }

    /// Puts a job at the end of its lane. While the program closes nothing is begun any more: the
    /// job then ends at once, with nothing done.
    ///
    /// @param name for the status line
    public Job start(Lane lane, String name, Work work) {
        var job = new Job(name, lane, new CancelSignal(), new CompletableFuture<>());
        running.add(job);
        try {
            lane(lane).execute(() -> run(job, work));
        } catch (RejectedExecutionException _) {
            running.remove(job);
            job.done().complete(IngestProgress.NOTHING_YET);
        }
        return job;
    }

    private ExecutorService lane(Lane lane) {
        var threads = lanes.get(lane);
        if (threads == null) {
            throw new IllegalStateException("There is no lane " + lane);
        }
        return threads;
    }

    private void run(Job job, Work work) {
        var last = new AtomicReference<>(IngestProgress.NOTHING_YET);
        try {
            tell(new IngestEvent.Progressed(job, IngestProgress.NOTHING_YET, false));
            last.set(
                    work.run(
                            job.cancel(),
                            progress -> {
                                last.set(progress);
                                tell(new IngestEvent.Progressed(job, progress, false));
                            }));
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            LOG.error("{} ended early", job.name(), e);
            last.updateAndGet(progress -> progress.plus("", true));
            tell(
                    new IngestEvent.Failed(
                            job.name(), "%s ended early: %s".formatted(job.name(), sentence(e))));
        } finally {
            running.remove(job);
            tell(new IngestEvent.Progressed(job, last.get(), true));
            followers.forEach(follower -> follower.accept(job));
            job.done().complete(last.get());
        }
    }

    private static String sentence(Throwable problem) {
        var message = problem.getMessage();
        return message == null ? problem.toString() : message;
    }

    /// Stops every job before its next article and waits for that.
    @Override
    public void close() {
        running.forEach(job -> job.cancel().cancel());
        lanes.values().forEach(ExecutorService::shutdown);
        for (var threads : lanes.values()) {
            try {
                if (!threads.awaitTermination(STOPPING_SECONDS, TimeUnit.SECONDS)) {
                    LOG.warn(
                            "A job did not stop within {} s; what it has finished is kept",
                            STOPPING_SECONDS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
