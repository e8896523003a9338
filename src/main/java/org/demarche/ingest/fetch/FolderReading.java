package org.demarche.ingest.fetch;

import org.demarche.ingest.file.FileImport;
import org.demarche.ingest.keep.Arrivals;
import org.demarche.model.intake.Failure.Stage;
import org.demarche.model.intake.Source;
import org.demarche.source.file.FolderScanner;
import org.demarche.store.Store;
import org.demarche.store.sources.SourceHealthTable.Remembered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Takes in what lies in a folder that is a source, and notes how that went.
final class FolderReading {

    private static final Duration FOLDER_AGAIN = Duration.ofMinutes(10);

    private final Store store;
    private final Arrivals arrivals;
    private final FileImport files;

    FolderReading(Store store, Arrivals arrivals, FileImport files) {
        this.store = store;
        this.arrivals = arrivals;
        this.files = files;
    }

    /// What is known already stays as it is.
    ///
    /// @return whether all of it could be read
    boolean take(Source source, Instant now) {
        var path = Path.of(source.address());
        try {
            var found = Files.isDirectory(path) ? new FolderScanner().scan(path) : List.of(path);
            boolean well = true;
            for (var file : found) {
                well &= files.take(file, source.id(), null);
            }
            store.health()
                    .answered(
                            source.id(),
                            new Remembered("", "", "", 0),
                            now,
                            now.plus(FOLDER_AGAIN));
            arrivals.mended(source.address().toString(), Stage.FETCH);
            return well;
        } catch (IOException e) {
            var why =
                    "The folder %s could not be read (%s). Is its disk there?"
                            .formatted(path, e.getMessage());
            store.health().failed(source.id(), why, now, now.plus(FOLDER_AGAIN));
            arrivals.failed(source.address().toString(), Stage.FETCH, why);
            return false;
        }
    }
}
