package org.demarche.cli.command.read;

import org.demarche.cli.call.AnalysisFirst;
import org.demarche.cli.call.ArticleIds;
import org.demarche.cli.call.Call;
import org.demarche.cli.call.InputFile;
import org.demarche.cli.call.MeaningFirst;
import org.demarche.cli.door.Session;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.HitShape;
import org.demarche.cli.print.HitList;
import org.demarche.library.batch.BatchForm;
import org.demarche.library.batch.BatchLine;
import org.demarche.model.query.SearchAnswer;
import org.demarche.model.query.SearchAnswer.Hit;
import org.demarche.model.query.SearchRequest.Order;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;

/// `search`: finds articles by words.
@Command(
        name = "search",
        description =
                "Finds articles: words, \"phrases\", -without, prefix*, person:Lavrov country:RUS"
                        + " kind:TALKS date:2022-01..")
public final class SearchCommand implements Callable<Integer> {

    private static final int SNIPPET = 220; // characters
    private static final int SNIPPETS = 50; // of one query; the others show their first words

    private final Call call;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> words = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many for each query (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Order order = Order.RELEVANCE;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description =
                    "Answer one query a line; - for standard input. Of plain words not all need"
                            + " occur.")
    private @Nullable String batch;

    @Option(
            names = "--words",
            description =
                    "Answer a batch by words alone: articles that came since are not read for their"
                            + " meaning first.")
    private boolean wordsOnly;

    @Option(
            names = "--csv",
            description = "Print a line for each article found, as CSV with a line of names first.")
    private boolean csv;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    public SearchCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException {
        if (words.isEmpty() == (batch == null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Name either words to look for, or a file of queries with --batch.");
        }
        try (var session = call.open()) {
            var queries = new Queries(session, order, Math.max(1, limit));
            if (csv) {
                BatchForm.CSV.head().forEach(call.console()::print);
            }
            if (batch == null) {
                var typed = String.join(" ", words);
                print(session, typed, queries.typed(typed));
            } else {
                if (!wordsOnly) {
                    new MeaningFirst(session, call.console()).everything();
                }
                batch(session, queries, new InputFile(batch));
            }
            return 0;
        }
    }

    private void batch(Session session, Queries queries, InputFile file) throws IOException {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(file.open(call.console()), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine();
                    line != null && !call.console().isClosed();
                    line = lines.readLine()) {
                if (!line.isBlank()) {
                    if (!call.json() && !csv) {
                        call.console().print("\n" + line);
                    }
                    print(session, line, queries.line(line));
                }
            }
        }
    }

    private void print(Session session, String query, SearchAnswer answer) {
        if (csv) {
            BatchForm.CSV.lines(new BatchLine(query, answer)).forEach(call.console()::print);
            return;
        }
        var hits = answer.hits();
        var given =
                session.library().givenIds(hits.stream().map(hit -> hit.article().id()).toList());
        var stories =
                session.library()
                        .stories()
                        .of(hits.stream().map(hit -> hit.article().id()).toList());
        for (int i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
            var text = snippet(session, query, i, hit);
            if (call.json()) {
                var story = stories.get(hit.article().id());
                call.console()
                        .print(JsonLine.of(HitShape.of(query, i + 1, hit, text, given, story)));
            } else {
                var id = ArticleIds.name(given, hit.article().id());
                HitList.lines(i + 1, hit.article(), id, text, call.console().width())
                        .forEach(call.console()::print);
            }
        }
        if (!call.json()) {
            call.console()
                    .say(
                            answer.total() == 0
                                    ? "No article answers “%s”.".formatted(query)
                                    : "%s answer “%s”; %,d shown."
                                            .formatted(
                                                    AnalysisFirst.articles(answer.total()),
                                                    query,
                                                    hits.size()));
        }
    }

    private static String snippet(Session session, String query, int place, Hit hit) {
        return place < SNIPPETS
                ? session.search().snippet(hit.article().id(), query, SNIPPET)
                : hit.article().lead();
    }
}
