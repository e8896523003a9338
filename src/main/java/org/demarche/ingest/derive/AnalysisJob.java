package org.demarche.ingest.derive;

import org.demarche.analysis.Analyser;
import org.demarche.ingest.job.CancelSignal;
import org.demarche.ingest.job.IngestEvent;
import org.demarche.ingest.job.IngestProgress;
import org.demarche.ingest.keep.CalendarEntries;
import org.demarche.ingest.keep.IndexJob;
import org.demarche.model.intake.Failure.Stage;
import org.demarche.store.Store;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Analyses every article that still lacks it: the one on screen first, then the newest.
///
/// What is left comes from the store each time the job starts, so a job that was stopped, or whose
/// computer was switched off, goes on where it was by being run again. An article that fails is
/// noted with its reason and passed over.
public final class AnalysisJob {

    private static final String OWN_WORDS = "Your words for events";
    private static final long NEVER = 0;
    private static final long IDLE = Duration.ofMinutes(10).toNanos();

    private final Store store;
    private final Analyser analyser;
    private volatile long lastText = NEVER;
    private final IndexJob index;
    private final HappeningJob happenings;
    private final Consumer<IngestEvent> watcher;
    private final AtomicBoolean faultsTold = new AtomicBoolean();
    private final AtomicLong onScreen = new AtomicLong(-1);

    public AnalysisJob(
            Store store, Analyser analyser, IndexJob index, Consumer<IngestEvent> watcher) {
        this.store = store;
        this.analyser = analyser;
        this.index = index;
        this.happenings = new HappeningJob(store);
        this.watcher = watcher;
    }

    /// Lets the language models go when no article has needed them for ten minutes.
    public void rest() {
        long last = lastText;
        if (last != NEVER && System.nanoTime() - last > IDLE) {
            lastText = NEVER;
            analyser.release();
        }
    }

    /// This article is to be next.
    public void first(long articleId) {
        onScreen.set(articleId);
    }

    public boolean hasWork() {
        return store.ledger().countLacking(Stage.ANALYSIS, analyser.version()) > 0;
    }

    /// Goes on until nothing lacks it, also what has come meanwhile; what fails is tried once.
    public IngestProgress run(CancelSignal cancel, Consumer<IngestProgress> report) {
        tellFaults();
        var progress = IngestProgress.NOTHING_YET;
        var tried = new HashSet<Long>();
        for (var left = left(tried); !left.isEmpty() && !cancel.isCancelled(); left = left(tried)) {
            progress =
                    new IngestProgress(
                            progress.done(), progress.done() + left.size(), progress.failed(), "");
            report.accept(progress);
            while (!left.isEmpty() && !cancel.isCancelled()) {
                long id = next(left);
                tried.add(id);
                progress = analyse(id, progress);
                report.accept(progress);
            }
        }
        index.commit();
        return progress;
    }

    /// What is wrong with the reader's own words, once; it stays in the list of failures until it
    /// is put right.
    private void tellFaults() {
        if (faultsTold.getAndSet(true)) {
            return;
        }
        var faults = analyser.faults();
        if (!faults.isEmpty()) {
            var all = String.join(" ", faults);
            store.failures().note(OWN_WORDS, Stage.ANALYSIS, null, analyser.version(), all);
        }
        faults.forEach(it -> watcher.accept(new IngestEvent.Failed(OWN_WORDS, it)));
        if (faults.isEmpty() && store.failures().mended(OWN_WORDS, Stage.ANALYSIS)) {
            watcher.accept(new IngestEvent.FailuresChanged());
        }
    }

    private ArrayDeque<Long> left(Set<Long> tried) {
        var left =
                new ArrayDeque<>(
                        store.ledger()
                                .lacking(Stage.ANALYSIS, analyser.version(), Integer.MAX_VALUE));
        left.removeAll(tried);
        return left;
    }

    /// The one on screen, if it lacks it, or else the newest.
    private long next(ArrayDeque<Long> left) {
        long asked = onScreen.getAndSet(-1);
        return left.remove(asked) ? asked : left.pop();
    }

    /// Places the events that are in no happening yet.
    public void compareEvents() {
        happenings.catchUp();
        index.catchUp();
        index.commit();
    }

    /// Analyses one article if it lacks it.
    public void one(long id) {
        if (!store.ledger().isDone(id, Stage.ANALYSIS, analyser.version())) {
            analyse(id, IngestProgress.NOTHING_YET);
            index.commit();
        }
    }

    private IngestProgress analyse(long id, IngestProgress before) {
        var stored = store.lists().stored(id);
        if (stored.isEmpty()) {
            return before.plus("", false); // deleted meanwhile
        }
        var article = stored.get();
        var title = article.summary().title();
        try {
            var found =
                    analyser.analyse(
                            article.text().text(),
                            article.summary().published(),
                            article.language());
            lastText = System.nanoTime();
            store.findings()
                    .replace(
                            id,
                            CalendarEntries.withPlans(
                                    store, id, title, article.text().text(), found));
            happenings.catchUp();
            index.catchUp();
            watcher.accept(new IngestEvent.Analysed(List.of(id)));
            return before.plus(title, false);
        } catch (RuntimeException | StackOverflowError e) {
            var sentence =
                    "“%s” could not be analysed (%s). It can be read and searched all the same; a newer version will try again."
                            .formatted(title, e);
            store.failures().note(title, Stage.ANALYSIS, id, analyser.version(), sentence);
            watcher.accept(new IngestEvent.Failed(title, sentence));
            watcher.accept(new IngestEvent.FailuresChanged());
            return before.plus(title, true);
        }
    }
}
