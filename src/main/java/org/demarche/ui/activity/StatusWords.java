package org.demarche.ui.activity;

import org.demarche.ingest.job.IngestEvent.Progressed;
import org.demarche.library.Library.Counts;
import org.demarche.model.intake.Failure;
import org.demarche.ui.Controls;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The sentences at the foot of the window.
final class StatusWords {

    private StatusWords() {}

    /// "Analysing 3 of 40", or only the name while the number is not known.
    static String job(Progressed report) {
        var progress = report.progress();
        if (report.job().cancel().isCancelled() && !report.ended()) {
            return "Stopping after this article…";
        }
        return progress.total() == 0
                ? report.job().name() + "…"
                : "%s %,d of %,d".formatted(report.job().name(), progress.done(), progress.total());
    }

    /// How a job ended: "Importing: 40 done, 2 set aside".
    static String ended(Progressed report) {
        var progress = report.progress();
        var aside = progress.failed() == 0 ? "" : ", %,d set aside".formatted(progress.failed());
        var stopped = report.job().cancel().isCancelled() ? ", stopped" : "";
        return "%s: %,d done%s%s"
                .formatted(
                        report.job().name(), progress.done() - progress.failed(), aside, stopped);
    }

    static String index(Counts counts, boolean takingIn) {
        if (takingIn) {
            return "Indexing what comes in";
        }
        int waiting = counts.all() - counts.analysed();
        return waiting <= 0
                ? "Index up to date"
                : "Index up to date · %s to analyse".formatted("%,d".formatted(waiting));
    }

    /// "1 feed failed: see activity"; empty when all is well.
    static String failures(List<Failure> failures, int problems) {
        int all = failures.size() + problems;
        if (all == 0) {
            return "";
        }
        boolean fetches =
                problems == 0 && failures.stream().allMatch(f -> f.stage() == Failure.Stage.FETCH);
        return fetches
                ? Controls.count(all, "source", "sources") + " failed: see activity"
                : Controls.count(all, "failure", "failures") + ": see activity";
    }

    /// "Refreshed 5 min ago".
    static String refreshed(Instant last, Instant now) {
        long minutes = Duration.between(last, now).toMinutes();
        if (minutes < 1) {
            return "Refreshed just now";
        }
        if (minutes < 60) {
            return "Refreshed %d min ago".formatted(minutes);
        }
        long hours = minutes / 60;
        return hours < 48
                ? "Refreshed %d h ago".formatted(hours)
                : "Refreshed %d days ago".formatted(hours / 24);
    }
}
