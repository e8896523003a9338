package org.demarche.ingest.file;

import org.demarche.ingest.job.IngestEvent;
import org.demarche.ingest.keep.Arrivals;
import org.demarche.model.intake.Failure.Stage;
import org.demarche.model.intake.RawDocument;
import org.demarche.model.intake.Source;
import org.demarche.source.feed.FeedProblem;
import org.demarche.source.feed.list.OpmlEntry;
import org.demarche.source.feed.list.OpmlFile;
import org.demarche.store.Store;
import org.demarche.store.sources.SourceTable.Kind;
import org.demarche.store.sources.SourceTable.Wanted;

import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Feeds in and out as lists that other readers understand (OPML), with their folders.
public final class FeedLists {

    private static final int SHOWN = 5; // names in a sentence

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
        var list = OpmlFile.read(document);
        var sources = store.sources().addAll(list.feeds().stream().map(FeedLists::wanted).toList());
        sources.forEach(source -> arrivals.tell(new IngestEvent.TakenFeed(source)));
        arrivals.tell(new IngestEvent.SourcesChanged());
        tell(document.address(), list.strays());
        return sources;
    }

    private void tell(URI address, List<String> strays) {
        var subject =
                "file".equals(address.getScheme())
                        ? Path.of(address).toString()
                        : address.toString();
        if (strays.isEmpty()) {
            arrivals.mended(subject, Stage.TEXT);
            return;
        }
        var some = String.join(", ", strays.stream().limit(SHOWN).toList());
        arrivals.failed(
                subject,
                Stage.TEXT,
                "%d of the feeds in the list %s have no address on the web and were left out: %s%s. Add them by hand if you miss them."
                        .formatted(
                                strays.size(), subject, some, strays.size() > SHOWN ? " …" : ""));
    }

    private static Wanted wanted(OpmlEntry entry) {
        var title = entry.title().isBlank() ? entry.feed().toString() : entry.title();
        return new Wanted(Kind.FEED, entry.feed(), title, Source.Manner.in(entry.folder()));
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
