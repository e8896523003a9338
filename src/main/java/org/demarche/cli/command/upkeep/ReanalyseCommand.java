package org.demarche.cli.command.upkeep;

import org.demarche.cli.call.AnalysisFirst;
import org.demarche.cli.call.Call;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.DoneShape;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.util.concurrent.Callable;

/// `reanalyse`: makes the analyses anew.
@Command(
        name = "reanalyse",
        description =
                "Finds names, times, quotes and events anew in every article. What you have"
                        + " corrected stays. A call that is stopped goes on at the next one.")
public final class ReanalyseCommand implements Callable<Integer> {

    private final Call call;

    public ReanalyseCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException {
        try (var session = call.open()) {
            session.upkeep().analyseAnew();
            int articles = new AnalysisFirst(session, call.console()).waiting();
            call.console()
                    .print(
                            call.json()
                                    ? JsonLine.of(DoneShape.articles(articles))
                                    : "Analysed %s.".formatted(AnalysisFirst.articles(articles)));
            return 0;
        }
    }
}
