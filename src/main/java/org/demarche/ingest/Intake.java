package org.demarche.ingest;

import org.demarche.analysis.Analyser;
import org.demarche.ingest.fetch.FetchJob;
import org.demarche.ingest.fetch.PictureJob;
import org.demarche.ingest.fetch.SourceAdding;
import org.demarche.ingest.file.FeedLists;
import org.demarche.ingest.file.FileImport;
import org.demarche.ingest.job.IngestEvent;
import org.demarche.ingest.job.IngestProgress;
import org.demarche.ingest.job.Job;
import org.demarche.ingest.job.JobList;
import org.demarche.ingest.job.Lane;
import org.demarche.ingest.keep.Arrivals;
import org.demarche.ingest.keep.IndexJob;
import org.demarche.ingest.keep.Reading;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.intake.PackFeed;
import org.demarche.source.pack.FeedPack;
import org.demarche.store.Store;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The one door for what comes in. Every method returns at once; the work is done on threads of its
/// own, one job after another (analysing beside them), and is told to the watchers.
public final class Intake implements AutoCloseable {

    private final JobList jobs = new JobList();
    private final IndexJob index;
    private final Afterwork afterwork;
    private final FileImport files;
    private final FetchJob fetching;
    private final SourceAdding adding;
    private final PictureJob pictures;
    private final FeedLists lists;
    private final FeedPack pack = new FeedPack();

    public Intake(Store store, IndexJob index, Analyser analyser, Reading reading) {
        this.index = index;
        var arrivals = new Arrivals(store, index, jobs::tell);
        this.afterwork = new Afterwork(store, analyser, index, jobs);
        this.files = new FileImport(store, arrivals, reading);
        this.fetching = new FetchJob(store, arrivals, reading);
        this.adding = new SourceAdding(store, arrivals, reading);
        this.pictures = new PictureJob(store, reading);
        this.lists = new FeedLists(store, arrivals);
    }

    /// Tells `watcher` everything from now on, on the job's own threads.
    public void watch(Consumer<IngestEvent> watcher) {
        jobs.watch(watcher);
    }

    /// Takes in files of any known make, and all that lie in folders.
    ///
    /// @param published for files that carry no date; null for none
    public Job importFiles(List<Path> paths, @Nullable PublicationDate published) {
        return arriving(
                "Importing", (cancel, report) -> files.run(paths, published, cancel, report));
    }

    /// Takes in the samples that come with the program.
    public Job importSamples() {
        return arriving("Unpacking the samples", files::samples);
    }

    /// Adds feeds, pages, OPML lists, folders or files as sources, by address or path as typed, and
    /// asks them.
    public Job add(List<String> places) {
        return arriving(
                "Adding",
                (cancel, report) -> {
                    var added = adding.run(places, cancel, report);
                    var fetched = fetching.run(added.sources(), added.answers(), cancel, report);
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
        return arriving(
                "Adding", (cancel, report) -> fetching.run(adding.ofPack(feeds), cancel, report));
    }

    /// All feeds as a list that other readers understand (OPML 2.0).
    public String feedList() {
        return lists.written();
    }

    /// Asks every source that is due.
    ///
    /// @param all also those that are not
    public Job refresh(boolean all) {
        return arriving(
                "Refreshing", (cancel, report) -> fetching.run(fetching.due(all), cancel, report));
    }

    boolean refreshesOnStart() {
        return fetching.settings().refreshOnStart();
    }

    boolean hasSourcesDue() {
        return !fetching.due(false).isEmpty();
    }

    /// Fetches the pictures of one article, because the reader wants to see them.
    public Job fetchPictures(long article) {
        return jobs.start(
                Lane.PICTURES,
                "Fetching pictures",
                (cancel, report) -> pictures.run(article, cancel, report));
    }

    /// Shows the index what it has not seen: at start, and after samples were removed.
    public Job index() {
        return arriving(
                "Indexing",
                (_, _) -> {
                    var caught = index.catchUp();
                    if (!caught.isEmpty()) {
                        jobs.tell(new IngestEvent.Kept(caught));
                    }
                    return new IngestProgress(1, 1, 0, "");
                });
    }

    /// What has arrived survives a crash in the index too.
    private Job arriving(String name, JobList.Work work) {
        return jobs.start(
                Lane.ARRIVING,
                name,
                (cancel, report) -> {
                    var last = work.run(cancel, report);
                    index.commit();
                    return last;
                });
    }

    /// Puts what has arrived into stories: begun when a job that brings articles ends, and done at
    /// once when none has.
    public Job grouping() {
        return afterwork.grouping();
    }

    /// Analyses what lacks it, newest first. Loads CoreNLP, which takes some seconds. When that job
    /// runs already, it is given back, and does what has come since too.
    ///
    /// @param first this article before all others; -1 for none
    public Job analyse(long first) {
        return afterwork.analyse(first);
    }

    /// From now on analyses what lacks it whenever a job that brings articles has ended, and what
    /// lacks it now.
    public void analyseWhatComes() {
        index();
        afterwork.analyseWhatComes();
    }

    /// This article is on screen: if it lacks its analysis, it is the next to get it.
    public void onScreen(long article) {
        afterwork.onScreen(article);
    }

    /// Whether any article lacks its analysis.
    public boolean hasAnalysisToDo() {
        return afterwork.hasAnalysisToDo();
    }

    /// Analyses one article, if it lacks it, and nothing else.
    public Job analyseOnly(long article) {
        return afterwork.analyseOnly(article);
    }

    /// Compares events anew with others, after the reader has corrected some, and shows the index
    /// what has changed.
    public Job compareEvents() {
        return afterwork.compareEvents();
    }

    /// Puts new rules of names into effect in the whole library, beside all other jobs.
    public Job correct() {
        return afterwork.correct();
    }

    /// Lets the language models go when nothing has needed them for a while.
    void rest() {
        afterwork.rest();
    }

    /// Whether another program has put articles into the library.
    boolean hasNewsFromElsewhere() {
        return index.isBehind() && !jobs.isBusy();
    }

    /// Whether a job is running, or waits for its turn.
    boolean isBusy() {
        return jobs.isBusy();
    }

    /// Stops every job before its next article and waits for that.
    @Override
    public void close() {
        jobs.close();
    }
}
