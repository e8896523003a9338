package org.demarche.cli.command.mark;

import org.demarche.cli.call.ArticleIds;
import org.demarche.cli.call.Call;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.SummaryShape;
import org.demarche.cli.print.Days;
import org.demarche.cli.print.Table;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// `bookmarks`: lists them.
@Command(name = "bookmarks", description = "Lists the bookmarked articles, newest first.")
public final class BookmarksCommand implements Callable<Integer> {

    private final Call call;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit = 10_000;

    public BookmarksCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException {
        try (var session = call.open()) {
            var articles = session.library().newest(ArticleFilter.BOOKMARKED, limit);
            var given =
                    session.library().givenIds(articles.stream().map(ArticleSummary::id).toList());
            if (call.json()) {
                articles.forEach(
                        article ->
                                call.console().print(JsonLine.of(SummaryShape.of(article, given))));
            } else if (articles.isEmpty()) {
                call.console().say("Nothing is bookmarked yet. 'demarche bookmark ID' does it.");
            } else {
                table(articles, given).lines(call.console().width()).forEach(call.console()::print);
            }
            return 0;
        }
    }

    private static Table table(List<ArticleSummary> articles, Map<Long, String> given) {
        var table = new Table("Id", "Day", "Source", "Title");
        for (var article : articles) {
            table.row(
                    ArticleIds.name(given, article.id()),
                    Days.of(article.published()),
                    article.source(),
                    article.title());
        }
        return table;
    }
}
