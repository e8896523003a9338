package org.demarche.cli.door;

import org.demarche.ingest.Intake;
import org.demarche.ingest.MeaningReader;
import org.demarche.library.EntityBrowser;
import org.demarche.library.Library;
import org.demarche.library.LibrarySearch;
import org.demarche.library.Related;
import org.demarche.library.Timeline;
import org.demarche.library.Upkeep;
import org.demarche.library.Watches;
import org.demarche.library.brief.Briefing;

/// An open library, for as long as one command needs it.
///
/// @param meanings reads what articles mean
/// @param reindex makes the search index anew from the store
/// @param closing stops the jobs and closes store and index, in that order
public record Session(
        Library library,
        LibrarySearch search,
        Related related,
        EntityBrowser entities,
        Timeline timeline,
        Watches watches,
        Briefing briefing,
        Intake intake,
        MeaningReader meanings,
        Upkeep upkeep,
        Runnable reindex,
        Runnable closing)
        implements AutoCloseable {

    @Override
    public void close() {
        closing.run();
    }
}
