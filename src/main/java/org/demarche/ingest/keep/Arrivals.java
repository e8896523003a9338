package org.demarche.ingest.keep;

import org.demarche.ingest.job.IngestEvent;
import org.demarche.model.intake.Failure.Stage;
import org.demarche.model.intake.NewArticle;
import org.demarche.model.intake.RawDocument;
import org.demarche.store.Store;
import org.demarche.store.articles.ArticleTable.Added;
import org.demarche.store.identity.Arrived;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Where every article comes through the door: kept first, then made findable, then told.
public final class Arrivals {

    private final Store store;
    private final IndexJob index;
    private final Consumer<IngestEvent> watcher;

    public Arrivals(Store store, IndexJob index, Consumer<IngestEvent> watcher) {
        this.store = store;
        this.index = index;
        this.watcher = watcher;
    }

    /// An article with the `id` of the JSON line that it came in.
    public record Arrival(Arrived arrived, @Nullable String givenId) {
        NewArticle article() {
            return arrived.article();
        }
    }

    /// Keeps what is new in one transaction.
    ///
    /// @return how many were new
    public int keep(List<Arrival> arrivals, @Nullable RawDocument raw, @Nullable Long sourceId) {
        var added =
                store.articles()
                        .arrive(arrivals.stream().map(Arrival::arrived).toList(), raw, sourceId);
        if (arrivals.stream().anyMatch(arrival -> arrival.arrived().isEntry())) {
            CalendarEntries.tell(store);
        }
        index.catchUp();
        var fresh = added.stream().filter(Added::isNew).map(Added::id).toList();
        var changed = added.stream().filter(a -> a.isNew() || a.edited()).map(Added::id).toList();
        if (!changed.isEmpty()) {
            watcher.accept(new IngestEvent.Kept(changed));
        }
        for (int i = 0; i < added.size(); i++) {
            var arrival = arrivals.get(i);
            watcher.accept(
                    new IngestEvent.Taken(
                            added.get(i).id(),
                            arrival.article(),
                            arrival.givenId(),
                            added.get(i).isNew()));
        }
        return fresh.size();
    }

    /// Keeps articles that came without ids of their own.
    public int keepAll(List<Arrived> articles, @Nullable RawDocument raw, @Nullable Long sourceId) {
        var arrivals = new ArrayList<Arrival>();
        articles.forEach(article -> arrivals.add(new Arrival(article, null)));
        return keep(arrivals, raw, sourceId);
    }

    public void failed(String subject, Stage stage, String sentence) {
        store.failures().note(subject, stage, null, "", sentence);
        watcher.accept(new IngestEvent.Failed(subject, sentence));
        watcher.accept(new IngestEvent.FailuresChanged());
    }

    public void badLine(String file, int line, @Nullable String givenId, String sentence) {
        store.failures()
                .note("%s, line %d".formatted(file, line), Stage.IMPORT, null, "", sentence);
        watcher.accept(new IngestEvent.BadLine(file, line, givenId, sentence));
        watcher.accept(new IngestEvent.FailuresChanged());
    }

    /// What failed before went well now.
    public void mended(String subject, Stage stage) {
        if (store.failures().mended(subject, stage)) {
            watcher.accept(new IngestEvent.FailuresChanged());
        }
    }

    public void tell(IngestEvent event) {
        watcher.accept(event);
    }
}
