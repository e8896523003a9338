package org.demarche.ingest;

import org.demarche.analysis.Analyser;
import org.demarche.ingest.derive.AnalysisJob;
import org.demarche.ingest.derive.CorrectionJob;
import org.demarche.ingest.derive.StoryJob;
import org.demarche.ingest.job.IngestProgress;
import org.demarche.ingest.job.Job;
import org.demarche.ingest.job.JobList;
import org.demarche.ingest.job.Lane;
import org.demarche.ingest.keep.IndexJob;
import org.demarche.store.Store;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicReference;

/// What is drawn from articles once they are kept: analyses, stories, corrected names. What is left
/// of each comes from the store, so nothing of it is lost by a stop.
final class Afterwork {

    private final JobList jobs;
    private final AnalysisJob analysing;
    private final CorrectionJob correcting;
    private final StoryJob stories;
    private final AtomicReference<@Nullable Job> analysis = new AtomicReference<>();
    private Job grouping = Job.NOTHING;
    private volatile boolean analysesWhatComes;

    Afterwork(Store store, Analyser analyser, IndexJob index, JobList jobs) {
        this.jobs = jobs;
        this.analysing = new AnalysisJob(store, analyser, index, jobs::tell);
        this.correcting = new CorrectionJob(store, index, jobs::tell);
        this.stories = new StoryJob(store, jobs::tell);
        jobs.whenEnded(this::follow);
    }

    private void follow(Job ended) {
        if (ended.lane() == Lane.ARRIVING && stories.hasWork()) {
            group();
        }
        if (analysesWhatComes && !ended.equals(analysis.get()) && hasAnalysisToDo()) {
            analyse(-1);
        }
    }

    /// From now on analyses whatever comes, and goes on with what was stopped.
    void analyseWhatComes() {
        analysesWhatComes = true;
        if (correcting.hasWork()) {
            correct(); // it was stopped when the program was last closed
        }
    }

    private synchronized void group() {
        if (grouping.done().isDone()) {
            grouping = jobs.start(Lane.GROUPING, "Finding stories", stories::run);
        }
    }

    /// The grouping that is under way, or the last one.
    synchronized Job grouping() {
        return grouping;
    }

    void onScreen(long article) {
        analysing.first(article);
        if (analysesWhatComes && hasAnalysisToDo()) {
            analyse(-1);
        }
    }

    boolean hasAnalysisToDo() {
        return analysing.hasWork();
    }

    Job analyse(long first) {
        if (first >= 0) {
            analysing.first(first);
        }
        var current = analysis.get();
        if (current != null && !current.done().isDone()) {
            return current;
        }
        var job = jobs.start(Lane.ANALYSING, "Analysing", analysing::run);
        analysis.set(job);
        return job;
    }

    Job analyseOnly(long article) {
        return jobs.start(
                Lane.ANALYSING,
                "Analysing",
                (_, _) -> {
                    analysing.one(article);
                    return new IngestProgress(1, 1, 0, "");
                });
    }

    Job compareEvents() {
        return jobs.start(
                Lane.ANALYSING,
                "Comparing events",
                (_, _) -> {
                    analysing.compareEvents();
                    return new IngestProgress(1, 1, 0, "");
                });
    }

    Job correct() {
        return jobs.start(Lane.CORRECTING, "Correcting names", correcting::run);
    }

    /// Lets the language models go when nothing has needed them for a while.
    void rest() {
        if (!jobs.isBusy()) {
            analysing.rest();
        }
    }
}
