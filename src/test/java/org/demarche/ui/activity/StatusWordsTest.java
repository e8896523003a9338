package org.demarche.ui.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.ingest.job.CancelSignal;
import org.demarche.ingest.job.IngestEvent.Progressed;
import org.demarche.ingest.job.IngestProgress;
import org.demarche.ingest.job.Job;
import org.demarche.ingest.job.Lane;
import org.demarche.library.Library.Counts;
import org.demarche.model.intake.Failure;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class StatusWordsTest {

    private static final Instant NOON = Instant.parse("2026-01-20T12:00:00Z");

    @Test
    void aJobTellsHowFarItIs() {
        assertEquals("Analysing 3 of 1,040", StatusWords.job(report(3, 1_040, 0)));
        assertEquals("Analysing…", StatusWords.job(report(0, 0, 0)));
    }

    @Test
    void aStoppedJobSaysThatItFinishesItsArticle() {
        var report = report(3, 40, 0);
        report.job().cancel().cancel();
        assertEquals("Stopping after this article…", StatusWords.job(report));
        assertEquals("Analysing: 3 done, stopped", StatusWords.ended(report));
    }

    @Test
    void whatWasSetAsideIsTold() {
        assertEquals("Analysing: 38 done, 2 set aside", StatusWords.ended(report(40, 40, 2)));
    }

    @Test
    void theIndexTellsWhatStillWaits() {
        assertEquals("Index up to date", StatusWords.index(counts(40, 40), false));
        assertEquals("Index up to date · 3 to analyse", StatusWords.index(counts(40, 37), false));
        assertEquals("Indexing what comes in", StatusWords.index(counts(40, 37), true));
    }

    @Test
    void failuresAreCounted() {
        assertEquals("", StatusWords.failures(List.of(), 0));
        assertEquals(
                "1 source failed: see activity",
                StatusWords.failures(List.of(failure(Failure.Stage.FETCH)), 0));
        assertEquals(
                "2 failures: see activity",
                StatusWords.failures(List.of(failure(Failure.Stage.TEXT)), 1));
    }

    @Test
    void theLastRefreshIsToldInWords() {
        assertEquals("Refreshed just now", StatusWords.refreshed(NOON, NOON.plusSeconds(20)));
        assertEquals("Refreshed 5 min ago", StatusWords.refreshed(NOON, NOON.plusSeconds(301)));
        assertEquals("Refreshed 3 h ago", StatusWords.refreshed(NOON, NOON.plusSeconds(11_000)));
        assertEquals(
                "Refreshed 4 days ago", StatusWords.refreshed(NOON, NOON.plusSeconds(350_000)));
    }

    private static Progressed report(int done, int total, int failed) {
        return new Progressed(
                new Job("Analysing", Lane.ANALYSING, new CancelSignal(), new CompletableFuture<>()),
                new IngestProgress(done, total, failed, ""),
                false);
    }

    private static Counts counts(int all, int analysed) {
        return new Counts(all, 0, 0, 0, analysed, Map.of());
    }

    private static Failure failure(Failure.Stage stage) {
        return new Failure(1, "https://example.org", stage, "It failed.", 1, NOON);
    }
}
