package org.demarche.ingest.job;

/// How far a job is, at one moment.
///
/// @param done articles finished, whether well or not
/// @param total articles known so far; it may grow while feeds are still being read
/// @param failed how many of `done` were set aside; the store says why, article by article
/// @param now the title or address being worked on, for one line at the foot of the window
public record IngestProgress(int done, int total, int failed, String now) {

    public static final IngestProgress NOTHING_YET = new IngestProgress(0, 0, 0, "");

    public IngestProgress plus(String finished, boolean failedToo) {
        return new IngestProgress(done + 1, total, failedToo ? failed + 1 : failed, finished);
    }

    /// From 0 to 1, or -1 while the total is unknown (which JavaFX draws as "busy").
    public double fraction() {
        return total == 0 ? -1 : (double) done / total;
    }
}
