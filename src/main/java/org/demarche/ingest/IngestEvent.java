package org.demarche.ingest;

import java.util.List;

/// What a job tells while it runs. It comes on the job's own thread.
public sealed interface IngestEvent {

    /// New articles are kept and findable by their words; their analysis follows.
    record Kept(List<Long> articles) implements IngestEvent {}

    /// These have been analysed, for the first time or anew.
    record Analysed(List<Long> articles) implements IngestEvent {}

    /// A source was added, renamed, or answered well or badly.
    record SourcesChanged() implements IngestEvent {}

    /// Something went wrong, or was put right: `Library.failures()` has changed.
    record FailuresChanged() implements IngestEvent {}

    /// A job began, got on, or ended.
    record Progressed(Job job, IngestProgress progress, boolean ended) implements IngestEvent {}
}
