package org.demarche.cli.call;

import org.demarche.cli.door.Session;
import org.demarche.ingest.job.IngestEvent;

/// Analyses what still lacks it, before a command shows what the analysis finds.
public final class AnalysisFirst {

    private final Session session;
    private final Console console;
    private final JobWait waiting;

    public AnalysisFirst(Session session, Console console) {
        this.session = session;
        this.console = console;
        this.waiting = new JobWait(session.intake(), console);
    }

    /// Of the whole library; says so when it takes place.
    public void everything() {
        if (session.intake().hasAnalysisToDo()) {
            console.say(
                    "Analysing what has come since. It takes some seconds to begin;"
                            + " --no-analyse leaves it out.");
            console.say("Analysed %s.".formatted(articles(waiting())));
        }
    }

    /// Of all that lack it, without a word.
    ///
    /// @return how many there were
    public int waiting() {
        return waiting.run(() -> session.intake().analyse(-1), this::complain).done();
    }

    /// Of one article.
    public void one(long article) {
        waiting.run(() -> session.intake().analyseOnly(article), this::complain);
    }

    private void complain(IngestEvent event) {
        if (event instanceof IngestEvent.Failed(_, var sentence)) {
            console.say(sentence);
        }
    }

    /// "1 article", "1,200 articles".
    public static String articles(int count) {
        return count == 1 ? "1 article" : "%,d articles".formatted(count);
    }
}
