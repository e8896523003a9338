package org.demarche.ingest.fetch;

import org.demarche.ingest.file.FeedLists;
import org.demarche.ingest.job.CancelSignal;
import org.demarche.ingest.job.IngestEvent;
import org.demarche.ingest.job.IngestProgress;
import org.demarche.ingest.keep.Arrivals;
import org.demarche.ingest.keep.Reading;
import org.demarche.model.intake.Bytes;
import org.demarche.model.intake.Failure.Stage;
import org.demarche.model.intake.PackFeed;
import org.demarche.model.intake.RawDocument;
import org.demarche.model.intake.Source;
import org.demarche.source.feed.FeedFinder;
import org.demarche.source.feed.FeedProblem;
import org.demarche.source.file.FileKind;
import org.demarche.source.http.FetchResult;
import org.demarche.source.http.FetchResult.Validators;
import org.demarche.source.written.WebAddress;
import org.demarche.store.Store;
import org.demarche.store.sources.SourceTable.Kind;
import org.demarche.store.sources.SourceTable.Wanted;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Finds out what a typed address or path is, and makes a source of it: a feed, a page, a list of
/// feeds, a folder, a file.
public final class SourceAdding {

    private final Store store;
    private final FeedLists lists;
    private final Arrivals arrivals;
    private final Reading reading;

    public SourceAdding(Store store, Arrivals arrivals, Reading reading) {
        this.lists = new FeedLists(store, arrivals);
        this.store = store;
        this.arrivals = arrivals;
        this.reading = reading;
    }

    /// @param sources what was added, or was there already
    /// @param answers what those answered whose own address was looked at, by their numbers: no
    ///   server is asked twice
    /// @param failed how many of the places could not be made one
    public record Added(List<Source> sources, Map<Long, FetchResult> answers, int failed) {}

    /// @param answer of the one source; null where there are others, or where it was not asked
    private record Made(List<Source> sources, @Nullable FetchResult answer) {
        static Made of(List<Source> sources) {
            return new Made(sources, null);
        }
    }

    public Added run(List<String> places, CancelSignal cancel, Consumer<IngestProgress> report) {
        var sources = new ArrayList<Source>();
        var answers = new HashMap<Long, FetchResult>();
        int failed = 0;
        var progress = new IngestProgress(0, places.size(), 0, "");
        for (var place : places) {
            if (cancel.isCancelled()) {
                break;
            }
            var made = add(place.strip());
            var none = made.sources().isEmpty();
            failed += none ? 1 : 0;
            sources.addAll(made.sources());
            var answer = made.answer();
            if (answer != null) {
                answers.put(made.sources().getFirst().id(), answer);
            }
            progress = progress.plus(place, none);
            report.accept(progress);
        }
        arrivals.tell(new IngestEvent.SourcesChanged());
        return new Added(sources, answers, failed);
    }

    /// Makes sources of feeds of the pack; one that is there already stays as the reader has it.
    public List<Source> ofPack(List<PackFeed> feeds) {
        var sources =
                store.sources()
                        .addAll(
                                feeds.stream()
                                        .map(
                                                feed ->
                                                        new Wanted(
                                                                Kind.FEED,
                                                                feed.address(),
                                                                feed.title(),
                                                                Source.Manner.of(feed)))
                                        .toList());
        arrivals.tell(new IngestEvent.SourcesChanged());
        return sources;
    }

    private Made add(String place) {
        var path = existing(place);
        if (path != null) {
            return Made.of(ofPath(path));
        }
        var address = WebAddress.parse(place).filter(WebAddress::isWeb);
        if (address.isEmpty()) {
            return refusing(
                    place,
                    "“%s” is neither a file or folder on this machine nor a web address. Write an address as https://…, or choose a file."
                            .formatted(place));
        }
        return ofWeb(address.get());
    }

