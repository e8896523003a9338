package org.demarche.ingest.fetch;

import org.demarche.ingest.file.FileImport;
import org.demarche.ingest.job.CancelSignal;
import org.demarche.ingest.job.IngestEvent;
import org.demarche.ingest.job.IngestProgress;
import org.demarche.ingest.keep.Arrivals;
import org.demarche.ingest.keep.ArticleMaker;
import org.demarche.ingest.keep.CalendarEntries;
import org.demarche.ingest.keep.Reading;
import org.demarche.model.intake.Failure.Stage;
import org.demarche.model.intake.RawDocument;
import org.demarche.model.intake.Settings;
import org.demarche.model.intake.Source;
import org.demarche.source.feed.FeedProblem;
import org.demarche.source.file.FileKind;
import org.demarche.source.http.FeedBackoff;
import org.demarche.source.http.FetchResult;
import org.demarche.source.http.FetchResult.Validators;
import org.demarche.store.Store;
import org.demarche.store.identity.Arrived;
import org.demarche.store.sources.SourceHealthTable.Remembered;
import org.demarche.store.sources.SourceTable.Kind;
import org.demarche.text.UnreadableText;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Gatherers;

/// Asks many sources at once and keeps their answers one by one.
///
/// Waiting for servers and reading what they send is done by virtual threads, [#AT_ONCE] of them.
/// Keeping is done by the one thread that runs the job.
public final class FetchJob {

    private static final int AT_ONCE =
            8; // sources; the polite gate sees to it that no host is asked twice at once

    private static final Duration USUAL =
            Duration.ofMinutes(30); // what a server without a wish is given

    private final Store store;
    private final Arrivals arrivals;
    private final Reading reading;
    private final ArticleMaker maker;
    private final FolderReading folders;
    private final Teasers teasers;

    public FetchJob(Store store, Arrivals arrivals, Reading reading) {
        this.store = store;
        this.arrivals = arrivals;
        this.reading = reading;
        this.maker = new ArticleMaker(reading.cleaner());
        this.folders = new FolderReading(store, arrivals, new FileImport(store, arrivals, reading));
        this.teasers = new Teasers(store, reading);
    }

    public Settings settings() {
        return store.settings().get();
    }

    public List<Source> due(boolean all) {
        return all ? store.sources().living() : store.sources().due(reading.now());
    }

    public IngestProgress run(
            List<Source> sources, CancelSignal cancel, Consumer<IngestProgress> report) {
        return run(sources, Map.of(), cancel, report);
    }

    /// @param given what some of the sources have answered just now, by their numbers: these are
    ///   not asked again
    public IngestProgress run(
            List<Source> sources,
            Map<Long, FetchResult> given,
            CancelSignal cancel,
            Consumer<IngestProgress> report) {
        var progress = new IngestProgress(0, sources.size(), 0, "");
        report.accept(progress);
        var remembered =
                sources.stream()
                        .map(
                                source ->
                                        new Question(
                                                source,
                                                store.health().remembered(source.id()),
                                                given.get(source.id())))
                        .toList();
        var answers =
                remembered.stream()
                        .takeWhile(_ -> !cancel.isCancelled())
                        .gather(Gatherers.mapConcurrent(AT_ONCE, this::ask))
                        .iterator();
        while (answers.hasNext()) {
            var answer = answers.next();
            progress = progress.plus(answer.question().source().title(), !keep(answer));
            report.accept(progress);
        }
        if (!sources.isEmpty()) {
            arrivals.tell(new IngestEvent.SourcesChanged());
        }
        return progress;
    }

    /// @param given what it has answered just now; null when it is to be asked
    private record Question(Source source, Remembered remembered, @Nullable FetchResult given) {}

    /// @param result null for a folder, which is read by the job itself
    /// @param title the source's own name; empty when it does not say
    /// @param problem a sentence when the answer could not be read, or not to its end; else empty
    private record Answer(
            Question question,
            @Nullable FetchResult result,
            List<Arrived> articles,
            String title,
            String problem) {}

    private Answer ask(Question question) {
        var source = question.source();
        if (source instanceof Source.Folder) {
            return new Answer(question, null, List.of(), "", "");
        }
        var given = question.given();
        var result = given != null ? given : asked(source, question.remembered());
        if (!(result instanceof FetchResult.Fetched fetched)) {
            return new Answer(question, result, List.of(), "", "");
        }
        try {
            return read(question, fetched, fetched.document());
        } catch (FeedProblem | UnreadableText | RuntimeException | StackOverflowError e) {
            return new Answer(question, result, List.of(), "", String.valueOf(e.getMessage()));
        }
    }

    private FetchResult asked(Source source, Remembered known) {
        return reading.ask(
                source.address(),
                new Validators(known.etag(), known.lastModified(), known.bodyHash()));
    }

