package org.demarche.ingest.file;

import org.demarche.ingest.job.IngestEvent;
import org.demarche.ingest.keep.Arrivals;
import org.demarche.model.intake.RawDocument;
import org.demarche.model.intake.Source;
import org.demarche.source.feed.FeedProblem;
import org.demarche.source.feed.OpmlEntry;
import org.demarche.source.feed.OpmlFile;
import org.demarche.store.Store;
import org.demarche.store.sources.SourceTable.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Feeds in and out as lists that other readers understand (OPML), with their folders.
public final class FeedLists {

    private final Store store;
    private final Arrivals arrivals;

    public FeedLists(Store store, Arrivals arrivals) {
        this.store = store;
        this.arrivals = arrivals;
    }

    /// Makes sources of the feeds of a list, filed as there; one that is here already stays as the
    /// reader has it.
    ///
    /// @throws FeedProblem when the document is no list
    public List<Source> take(RawDocument document) throws FeedProblem {
        var entries = OpmlFile.read(document);
        var known = store.sources().all().stream().map(Source::address).collect(Collectors.toSet());
        var sources = new ArrayList<Source>();
        for (var entry : entries) {
            var title = entry.title().isBlank() ? entry.feed().toString() : entry.title();
            var source = store.sources().add(Kind.FEED, entry.feed(), title);
            if (!known.contains(entry.feed()) && !entry.folder().isEmpty()) {
                var usual = source.manner();
                store.sources()
                        .change(
                                source.id(),
                                title,
                                new Source.Manner(
                                        entry.folder(),
                                        usual.everyMinutes(),
                                        usual.fetchPage(),
                                        usual.owner(),
                                        usual.country(),
                                        usual.pictures()));
            }
            sources.add(source);
            arrivals.tell(new IngestEvent.TakenFeed(source));
        }
        arrivals.tell(new IngestEvent.SourcesChanged());
        return sources;
    }

    /// All feeds, folder by folder.
    public String written() {
        return OpmlFile.write(
                store.sources().all().stream()
                        .filter(Source.Feed.class::isInstance)
                        .sorted(Comparator.comparing(feed -> feed.manner().folder()))
                        .map(
                                feed ->
                                        new OpmlEntry(
                                                feed.address(),
                                                feed.title(),
                                                null,
                                                feed.manner().folder()))
                        .toList());
    }
}
