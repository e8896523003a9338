package org.demarche.ingest;

import org.demarche.ingest.Arrivals.Arrival;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.intake.Bytes;
import org.demarche.model.intake.Failure.Stage;
import org.demarche.model.intake.RawDocument;
import org.demarche.source.feed.FeedProblem;
import org.demarche.source.file.ArticleLines;
import org.demarche.source.file.FileKind;
import org.demarche.source.file.FolderScanner;
import org.demarche.source.file.LineResult;
import org.demarche.store.Store;
import org.demarche.text.UnreadableText;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Takes in files of every make, and folders of them. A file that cannot be read is noted in a
/// sentence and passed over.
final class FileImport {

    private static final int HEAD = 8_192; // bytes by which a file's make is known
    private static final long LARGEST =
            40_000_000; // bytes of a single document; JSON Lines may be of any length
    private static final int AT_ONCE = 200; // JSON lines kept in one transaction

    private final FeedLists lists;
    private final Arrivals arrivals;
    private final Reading reading;
    private final ArticleMaker maker;

    FileImport(Store store, Arrivals arrivals, Reading reading) {
        this.lists = new FeedLists(store, arrivals);
        this.arrivals = arrivals;
        this.reading = reading;
        this.maker = new ArticleMaker(reading.cleaner());
    }

    IngestProgress run(
            List<Path> paths,
            @Nullable PublicationDate published,
            CancelSignal cancel,
            Consumer<IngestProgress> report) {
        var files = new ArrayList<Path>();
        for (var path : paths) {
            files.addAll(Files.isDirectory(path) ? scan(path) : List.of(path));
        }
        var progress = new IngestProgress(0, files.size(), 0, "");
        for (var file : files) {
            if (cancel.isCancelled()) {
                break;
            }
            progress =
                    progress.plus(String.valueOf(file.getFileName()), !take(file, null, published));
            report.accept(progress);
        }
        return progress;
    }

    /// Takes in one file.
    ///
    /// @param sourceId of the folder that it lies in; null for one that the reader brought by hand
    /// @return whether all of it could be read
    boolean take(Path file, @Nullable Long sourceId, @Nullable PublicationDate published) {
        var subject = file.toAbsolutePath().normalize().toString();
        try {
            boolean whole = takeKnown(file.toAbsolutePath().normalize(), sourceId, published);
            if (whole) {
                arrivals.mended(subject, Stage.IMPORT);
            }
            return whole;
        } catch (UnreadableText | FeedProblem e) {
            arrivals.failed(subject, Stage.IMPORT, String.valueOf(e.getMessage()));
        } catch (NoSuchFileException _) {
            arrivals.failed(
                    subject,
                    Stage.IMPORT,
                    "There is no file %s. Is its name spelt right?".formatted(file));
        } catch (IOException e) {
            arrivals.failed(
                    subject,
                    Stage.IMPORT,
                    "%s could not be read (%s). May you read it, and is its disk there?"
                            .formatted(file, e.getMessage()));
        }
        return false;
    }

    private boolean takeKnown(
            Path file, @Nullable Long sourceId, @Nullable PublicationDate published)
            throws IOException, UnreadableText, FeedProblem {
        var name = String.valueOf(file.getFileName());
        var kind = FileKind.of(name, head(file));
        switch (kind) {
            case JSON_LINES, JSON -> {
                return lines(file, sourceId, published);
            }
            case EMPTY ->
                    throw problem("%s is empty. There is nothing to take in.".formatted(file));
            case BINARY ->
                    throw problem(
                            "%s holds no text: it seems to be a program, picture or archive, whatever its name says. Nothing was taken in."
                                    .formatted(file));
            case FEED, JSON_FEED -> feed(document(file), sourceId);
            case OPML -> lists.take(document(file));
            case CALENDAR -> calendar(document(file), sourceId);
            case HTML, TEXT, MARKDOWN, MAIL, PDF -> page(document(file), file, sourceId, published);
        }
        return true;
    }

