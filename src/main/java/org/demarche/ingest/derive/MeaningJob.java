package org.demarche.ingest.derive;

import org.demarche.ingest.job.IngestProgress;
import org.demarche.ingest.keep.IndexJob;
import org.demarche.search.meaning.MeaningException;
import org.demarche.search.meaning.Passages;
import org.demarche.search.meaning.SentenceModel;
import org.demarche.store.Store;
import org.demarche.store.articles.ArticleLists.Stored;

import java.util.List;
import java.util.function.Consumer;

/// Reads what the passages of each article mean, the newest article first, so that questions and
/// related articles can be answered by meaning. What is left to do comes from the store; nothing
/// waits for it.
public final class MeaningJob {

    private static final int AT_ONCE = 50; // articles between two looks at the store

    /// Looked at before each article.
    @FunctionalInterface
    public interface Stop {
        boolean now();
    }

    private final Store store;
    private final IndexJob index;
    private final SentenceModel model;

    public MeaningJob(Store store, IndexJob index, SentenceModel model) {
        this.store = store;
        this.index = index;
        this.model = model;
    }

    /// Whether the reader wants it, and there is something left.
    public boolean hasWork() {
        return store.settings().get().byMeaning()
                && store.meanings().countLacking(SentenceModel.VERSION) > 0;
    }

    /// @throws MeaningException if the model does not run on this computer
    public void run(Stop stop, Consumer<IngestProgress> report) {
        var all = store.meanings().countLacking(SentenceModel.VERSION);
        var progress = new IngestProgress(0, all, 0, "");
        for (var lacking = lacking(); !lacking.isEmpty() && !stop.now(); lacking = lacking()) {
            for (var article : store.lists().stored(lacking)) {
                if (!stop.now()) {
                    read(article);
                    progress = progress.plus(article.summary().title(), false);
                    report.accept(progress);
                }
            }
            index.catchUp(); // also what was read when it was stopped
        }
        index.commit();
    }

    private List<Long> lacking() {
        return store.meanings().lacking(SentenceModel.VERSION, AT_ONCE);
    }

    private void read(Stored article) {
        var passages = Passages.of(article.summary().title(), article.text().text());
        store.meanings()
                .keep(
                        article.summary().id(),
                        SentenceModel.VERSION,
                        passages.stream().map(model::of).toList());
    }
}
