package org.demarche.ui.window.parts;

import org.demarche.ingest.Intake;
import org.demarche.library.EntityBrowser;
import org.demarche.library.Library;
import org.demarche.library.LibrarySearch;
import org.demarche.library.Related;
import org.demarche.library.Suggestions;
import org.demarche.library.Timeline;
import org.demarche.library.Watches;
import org.demarche.library.brief.Briefing;
import org.demarche.library.dyad.DyadLens;

/// The doors of the floor below, through which the window asks and orders.
public record Doors(
        Library library,
        LibrarySearch search,
        Related related,
        EntityBrowser entities,
        Timeline timeline,
        DyadLens dyads,
        Watches watches,
        Suggestions suggestions,
        Briefing briefing,
        Intake intake) {}
