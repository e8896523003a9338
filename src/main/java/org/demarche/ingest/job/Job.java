package org.demarche.ingest.job;

import java.util.concurrent.CompletableFuture;

/// A job that was started: what it is called, how to stop it, and how it ended.
///
/// @param name for the status line: "Importing", "Refreshing", "Analysing"
/// @param lane jobs of the same lane run one after another
/// @param cancel stops it before its next article; what is done is kept
/// @param done ends with the last progress, also when it was stopped; never with an exception
public record Job(
        String name, Lane lane, CancelSignal cancel, CompletableFuture<IngestProgress> done) {

    /// Where none has been started yet.
    public static final Job NOTHING =
            new Job(
                    "",
                    Lane.GROUPING,
                    new CancelSignal(),
                    CompletableFuture.completedFuture(IngestProgress.NOTHING_YET));
}
