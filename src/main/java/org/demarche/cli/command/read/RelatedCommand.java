package org.demarche.cli.command.read;

import org.demarche.cli.call.AnalysisFirst;
import org.demarche.cli.call.ArticleIds;
import org.demarche.cli.call.Call;
import org.demarche.cli.call.CannotDo;
import org.demarche.cli.call.MeaningFirst;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.SummaryShape;
import org.demarche.cli.print.HitList;
import org.demarche.model.article.ArticleSummary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// `related`: what else the library has on the matter of an article.
@Command(
        name = "related",
        description =
                "Lists what to read beside an article: more of the kind, what came before and what"
                        + " came after with the same actors.")
public final class RelatedCommand implements Callable<Integer> {

    private final Call call;

    @Parameters(paramLabel = "ID", description = "As 'import' and 'search' print it.")
    private String id = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many of each kind (default: ${DEFAULT-VALUE}).")
    private int limit = 6;

    @Option(
            names = "--words",
            description = "Do not read for their meaning first what has come since.")
    private boolean wordsOnly;

    public RelatedCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException, CannotDo {
        try (var session = call.open()) {
            var known = new ArticleIds(session.library());
            long number = known.number(id);
            new AnalysisFirst(session, call.console()).one(number);
            if (!wordsOnly) {
                new MeaningFirst(session, call.console()).everything();
            }
            var related = session.related().of(number, Math.max(1, limit));
            print("alike", "More of the kind", related.alike(), known);
            print("background", "Before, with the same actors", related.background(), known);
            print("since", "Since, with the same actors", related.since(), known);
            if (related.size() == 0) {
                call.console().say("The library has nothing else on this.");
            }
            return 0;
        }
    }

    private void print(String kind, String heading, List<ArticleSummary> some, ArticleIds known)
            throws IOException {
        var given = known.given(some.stream().map(ArticleSummary::id).toList());
        if (!call.json() && !some.isEmpty()) {
            call.console().print(heading);
        }
        for (int i = 0; i < some.size(); i++) {
            print(kind, i + 1, some.get(i), given);
        }
    }

    private void print(String kind, int rank, ArticleSummary article, Map<Long, String> given)
            throws IOException {
        if (call.json()) {
            var line = JsonLine.object().put("to", id).put("kind", kind).put("rank", rank);
            line.setAll(SummaryShape.of(article, given));
            call.console().print(JsonLine.of(line));
        } else {
            HitList.lines(
                            rank,
                            article,
                            ArticleIds.name(given, article.id()),
                            "",
                            call.console().width())
                    .forEach(call.console()::print);
        }
    }
}
