package org.demarche.ingest.derive;

import org.demarche.analysis.story.StoryFinder;
import org.demarche.analysis.story.StoryText;
import org.demarche.ingest.job.CancelSignal;
import org.demarche.ingest.job.IngestEvent;
import org.demarche.ingest.job.IngestProgress;
import org.demarche.store.Store;
import org.demarche.store.articles.ArticleLists.Stored;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Puts every article that has no story yet into one, or into one of its own, by comparing it with
/// those published about the same time. What is left to do comes from the store, so a job that was
/// stopped goes on where it was.
public final class StoryJob {

    private static final int AT_ONCE = 600; // new articles
    private static final int EACH_SIDE =
            500; // older and newer articles that they are compared with

    private final Store store;
    private final Consumer<IngestEvent> watcher;
    private final StoryFinder finder = new StoryFinder();

    public StoryJob(Store store, Consumer<IngestEvent> watcher) {
        this.store = store;
        this.watcher = watcher;
    }

    public boolean hasWork() {
        return store.stories().countLacking() > 0;
    }

    /// Goes on until every article has one, also those that have come meanwhile.
    public IngestProgress run(CancelSignal cancel, Consumer<IngestProgress> report) {
        var progress = new IngestProgress(0, store.stories().countLacking(), 0, "");
        for (var lacking = store.stories().lacking(AT_ONCE);
                !lacking.isEmpty() && !cancel.isCancelled();
                lacking = store.stories().lacking(AT_ONCE)) {
            report.accept(progress);
            group(lacking);
            int done = progress.done() + lacking.size();
            int total = Math.max(progress.total(), done);
            progress = new IngestProgress(done, total, 0, "");
        }
        if (progress.done() > 0) {
            watcher.accept(new IngestEvent.Grouped());
        }
        return progress;
    }

    private void group(List<Long> lacking) {
        var ids = new ArrayList<>(lacking);
        ids.addAll(store.stories().around(lacking.get(lacking.size() / 2), EACH_SIDE));
        var known = store.stories().of(ids);
        store.stories().keep(finder.find(texts(ids, known)));
    }

    private List<StoryText> texts(List<Long> ids, Map<Long, Long> known) {
        return store.lists().stored(ids).stream()
                .sorted(Comparator.comparingLong(stored -> stored.summary().id()))
                .map(
                        stored ->
                                new StoryText(
                                        stored.summary().id(),
                                        day(stored),
                                        stored.summary().title(),
                                        stored.text().text(),
                                        known.get(stored.summary().id())))
                .toList();
    }

    private static LocalDate day(Stored stored) {
        var published = stored.summary().published();
        return published == null
                ? LocalDate.ofInstant(stored.summary().fetchedAt(), ZoneOffset.UTC)
                : published.day();
    }
}
