package org.demarche.ingest.derive;

import org.demarche.ingest.job.CancelSignal;
import org.demarche.ingest.job.IngestEvent;
import org.demarche.ingest.job.IngestProgress;
import org.demarche.ingest.keep.IndexJob;
import org.demarche.store.Store;

import java.util.function.Consumer;

/// Puts the reader's rules of names into effect in every article that they concern, one transaction
/// for each. What is left comes from the store, so a stop loses nothing.
public final class CorrectionJob {

    private static final int AT_ONCE = 50; // articles between two looks of the index

    private final Store store;
    private final IndexJob index;
    private final Consumer<IngestEvent> watcher;

    public CorrectionJob(Store store, IndexJob index, Consumer<IngestEvent> watcher) {
        this.store = store;
        this.index = index;
        this.watcher = watcher;
    }

    public boolean hasWork() {
        return store.names().hasWork();
    }

    public IngestProgress run(CancelSignal cancel, Consumer<IngestProgress> report) {
        index.catchUp(); // what the open article has got already
        var progress = new IngestProgress(0, store.names().spread(), 0, "");
        report.accept(progress);
        for (var some = store.names().due(AT_ONCE);
                !some.isEmpty() && !cancel.isCancelled();
                some = store.names().due(AT_ONCE)) {
            some.forEach(store.names()::applyDue);
            index.catchUp();
            watcher.accept(new IngestEvent.Analysed(some));
            int done = progress.done() + some.size();
            int total = Math.max(progress.total(), done + store.names().spread());
            progress = new IngestProgress(done, total, 0, "");
            report.accept(progress);
        }
        index.commit();
        return progress;
    }
}
