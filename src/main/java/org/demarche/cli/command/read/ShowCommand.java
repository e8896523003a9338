package org.demarche.cli.command.read;

import org.demarche.cli.call.AnalysisFirst;
import org.demarche.cli.call.ArticleIds;
import org.demarche.cli.call.Call;
import org.demarche.cli.call.CannotDo;
import org.demarche.cli.door.Session;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.ArticleShape;
import org.demarche.cli.json.library.HistoryShape;
import org.demarche.cli.print.ArticlePage;
import org.demarche.cli.print.HistoryPage;
import org.demarche.model.article.Article;
import org.demarche.model.article.ArticleVersion;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/// `show`: an article with what was found in it.
@Command(name = "show", description = "Prints articles with their names, quotes and events.")
public final class ShowCommand implements Callable<Integer> {

    private final Call call;

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "As 'import' and 'search' print it.")
    private List<String> ids = List.of();

    @Option(
            names = "--no-analyse",
            description = "Do not analyse the article first when it lacks that.")
    private boolean noAnalyse;

    public ShowCommand(Call call) {
        this.call = call;
    }

    @Option(
            names = "--versions",
            description = "Print too what it said before it was edited: [-dropped-] {+added+}.")
    private boolean versions;

    @Override
    public Integer call() throws IOException, CannotDo {
        try (var session = call.open()) {
            var known = new ArticleIds(session.library());
            var analysis = new AnalysisFirst(session, call.console());
            for (var id : ids) {
                long number = known.number(id);
                if (!noAnalyse) {
                    analysis.one(number);
                }
                var article =
                        session.library()
                                .article(number)
                                .orElseThrow(
                                        () ->
                                                new CannotDo(
                                                        "The article %s has just been deleted."
                                                                .formatted(id)));
                print(session, known, article);
            }
            return 0;
        }
    }

    private void print(Session session, ArticleIds known, Article article) throws IOException {
        var places = session.library().places(article.id());
        var before =
                versions ? session.library().versions(article.id()) : List.<ArticleVersion>of();
        if (call.json()) {
            var shape = ArticleShape.of(article, known.given(List.of(article.id())));
            call.console().print(JsonLine.of(HistoryShape.fill(shape, places, before)));
            return;
        }
        int width = call.console().width();
        ArticlePage.lines(article, width).forEach(call.console()::print);
        HistoryPage.places(places, width).forEach(call.console()::print);
        if (versions) {
            HistoryPage.versions(article, before, width).forEach(call.console()::print);
        }
    }
}
