package org.demarche.cli.command.upkeep;

import org.demarche.cli.call.AnalysisFirst;
import org.demarche.cli.call.Call;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.DoneShape;
import org.demarche.model.article.ArticleFilter;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.util.concurrent.Callable;

/// `reindex`: makes the search index anew.
@Command(name = "reindex", description = "Makes the search index anew from the articles.")
public final class ReindexCommand implements Callable<Integer> {

    private final Call call;

    public ReindexCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException {
        try (var session = call.open()) {
            call.console().progress("Making the index anew …");
            session.reindex().run();
            int articles = session.library().count(ArticleFilter.ALL);
            call.console().clearProgress();
            call.console()
                    .print(
                            call.json()
                                    ? JsonLine.of(DoneShape.articles(articles))
                                    : "Indexed %s.".formatted(AnalysisFirst.articles(articles)));
            return 0;
        }
    }
}