    private Answer read(Question question, FetchResult.Fetched result, RawDocument document)
            throws FeedProblem, UnreadableText {
        var now = reading.now();
        if (question.source() instanceof Source.Calendar
                || FileKind.of("", document.body()) == FileKind.CALENDAR) {
            var read = CalendarEntries.of(document, question.source().address(), now);
            store.sources().become(question.source().id(), Kind.CALENDAR);
            return new Answer(question, result, read.entries(), read.name(), "");
        }
        if (question.source() instanceof Source.Page) {
            var cleaned = reading.cleaner().page(document);
            if (cleaned.text().text().isBlank()) {
                throw new UnreadableText(
                        "%s holds no article: no paragraph of it reads like one."
                                .formatted(document.address()));
            }
            var article =
                    maker.of(
                            cleaned,
                            document.address(),
                            null,
                            String.valueOf(document.address().getHost()),
                            now);
            return new Answer(question, result, List.of(article), cleaned.title(), "");
        }
        var feed = reading.feeds().read(document);
        var articles =
                feed.items().stream()
                        .map(item -> maker.of(item, feed, document.address(), now))
                        .toList();
        store.health().skipped(question.source().id(), feed.skipped());
        store.health().teasers(question.source().id(), Teasers.mostly(articles));
        return new Answer(
                question,
                result.holdingFor(feed.freshFor()),
                question.source().manner().fetchPage()
                        ? teasers.whole(question.source(), articles, this::pageFailed)
                        : articles,
                feed.title(),
                feed.cutShort() ? cutShort(document.address()) : "");
    }

    private void pageFailed(String address, String sentence) {
        arrivals.failed(address, Stage.TEXT, sentence);
    }

    private static String cutShort(URI address) {
        return "The feed %s is broken: it ends in its middle. Its whole items were kept; others may be missing until its owner mends it."
                .formatted(address);
    }

    /// @return whether it went well
    private boolean keep(Answer answer) {
        var source = answer.question().source();
        var now = reading.now();
        var result = answer.result();
        return switch (result) {
            case null -> folders.take(source, now);
            case FetchResult.TryLater(_, var why, _) -> failed(answer, result, why, now);
            case FetchResult.Refused(_, var why) -> failed(answer, result, why, now);
            case FetchResult.Gone(_, var why) -> {
                store.health().dead(source.id(), now);
                yield failed(answer, result, why, now);
            }
            case FetchResult.Unchanged(_, _, _, var movedTo) -> {
                yield moved(source, movedTo)
                        ? well(answer, result, answer.question().remembered(), now)
                        : superfluous(answer, result, now);
            }
            case FetchResult.Fetched _
                    when !answer.problem().isEmpty() && answer.articles().isEmpty() ->
                    failed(answer, result, answer.problem(), now);
            case FetchResult.Fetched(_, var document, var sent, var movedTo) -> {
                arrivals.keepAll(answer.articles(), document, source.id());
                if (!moved(source, movedTo)) {
                    yield superfluous(answer, result, now);
                }
                if (!answer.title().isBlank()
                        && source.title().equals(source.address().toString())) {
                    store.sources().rename(source.id(), answer.title().strip());
                }
                if (!answer.problem().isEmpty()) {
                    well(
                            answer,
                            result,
                            new Remembered("", "", "", 0),
                            now); // nothing to compare with: it is read again
                    arrivals.failed(source.address().toString(), Stage.FETCH, answer.problem());
                    yield false;
                }
                yield well(
                        answer,
                        result,
                        new Remembered(sent.etag(), sent.lastModified(), sent.bodyHash(), 0),
                        now);
            }
        };
    }

    /// @return false when another source lives there already
    private boolean moved(Source source, @Nullable URI movedTo) {
        return movedTo == null || store.sources().move(source.id(), movedTo);
    }

    /// What comes from there comes by the other source.
    private boolean superfluous(Answer answer, FetchResult result, Instant now) {
        var source = answer.question().source();
        store.health().dead(source.id(), now);
        var why =
                "%s has moved for good to an address that is among your sources already. It is not asked any more, and may be removed; its articles stay."
                        .formatted(source.address());
        return failed(answer, result, why, now);
    }

    private boolean well(Answer answer, FetchResult result, Remembered remembered, Instant now) {
        var source = answer.question().source();
        store.health().answered(source.id(), remembered, now, nextDue(source, result, now));
        arrivals.mended(source.address().toString(), Stage.FETCH);
        return true;
    }

    /// As often as the reader wants it, but not sooner than the server wishes.
    private Instant nextDue(Source source, FetchResult result, Instant now) {
        var own = source.manner().everyMinutes();
        int minutes = own != null ? own : store.settings().get().everyMinutes();
        var wanted = now.plus(Duration.ofMinutes(minutes));
        var wished = FeedBackoff.nextDue(result, 0, now);
        boolean isWish = wished.isAfter(now.plus(USUAL));
        var due = isWish && wished.isAfter(wanted) ? wished : wanted;
        return store.health().skipped(source.id()).from(due);
    }

    private boolean failed(Answer answer, FetchResult result, String why, Instant now) {
        var source = answer.question().source();
        store.health()
                .failed(
                        source.id(),
                        why,
                        now,
                        store.health()
                                .skipped(source.id())
                                .from(
                                        FeedBackoff.nextDue(
                                                result,
                                                answer.question().remembered().failures(),
                                                now)));
        arrivals.failed(source.address().toString(), Stage.FETCH, why);
        return false;
    }
}
