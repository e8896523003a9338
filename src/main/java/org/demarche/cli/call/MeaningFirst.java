package org.demarche.cli.call;

import org.demarche.cli.door.Session;
import org.demarche.ingest.job.IngestProgress;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/// Reads for their meaning the articles that have come since, before a command ranks by it.
public final class MeaningFirst {

    /// A large library is read over several calls, or beside the window.
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(15);

    private final Session session;
    private final Console console;

    public MeaningFirst(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    /// Of the whole library; says so when it takes place.
    public void everything() {
        var meanings = session.meanings();
        if (!meanings.hasWork()) {
            return;
        }
        console.say(
                "Reading what has come since for its meaning, some ten articles a second; --words"
                        + " leaves it out.");
        var last = new AtomicReference<>(IngestProgress.NOTHING_YET);
        meanings.finish(
                LONG_ENOUGH,
                progress -> {
                    last.set(progress);
                    console.progress(
                            "Reading %,d of %,d: %s"
                                    .formatted(progress.done(), progress.total(), progress.now()));
                });
        console.clearProgress();
        meanings.problem().ifPresent(console::say);
        var read = last.get();
        if (meanings.problem().isEmpty() && read.done() < read.total()) {
            console.say(
                    "Read %,d of %,d; the rest is ranked by its words. Ask again to go on."
                            .formatted(read.done(), read.total()));
        }
    }
}
