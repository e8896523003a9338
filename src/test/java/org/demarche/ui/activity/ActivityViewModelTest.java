package org.demarche.ui.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.ingest.TestHouse;
import org.demarche.ingest.job.CancelSignal;
import org.demarche.ingest.job.IngestEvent;
import org.demarche.ingest.job.IngestProgress;
import org.demarche.ingest.job.Job;
import org.demarche.ingest.job.Lane;
import org.demarche.ui.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

class ActivityViewModelTest {

    private final Background background =
            new Background(
                    Runnable::run,
                    Runnable::run,
                    problem -> {
                        throw new AssertionError(problem);
                    });
    private final IngestNews news = new IngestNews(background);
    private TestHouse house;
    private ActivityViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = new TestHouse(folder);
        model =
                new ActivityViewModel(
                        house.library, house.intake, background, new Problems(), news);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void howAJobWentTakesThePlaceOfWhatWasBegun() {
        model.say("Asking 2 sources…");
        news.accept(new IngestEvent.Progressed(job("Adding", Lane.ARRIVING), done(0, 2), false));
        assertEquals("Asking 2 sources…", said());

        news.accept(new IngestEvent.Progressed(job("Stories", Lane.GROUPING), done(9, 9), true));
        assertEquals("Asking 2 sources…", said());

        news.accept(new IngestEvent.Progressed(job("Adding", Lane.ARRIVING), done(2, 2), true));
        assertEquals("Adding: 1 done, 1 set aside", said());
    }

    @Test
    void whatWasDoneMeanwhileStays() {
        model.say("Asking 1 source…");
        model.say("Watch removed. Ctrl+Z brings it back.");
        news.accept(new IngestEvent.Progressed(job("Adding", Lane.ARRIVING), done(1, 1), true));

        assertEquals("Watch removed. Ctrl+Z brings it back.", said());
    }

    private String said() {
        return model.messageProperty().get();
    }

    private static IngestProgress done(int done, int total) {
        return new IngestProgress(done, total, done == 2 ? 1 : 0, "");
    }

    private static Job job(String name, Lane lane) {
        return new Job(name, lane, new CancelSignal(), new CompletableFuture<>());
    }
}
