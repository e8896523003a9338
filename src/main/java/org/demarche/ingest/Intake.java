package org.demarche.ingest;

import org.demarche.analysis.Analyser;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.intake.PackFeed;
import org.demarche.source.pack.FeedPack;
import org.demarche.store.Store;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// The one door for what comes in. Every method returns at once; the work is done on threads of its
/// own, one job after another (analysing beside them), and is told to the watchers.
public final class Intake implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final String ANALYSING = "Analysing";
    private static final int STOPPING_SECONDS = 10;

    private final ExecutorService arriving =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("intake").factory());
    private final ExecutorService analysing =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("analysis").factory());
    private final ExecutorService picturing =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("pictures").factory());
    private final ExecutorService correcting =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("corrections").factory());
    private final List<Consumer<IngestEvent>> watchers = new CopyOnWriteArrayList<>();
    private final List<Job> running = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable Job> analysis = new AtomicReference<>();
    private volatile boolean analysesWhatComes;
    private final IndexJob index;
    private final AnalysisJob analysisJob;
    private final CorrectionJob corrections;
    private final StoryJob stories;
    private final FileImport files;
    private final FetchJob fetching;
    private final SourceAdding adding;
    private final PictureJob pictures;
    private final FeedLists lists;
    private final FeedPack pack = new FeedPack();

    public Intake(Store store, IndexJob index, Analyser analyser, Reading reading) {
        this.index = index;
        var arrivals = new Arrivals(store, index, this::tell);
        this.analysisJob = new AnalysisJob(store, analyser, index, this::tell);
        this.corrections = new CorrectionJob(store, index, this::tell);
        this.stories = new StoryJob(store);
        this.files = new FileImport(store, arrivals, reading);
        this.fetching = new FetchJob(store, arrivals, reading);
        this.adding = new SourceAdding(store, arrivals, reading);
        this.pictures = new PictureJob(store, reading);
        this.lists = new FeedLists(store, arrivals);
    }

    /// Tells `watcher` everything from now on, on the job's own threads.
    public void watch(Consumer<IngestEvent> watcher) {
        watchers.add(watcher);
    }

    /// Takes in files of any known make, and all that lie in folders.
    ///
    /// @param published for files that carry no date; null for none
    public Job importFiles(List<Path> paths, @Nullable PublicationDate published) {
        return start(
                "Importing",
                arriving,
                (cancel, report) -> files.run(paths, published, cancel, report));
    }

    /// Adds feeds, pages, OPML lists, folders or files as sources, by address or path as typed, and
    /// asks them.
    public Job add(List<String> places) {
        return start(
                "Adding",
                arriving,
                (cancel, report) -> {
                    var added = adding.run(places, cancel, report);
                    var fetched = fetching.run(added.sources(), cancel, report);
                    return new IngestProgress(
                            fetched.done() + added.failed(),
                            fetched.total() + added.failed(),
                            fetched.failed() + added.failed(),
                            "");
                });
    }

    /// The feeds that come with the program, for a reader to choose from.
    public List<PackFeed> pack() {
        return pack.feeds();
    }

    /// Adds feeds of the pack as sources, with what it says of them, and asks them.
    public Job subscribe(List<PackFeed> feeds) {
        return start(
                "Adding",
                arriving,
                (cancel, report) -> fetching.run(adding.ofPack(feeds), cancel, report));
    }

    /// All feeds as a list that other readers understand (OPML 2.0).
    public String feedList() {
        return lists.written();
    }

    /// Asks every source that is due.
    ///
    /// @param all also those that are not
    public Job refresh(boolean all) {
        return start(
                "Refreshing",
                arriving,
                (cancel, report) -> fetching.run(fetching.due(all), cancel, report));
    }

    /// Analyses what lacks it, newest first. Loads CoreNLP, which takes some seconds. When that job
    /// runs already, it is given back, and does what has come since too.
    ///
    /// @param first this article before all others; -1 for none
    public Job analyse(long first) {
        if (first >= 0) {
            analysisJob.first(first);
        }
        var current = analysis.get();
        if (current != null && !current.done().isDone()) {
            return current;
        }
        var job = start(ANALYSING, analysing, analysisJob::run);
        analysis.set(job);
        return job;
    }

    /// Lets the language models go when nothing has needed them for a while.
    void rest() {
        if (running.isEmpty()) {
            analysisJob.rest();
        }
    }

    /// Whether another program has put articles into the library.
    boolean hasNewsFromElsewhere() {
        return index.isBehind() && running.isEmpty();
    }

    /// Whether a job is running, or waits for its turn.
    boolean isBusy() {
        return !running.isEmpty();
    }

    boolean refreshesOnStart() {
        return fetching.settings().refreshOnStart();
    }

    boolean hasSourcesDue() {
        return !fetching.due(false).isEmpty();
    }

    /// From now on analyses what lacks it whenever a job that brings articles has ended, and what
    /// lacks it now.
    public void analyseWhatComes() {
        analysesWhatComes = true;
        index();
        if (corrections.hasWork()) {
            correct(); // it was stopped when the program was last closed
        }
    }

    /// This article is on screen: if it lacks its analysis, it is the next to get it.
    public void onScreen(long article) {
        analysisJob.first(article);
        if (analysesWhatComes && hasAnalysisToDo()) {
            analyse(-1);
        }
    }

    /// Whether any article lacks its analysis.
    public boolean hasAnalysisToDo() {
        return analysisJob.hasWork();
    }

    /// Analyses one article, if it lacks it, and nothing else.
    public Job analyseOnly(long article) {
        return start(
                "Analysing",
                analysing,
                (_, _) -> {
                    analysisJob.one(article);
                    return new IngestProgress(1, 1, 0, "");
                });
    }

    /// Fetches the pictures of one article, because the reader wants to see them.
    public Job fetchPictures(long article) {
        return start(
                "Fetching pictures",
                picturing,
                (cancel, report) -> pictures.run(article, cancel, report));
    }

    /// Compares events anew with others, after the reader has corrected some, and shows the index
    /// what has changed.
    public Job compareEvents() {
        return start(
                "Comparing events",
                analysing,
                (_, _) -> {
                    analysisJob.compareEvents();
                    return new IngestProgress(1, 1, 0, "");
                });
    }

    /// Puts new rules of names into effect in the whole library, beside all other jobs.
    public Job correct() {
        return start("Correcting names", correcting, corrections::run);
    }

    /// Takes in the samples that come with the program.
    public Job importSamples() {
        return start("Unpacking the samples", arriving, files::samples);
    }

    /// Shows the index what it has not seen: at start, and after samples were removed.
    public Job index() {
        return start(
                "Indexing",
                arriving,
                (_, _) -> {
                    var caught = index.catchUp();
                    if (!caught.isEmpty()) {
                        tell(new IngestEvent.Kept(caught));
                    }
                    return new IngestProgress(1, 1, 0, "");
                });
    }

    /// What a job does, between being started and its last report.
    @FunctionalInterface
    private interface Work {
        IngestProgress run(CancelSignal cancel, Consumer<IngestProgress> report) throws Exception;
    }

    private Job start(String name, ExecutorService threads, Work work) {
        var job = new Job(name, new CancelSignal(), new CompletableFuture<>());
        running.add(job);
        threads.execute(
                () -> {
                    var last = new AtomicReference<>(IngestProgress.NOTHING_YET);
                    try {
                        tell(new IngestEvent.Progressed(job, IngestProgress.NOTHING_YET, false));
                        last.set(
                                work.run(
                                        job.cancel(),
                                        progress -> {
                                            last.set(progress);
                                            tell(new IngestEvent.Progressed(job, progress, false));
                                        }));
                        index.commit();
                        if (threads.equals(arriving)) {
                            stories.catchUp(job.cancel());
                        }
                    } catch (Exception | LinkageError | OutOfMemoryError e) {
                        LOG.error("{} ended early", name, e);
                        last.updateAndGet(progress -> progress.plus("", true));
                        tell(
                                new IngestEvent.Failed(
                                        name, "%s ended early: %s".formatted(name, sentence(e))));
                    } finally {
                        running.remove(job);
                        tell(new IngestEvent.Progressed(job, last.get(), true));
                        job.done().complete(last.get());
                        if (analysesWhatComes && !name.equals(ANALYSING) && hasAnalysisToDo()) {
                            analyse(-1);
                        }
                    }
                });
        return job;
    }

    private static String sentence(Throwable problem) {
        var message = problem.getMessage();
        return message == null ? problem.toString() : message;
    }

    private void tell(IngestEvent event) {
        watchers.forEach(watcher -> watcher.accept(event));
    }

    /// Stops every job before its next article and waits for that.
    @Override
    public void close() {
        running.forEach(job -> job.cancel().cancel());
        for (var threads : List.of(arriving, analysing, correcting, picturing)) {
            threads.shutdown();
            try {
                if (!threads.awaitTermination(STOPPING_SECONDS, TimeUnit.SECONDS)) {
                    LOG.warn(
                            "A job did not stop within {} s; what it has finished is kept",
                            STOPPING_SECONDS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
