package org.demarche.cli.call;

import org.demarche.ingest.Intake;
import org.demarche.ingest.job.IngestEvent;
import org.demarche.ingest.job.IngestProgress;
import org.demarche.ingest.job.Job;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Starts jobs one after another, draws how far they are, and waits until each is done.
public final class JobWait {

    private final Console console;
    private final Intake intake;
    private volatile Consumer<IngestEvent> watcher = _ -> {};

    public JobWait(Intake intake, Console console) {
        this.intake = intake;
        this.console = console;
        intake.watch(this::told);
    }

    /// @param each is told everything that the job tells, on the job's own thread
    /// @return how it ended
    public IngestProgress run(Supplier<Job> start, Consumer<IngestEvent> each) {
        watcher = each;
        var last = start.get().done().join();
        intake.grouping().done().join(); // a program that ends would leave it for the next one
        watcher = _ -> {};
        console.clearProgress();
        return last;
    }

    private void told(IngestEvent event) {
        if (event instanceof IngestEvent.Progressed(var job, var progress, var ended) && !ended) {
            console.progress(line(job, progress));
        }
        watcher.accept(event);
    }

    private static String line(Job job, IngestProgress progress) {
        return "%s %,d of %,d: %s"
                .formatted(job.name(), progress.done(), progress.total(), progress.now());
    }
}
