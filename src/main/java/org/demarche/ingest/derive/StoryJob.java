package org.demarche.ingest.derive;

import org.demarche.analysis.story.StoryFinder;
import org.demarche.analysis.story.StoryText;
import org.demarche.ingest.job.CancelSignal;
import org.demarche.store.Store;
import org.demarche.store.articles.ArticleLists.Stored;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Puts every article that has no story yet into one, or into one of its own, by comparing it with
/// those published about the same time. What is left to do comes from the store, so a job that was
/// stopped goes on where it was.
public final class StoryJob {

    private static final int AT_ONCE = 600; // new articles
    private static final int EACH_SIDE =
            500; // older and newer articles that they are compared with

    private final Store store;
    private final StoryFinder finder = new StoryFinder();

    public StoryJob(Store store) {
        this.store = store;
    }

    public void catchUp(CancelSignal cancel) {
        for (var lacking = store.stories().lacking(AT_ONCE);
                !lacking.isEmpty() && !cancel.isCancelled();
                lacking = store.stories().lacking(AT_ONCE)) {
            var ids = new ArrayList<>(lacking);
            ids.addAll(store.stories().around(lacking.get(lacking.size() / 2), EACH_SIDE));
            var known = store.stories().of(ids);
            store.stories().keep(finder.find(texts(ids, known)));
        }
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
