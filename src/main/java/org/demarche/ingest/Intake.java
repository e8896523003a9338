package org.demarche.ingest;

import org.demarche.model.article.PublicationDate;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The one door for what comes in. Every method returns at once; the work is done on threads of its
/// own, one job after another, and is told to the watchers.
public final class Intake {

    /// Tells `watcher` everything from now on, on the job's own threads.
    public void watch(Consumer<IngestEvent> watcher) {
        throw new UnsupportedOperationException();
    }

    /// Takes in files of any known make, and all that lie in folders.
    ///
    /// @param published for files that carry no date; null for none
    public Job importFiles(List<Path> files, @Nullable PublicationDate published) {
        throw new UnsupportedOperationException();
    }

    /// Adds feeds, pages, OPML lists, folders or files as sources, by address or path as typed, and
    /// asks them.
    public Job add(List<String> places) {
        throw new UnsupportedOperationException();
    }

    /// Asks every source that is due.
    ///
    /// @param all also those that are not
    public Job refresh(boolean all) {
        throw new UnsupportedOperationException();
    }

    /// Analyses what lacks it, newest first. Loads CoreNLP, which takes some seconds.
    ///
    /// @param first this article before all others; -1 for none
    public Job analyse(long first) {
        throw new UnsupportedOperationException();
    }

    /// Takes in the samples that come with the program.
    public Job importSamples() {
        throw new UnsupportedOperationException();
    }
}