    private void page(
            RawDocument document,
            Path file,
            @Nullable Long sourceId,
            @Nullable PublicationDate published)
            throws UnreadableText {
        var cleaned = reading.cleaner().file(document);
        if (cleaned.text().text().isBlank()) {
            throw problem(
                    "%s holds no article: no paragraph of it reads like one. Nothing was taken in."
                            .formatted(file));
        }
        var parent = file.getParent();
        var folder =
                parent == null || parent.getFileName() == null
                        ? ""
                        : parent.getFileName().toString();
        arrivals.keepAll(
                List.of(maker.of(cleaned, document.address(), published, folder, reading.now())),
                document,
                sourceId);
    }

    private void feed(RawDocument document, @Nullable Long sourceId) throws FeedProblem {
        var feed = reading.feeds().read(document);
        var now = reading.now();
        arrivals.keepAll(
                feed.items().stream()
                        .map(item -> maker.of(item, feed, document.address(), now))
                        .toList(),
                document,
                sourceId);
    }

    private void calendar(RawDocument document, @Nullable Long sourceId) throws FeedProblem {
        var read = CalendarEntries.of(document, document.address(), reading.now());
        arrivals.keepAll(read.entries(), document, sourceId);
    }

    private boolean lines(Path file, @Nullable Long sourceId, @Nullable PublicationDate published)
            throws IOException {
        try (var in = Files.newInputStream(file)) {
            return lines(in, file.toString(), sourceId, published, false);
        }
    }

    private boolean lines(
            InputStream in,
            String name,
            @Nullable Long sourceId,
            @Nullable PublicationDate published,
            boolean sample)
            throws IOException {
        var waiting = new ArrayList<Arrival>();
        var bad = new int[1];
        new ArticleLines()
                .read(
                        in,
                        result -> {
                            switch (result) {
                                case LineResult.Line(_, var line) ->
                                        waiting.add(
                                                new Arrival(
                                                        maker.of(
                                                                line,
                                                                published,
                                                                sample,
                                                                reading.now()),
                                                        line.id()));
                                case LineResult.BadLine(var number, var id, var sentence) -> {
                                    bad[0]++;
                                    arrivals.badLine(name, number, id, sentence);
                                }
                            }
                            if (waiting.size() >= AT_ONCE) {
                                arrivals.keep(List.copyOf(waiting), null, sourceId);
                                waiting.clear();
                            }
                        });
        arrivals.keep(waiting, null, sourceId);
        return bad[0] == 0;
    }

    /// Takes in the samples that come with the program.
    IngestProgress samples(CancelSignal cancel, Consumer<IngestProgress> report)
            throws IOException {
        try (var in = FileImport.class.getResourceAsStream("/org/demarche/data/samples.jsonl")) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: it lacks its samples.");
            }
            lines(in, "samples", null, null, true);
        }
        var progress = new IngestProgress(1, 1, 0, "");
        report.accept(progress);
        return progress;
    }

    private List<Path> scan(Path folder) {
        try {
            return new FolderScanner().scan(folder);
        } catch (IOException e) {
            arrivals.failed(
                    folder.toString(),
                    Stage.IMPORT,
                    "The folder %s could not be read (%s). May you open it?"
                            .formatted(folder, e.getMessage()));
            return List.of();
        }
    }

    private static Bytes head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Bytes.copyOf(in.readNBytes(HEAD));
        }
    }

    private RawDocument document(Path file) throws IOException, UnreadableText {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw problem(
                    "%s has %d MB, more than the %d MB that a single document may have. Nothing was taken in; split it, or give it as JSON Lines."
                            .formatted(file, size / 1_000_000, LARGEST / 1_000_000));
        }
        return new RawDocument(
                file.toUri(), Bytes.copyOf(Files.readAllBytes(file)), "", reading.now());
    }

    private static UnreadableText problem(String sentence) {
        return new UnreadableText(sentence);
    }
}