    private List<Source> ofPath(Path path) {
        try {
            if (Files.isRegularFile(path)) {
                var document =
                        new RawDocument(
                                path.toUri(),
                                Bytes.copyOf(Files.readAllBytes(path)),
                                "",
                                reading.now());
                if (FileKind.of(String.valueOf(path.getFileName()), document.body())
                        == FileKind.OPML) {
                    return lists.take(document);
                }
            }
            return List.of(
                    store.sources()
                            .add(Kind.FOLDER, path.toUri(), String.valueOf(path.getFileName())));
        } catch (FeedProblem e) {
            return refused(path.toString(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return refused(
                    path.toString(),
                    "%s could not be read (%s). May you open it?".formatted(path, e.getMessage()));
        }
    }

    /// Looks at what the address answers. What does not answer is taken for a feed, so that it is
    /// asked again later.
    private Made ofWeb(URI address) {
        var known =
                store.sources().all().stream()
                        .filter(source -> source.address().equals(address))
                        .toList();
        if (!known.isEmpty()) {
            return Made.of(known);
        }
        var result = reading.ask(address, Validators.NONE);
        return switch (result) {
            case FetchResult.Fetched(_, var document, _, _) -> ofAnswer(address, result, document);
            case FetchResult.Refused(_, var why) -> refusing(address.toString(), why);
            case FetchResult.Gone(_, var why) -> refusing(address.toString(), why);
            case FetchResult.TryLater _, FetchResult.Unchanged _ -> one(Kind.FEED, address, result);
        };
    }

    private Made ofAnswer(URI address, FetchResult result, RawDocument document) {
        try {
            return switch (FileKind.of("", document.body())) {
                case CALENDAR -> one(Kind.CALENDAR, address, result);
                case OPML -> Made.of(lists.take(document));
                case HTML -> ofPage(address, result, document);
                case EMPTY ->
                        refusing(
                                address.toString(),
                                "%s answered with nothing at all. Is it the right address?"
                                        .formatted(address));
                case BINARY, PDF, ZIP ->
                        refusing(
                                address.toString(),
                                "%s is neither a feed nor a page: it sends no text."
                                        .formatted(address));
                case FEED, JSON_FEED, JSON, JSON_LINES, TEXT, MARKDOWN, MAIL ->
                        one(Kind.FEED, address, result);
            };
        } catch (FeedProblem e) {
            return refusing(address.toString(), String.valueOf(e.getMessage()));
        }
    }

    private Made one(Kind kind, URI address, FetchResult answer) {
        return new Made(List.of(store.sources().add(kind, address, address.toString())), answer);
    }

    /// A page that names feeds stands for the best of them; the others are offered.
    private Made ofPage(URI address, FetchResult result, RawDocument document) {
        var feeds = new FeedFinder().find(document);
        if (!feeds.isEmpty() && isFront(address)) {
            var best = feeds.getFirst().address();
            var source = store.sources().add(Kind.FEED, best, best.toString());
            if (feeds.size() > 1) {
                arrivals.tell(new IngestEvent.Offered(address, source, feeds));
            }
            return Made.of(List.of(source));
        }
        return one(Kind.PAGE, address, result);
    }

    /// The front page of a site or of a section of it, and not one article.
    private static boolean isFront(URI address) {
        var path = address.getPath();
        if (path == null) {
            return true;
        }
        boolean shallow = path.chars().filter(c -> c == '/').count() <= 2;
        return shallow && path.length() < 30 && !path.endsWith(".html");
    }

    private Made refusing(String place, String sentence) {
        return Made.of(refused(place, sentence));
    }

    private List<Source> refused(String place, String sentence) {
        arrivals.failed(place, Stage.FETCH, sentence);
        return List.of();
    }

    private static @Nullable Path existing(String place) {
        try {
            var path = place.startsWith("file:") ? Path.of(URI.create(place)) : Path.of(place);
            return Files.exists(path) ? path.toAbsolutePath().normalize() : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
