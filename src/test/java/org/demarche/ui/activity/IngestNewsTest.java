package org.demarche.ui.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ingest.job.CancelSignal;
import org.demarche.ingest.job.IngestEvent;
import org.demarche.ingest.job.IngestProgress;
import org.demarche.ingest.job.Job;
import org.demarche.ingest.job.Lane;
import org.demarche.ui.Background;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

class IngestNewsTest {

    private final ArrayDeque<Runnable> screen = new ArrayDeque<>();
    private final IngestNews news =
            new IngestNews(
                    new Background(
                            Runnable::run,
                            screen::add,
                            problem -> {
                                throw new AssertionError(problem);
                            }));
    private final List<IngestNews.News> heard = new ArrayList<>();

    @Test
    void aThousandReportsBetweenTwoFramesAreDrawnOnceAndNoneIsLost() {
        news.subscribe(heard::add);
        var job =
                new Job("Analysing", Lane.ANALYSING, new CancelSignal(), new CompletableFuture<>());
        for (int i = 1; i <= 1_000; i++) {
            news.accept(
                    new IngestEvent.Progressed(
                            job, new IngestProgress(i, 1_000, 0, "Talks"), false));
        }
        news.accept(new IngestEvent.Analysed(List.of(7L)));
        news.accept(new IngestEvent.Analysed(List.of(8L)));
        news.accept(new IngestEvent.Kept(List.of(9L)));

        assertEquals(1, screen.size());
        screen.remove().run();
        assertEquals(1, heard.size());
        assertEquals(1_000, heard.getFirst().jobs().getFirst().progress().done());
        assertEquals(Set.of(7L, 8L), heard.getFirst().analysed());
        assertTrue(heard.getFirst().kept());
    }
}
