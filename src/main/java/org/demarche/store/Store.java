package org.demarche.store;

import org.demarche.store.articles.ArticleLists;
import org.demarche.store.articles.ArticleTable;
import org.demarche.store.articles.MediaTable;
import org.demarche.store.articles.PictureTable;
import org.demarche.store.articles.RawDocuments;
import org.demarche.store.articles.ReadingMarks;
import org.demarche.store.brief.NewsTable;
import org.demarche.store.database.Database;
import org.demarche.store.database.Integrity;
import org.demarche.store.findings.EntityTable;
import org.demarche.store.findings.FindingsReader;
import org.demarche.store.findings.FindingsTable;
import org.demarche.store.findings.dossier.DossierTable;
import org.demarche.store.findings.event.EventCorrections;
import org.demarche.store.findings.event.EventTable;
import org.demarche.store.findings.event.HappeningTable;
import org.demarche.store.findings.event.PlannedTable;
import org.demarche.store.findings.name.NameCorrections;
import org.demarche.store.identity.Places;
import org.demarche.store.identity.Versions;
import org.demarche.store.meaning.MeaningTable;
import org.demarche.store.reading.AskedTable;
import org.demarche.store.reading.NoteTable;
import org.demarche.store.reading.TagTable;
import org.demarche.store.sources.HostSilences;
import org.demarche.store.sources.SettingTable;
import org.demarche.store.sources.SourceHealthTable;
import org.demarche.store.sources.SourceTable;
import org.demarche.store.stories.StoryTable;
import org.demarche.store.watches.WatchFinds;
import org.demarche.store.watches.WatchTable;
import org.demarche.store.work.FailureTable;
import org.demarche.store.work.IndexChanges;
import org.demarche.store.work.WorkLedger;

import java.nio.file.Path;

/// One open library file and all of its tables. It knows nothing but where each is found.
public record Store(
        Database database,
        ArticleTable articles,
        ArticleLists lists,
        MediaTable media,
        PictureTable pictures,
        RawDocuments raw,
        ReadingMarks marks,
        Places places,
        Versions versions,
        TagTable tags,
        NoteTable notes,
        AskedTable asked,
        SourceTable sources,
        SourceHealthTable health,
        HostSilences silences,
        SettingTable settings,
        WorkLedger ledger,
        FailureTable failures,
        IndexChanges changes,
        FindingsTable findings,
        FindingsReader findingsReader,
        EntityTable entities,
        NameCorrections names,
        DossierTable dossiers,
        EventTable events,
        EventCorrections corrections,
        HappeningTable happenings,
        PlannedTable planned,
        StoryTable stories,
        MeaningTable meanings,
        WatchTable watches,
        WatchFinds watchFinds,
        NewsTable news,
        Integrity integrity)
        implements AutoCloseable {

    /// Opens the file, makes it if need be, and brings its tables up to date.
    public static Store open(Path file) {
        var d = Database.open(file);
        var events = new EventTable(d);
        return new Store(
                d,
                new ArticleTable(d),
                new ArticleLists(d),
                new MediaTable(d),
                new PictureTable(d),
                new RawDocuments(d),
                new ReadingMarks(d),
                new Places(d),
                new Versions(d),
                new TagTable(d),
                new NoteTable(d),
                new AskedTable(d),
                new SourceTable(d),
                new SourceHealthTable(d),
                new HostSilences(d),
                new SettingTable(d),
                new WorkLedger(d),
                new FailureTable(d),
                new IndexChanges(d),
                new FindingsTable(d),
                new FindingsReader(d),
                new EntityTable(d),
                new NameCorrections(d),
                new DossierTable(d),
                events,
                new EventCorrections(d),
                new HappeningTable(d, events),
                new PlannedTable(d),
                new StoryTable(d),
                new MeaningTable(d),
                new WatchTable(d),
                new WatchFinds(d),
                new NewsTable(d),
                new Integrity(d));
    }

    @Override
    public void close() {
        database.close();
    }
}
