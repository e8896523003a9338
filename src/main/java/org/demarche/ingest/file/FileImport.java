package org.demarche.ingest.file;

import org.demarche.ingest.job.CancelSignal;
import org.demarche.ingest.job.IngestProgress;
import org.demarche.ingest.keep.Arrivals;
import org.demarche.ingest.keep.Reading;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.intake.Failure.Stage;
import org.demarche.source.feed.FeedProblem;
import org.demarche.source.file.FolderScanner;
import org.demarche.source.file.UnreadableArchive;
import org.demarche.source.file.ZipArchive;
import org.demarche.store.Store;
import org.demarche.text.UnreadableText;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Takes in files of every make, and folders and archives of them. A file that cannot be read is
/// noted in a sentence and passed over.
public final class FileImport {

    private final Arrivals arrivals;
    private final DocumentIntake documents;

    public FileImport(Store store, Arrivals arrivals, Reading reading) {
        this.arrivals = arrivals;
        this.documents = new DocumentIntake(store, arrivals, reading);
    }

    public IngestProgress run(
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
    public boolean take(Path file, @Nullable Long sourceId, @Nullable PublicationDate published) {
        var subject = file.toAbsolutePath().normalize().toString();
        try {
            boolean whole = takeKnown(file.toAbsolutePath().normalize(), sourceId, published);
            if (whole) {
                arrivals.mended(subject, Stage.IMPORT);
            }
            return whole;
        } catch (UnreadableText | FeedProblem | UnreadableArchive e) {
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
            throws IOException, UnreadableText, FeedProblem, UnreadableArchive {
        return ZipArchive.is(file)
                ? archive(file, sourceId, published)
                : documents.take(Incoming.of(file), sourceId, published);
    }

    /// What cannot be read in an archive is told in one sentence; the rest comes in.
    private boolean archive(Path file, @Nullable Long sourceId, @Nullable PublicationDate published)
            throws IOException, UnreadableText, UnreadableArchive {
        var problems = new ArrayList<String>();
        try (var archive = ZipArchive.open(file)) {
            var entries = archive.entries();
            for (var entry : entries) {
                try {
                    if (!documents.take(incoming(file, entry), sourceId, published)) {
                        problems.add("%s has lines that cannot be read.".formatted(entry.path()));
                    }
                } catch (UnreadableText | FeedProblem e) {
                    problems.add(String.valueOf(e.getMessage()));
                }
            }
            if (!problems.isEmpty()) {
                throw new UnreadableText(
                        "%d of the %d files in %s could not be read; the others were taken in. %s"
                                .formatted(
                                        problems.size(),
                                        entries.size(),
                                        file,
                                        String.join(" ", problems.stream().limit(3).toList())));
            }
        }
        return true;
    }

    private static Incoming incoming(Path archive, ZipArchive.Entry entry) {
        return new Incoming(
                "%s in %s".formatted(entry.path(), archive.getFileName()),
                entry.name(),
                entry.address(),
                entry.folder().isEmpty()
                        ? String.valueOf(archive.getFileName()).replaceFirst("(?i)\\.zip$", "")
                        : entry.folder(),
                entry.size(),
                entry::open);
    }

    /// Takes in the samples that come with the program.
    public IngestProgress samples(CancelSignal cancel, Consumer<IngestProgress> report)
            throws IOException {
        try (var in = FileImport.class.getResourceAsStream("/org/demarche/data/samples.jsonl")) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: it lacks its samples.");
            }
            documents.lines(in, "samples", null, null, true);
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
}
