package org.demarche.ingest.job;

import org.demarche.model.intake.NewArticle;
import org.demarche.model.intake.OfferedFeed;
import org.demarche.model.intake.Source;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/// What a job tells while it runs. It comes on the job's own thread.
public sealed interface IngestEvent {

    /// New or edited articles are kept and findable by their words; their analysis follows.
    record Kept(List<Long> articles) implements IngestEvent {}

    /// One article of an import was read.
    ///
    /// @param givenId the `id` of its JSON line; null when it had none
    /// @param isNew false when it was here already
    record Taken(long id, NewArticle article, @Nullable String givenId, boolean isNew)
            implements IngestEvent {}

    /// One feed of an imported list was read.
    record TakenFeed(Source feed) implements IngestEvent {}

    /// A page names several feeds; the first of them was taken, and the reader may want another.
    ///
    /// @param feeds best first, more than one
    record Offered(URI page, Source taken, List<OfferedFeed> feeds) implements IngestEvent {}

    /// Something could not be taken in, fetched or analysed.
    ///
    /// @param subject an address, a file, a title
    /// @param sentence what happened and what to do
    record Failed(String subject, String sentence) implements IngestEvent {}

    /// One line of a file of articles could not be read; the others go on.
    ///
    /// @param line counted from 1
    /// @param givenId its `id`, when that much could be read
    record BadLine(String file, int line, @Nullable String givenId, String sentence)
            implements IngestEvent {}

    /// What was found in these is new: they have been analysed, or the reader's rules have
    /// corrected it.
    record Analysed(List<Long> articles) implements IngestEvent {}

    /// Articles have been put into stories.
    record Grouped() implements IngestEvent {}

    /// A source was added, renamed, or answered well or badly.
    record SourcesChanged() implements IngestEvent {}

    /// Something went wrong, or was put right: `Library.failures()` has changed.
    record FailuresChanged() implements IngestEvent {}

    /// A job began, got on, or ended.
    record Progressed(Job job, IngestProgress progress, boolean ended) implements IngestEvent {}
}
