package org.demarche.app.wiring;

import org.demarche.analysis.Analyser;
import org.demarche.analysis.CoreNlp;
import org.demarche.analysis.event.word.OwnWords;
import org.demarche.ingest.Intake;
import org.demarche.ingest.MeaningReader;
import org.demarche.ingest.Workbench;
import org.demarche.ingest.fetch.KnownSilences;
import org.demarche.ingest.keep.IndexJob;
import org.demarche.ingest.keep.Reading;
import org.demarche.library.Completions;
import org.demarche.library.EntityBrowser;
import org.demarche.library.Library;
import org.demarche.library.LibrarySearch;
import org.demarche.library.Related;
import org.demarche.library.Suggestions;
import org.demarche.library.Timeline;
import org.demarche.library.Upkeep;
import org.demarche.library.Watches;
import org.demarche.library.brief.Briefing;
import org.demarche.library.dyad.DyadLens;
import org.demarche.model.article.ArticleFilter;
import org.demarche.search.ArticleIndex;
import org.demarche.search.ArticleNeighbours;
import org.demarche.search.ArticleSearcher;
import org.demarche.search.WatchSet;
import org.demarche.search.meaning.SentenceModel;
import org.demarche.source.feed.FeedReader;
import org.demarche.source.http.HttpFetcher;
import org.demarche.source.http.PoliteGate;
import org.demarche.store.Store;
import org.demarche.text.ArticleCleaner;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/// Makes every long-lived object below the window, once, in the order in which they need each
/// other, and closes them the other way round. Read it from top to bottom to know the whole house.
public final class Wiring implements AutoCloseable {

    private static final int FIRST_ROWS = 100;

    private final Deque<AutoCloseable> toClose = new ArrayDeque<>();

    final Folders folders;
    final Store store;
    final ArticleIndex articleIndex;
    public final IndexJob index;
    public final Library library;
    public final LibrarySearch search;
    public final Related related;
    public final Watches watches;
    final Suggestions suggestions;
    public final EntityBrowser entities;
    public final Timeline timeline;
    final DyadLens dyads;
    public final Briefing briefing;
    public final Upkeep upkeep;
    final Analyser analyser;
    final ArticleCleaner cleaner;
    public final Intake intake;
    final SentenceModel sentences;
    public final MeaningReader meanings;
    final Workbench workbench;

    /// @throws IOException when the library cannot be opened; the sentence says why
    public Wiring(Folders folders) throws IOException {
        this.folders = folders.make();
        store = keep(Store.open(folders.library()));
        articleIndex = keep(ArticleIndex.open(folders.index()));

        sentences = keep(new SentenceModel()); // loads nothing until the first text
        library = new Library(store);
        var searcher =
                new ArticleSearcher(
                        articleIndex,
                        LibrarySearch.texts(store),
                        LibrarySearch.meaning(store, sentences));
        search = new LibrarySearch(store, searcher);
        suggestions = new Suggestions(store, new Completions(store, searcher));
        related = new Related(store, new ArticleNeighbours(articleIndex));
        watches = new Watches(store, search, new WatchSet(articleIndex));
        index = new IndexJob(store, articleIndex, watches::match);
        entities = new EntityBrowser(store.entities());
        timeline = new Timeline(store);
        dyads = new DyadLens(store, timeline);
        briefing = new Briefing(store, timeline, InstantSource.system());
        upkeep = new Upkeep(store, articleIndex, index::differing);

        analyser = // loads nothing until the first text
                new Analyser(new CoreNlp(), OwnWords.read(folders.eventWords()));
        cleaner = new ArticleCleaner();
        var clock = InstantSource.system();
        var fetcher = keep(new HttpFetcher(clock));
        intake =
                keep(
                        new Intake(
                                store,
                                index,
                                analyser,
                                new Reading(
                                        fetcher,
                                        new PoliteGate(clock, new KnownSilences(store, clock)),
                                        new FeedReader(),
                                        cleaner,
                                        clock)));
        meanings = keep(new MeaningReader(store, index, sentences));
        workbench = new Workbench(cleaner, analyser);
    }

    /// Reads once what the window will ask first, on a thread of its own while JavaFX starts: the
    /// second reading finds everything loaded. Its answer is thrown away.
    public void warmUp() {
        Thread.ofPlatform()
                .daemon()
                .name("warm-up")
                .start(
                        () -> {
                            library.newest(ArticleFilter.ALL, FIRST_ROWS);
                            library.counts();
                            library.sources();
                            library.failures();
                        });
    }

    private <T extends AutoCloseable> T keep(T made) {
        toClose.push(made);
        return made;
    }

    /// Closes all, also what comes after something that cannot be closed.
    @Override
    public void close() {
        while (!toClose.isEmpty()) {
            var next = toClose.pop();
            try {
                next.close();
            } catch (Exception e) {
                LoggerFactory.getLogger(Wiring.class)
                        .error("{} did not close", next.getClass().getSimpleName(), e);
            }
        }
    }
}
