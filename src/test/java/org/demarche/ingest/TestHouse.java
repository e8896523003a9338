package org.demarche.ingest;

import org.demarche.analysis.Analyser;
import org.demarche.analysis.LoadedModels;
import org.demarche.ingest.fetch.KnownSilences;
import org.demarche.ingest.job.IngestEvent;
import org.demarche.ingest.job.IngestProgress;
import org.demarche.ingest.job.Job;
import org.demarche.ingest.keep.IndexJob;
import org.demarche.ingest.keep.Reading;
import org.demarche.library.Library;
import org.demarche.library.LibrarySearch;
import org.demarche.library.Related;
import org.demarche.library.Timeline;
import org.demarche.library.Upkeep;
import org.demarche.library.Watches;
import org.demarche.library.brief.Briefing;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.intake.Failure;
import org.demarche.model.query.SearchRequest;
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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/// Everything below the window, on a folder of a test: the real store, index, fetcher and cleaner.
public final class TestHouse implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    public final Store store;
    public final ArticleIndex articleIndex;
    public final IndexJob index;
    public final Library library;
    public final LibrarySearch search;
    public final Related related;
    public final Watches watches;
    public final Briefing briefing;
    public final Upkeep upkeep;
    public final Intake intake;
    public final MeaningReader meanings;
    private final SentenceModel sentences = new SentenceModel();
    public final List<IngestEvent> told = new CopyOnWriteArrayList<>();
    private final HttpFetcher fetcher;

    public TestHouse(Path folder) {
        this(folder, InstantSource.system());
    }

    /// @param clock by which it is decided what is due
    public TestHouse(Path folder, InstantSource clock) {
        made(folder);
        fetcher = new HttpFetcher(clock);
        store = Store.open(folder.resolve("library.sqlite"));
        articleIndex = ArticleIndex.open(folder.resolve("index"));
        library = new Library(store);
        search =
                new LibrarySearch(
                        store,
                        new ArticleSearcher(
                                articleIndex, _ -> "", LibrarySearch.meaning(store, sentences)));
        related = new Related(store, new ArticleNeighbours(articleIndex));
        watches = new Watches(store, search, new WatchSet(articleIndex));
        briefing = new Briefing(store, new Timeline(store), InstantSource.system());
        index = new IndexJob(store, articleIndex, watches::match);
        index.catchUp();
        upkeep = new Upkeep(store, articleIndex, index::differing);
        intake =
                new Intake(
                        store,
                        index,
                        new Analyser(LoadedModels.CORE_NLP),
                        new Reading(
                                fetcher,
                                new PoliteGate(clock, new KnownSilences(store, clock)),
                                new FeedReader(),
                                new ArticleCleaner(),
                                clock));
        meanings = new MeaningReader(store, index, sentences);
        intake.watch(told::add);
    }

    private static void made(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits for a job and gives its last progress.
    public static IngestProgress finished(Job job) throws Exception {
        return job.done().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    public List<String> titles() {
        return library.newest(ArticleFilter.ALL, 10_000).stream()
                .map(ArticleSummary::title)
                .toList();
    }

    /// Titles of what is found, in the order of their names.
    public List<String> found(String words) {
        return search.search(SearchRequest.words(words)).hits().stream()
                .map(hit -> hit.article().title())
                .sorted()
                .toList();
    }

    public List<String> sentences() {
        return library.failures().stream().map(Failure::sentence).toList();
    }

    @Override
    public void close() {
        meanings.close();
        sentences.close();
        intake.close();
        fetcher.close();
        articleIndex.close();
        store.close();
    }
}
