package org.demarche.cli.command.read;

import org.demarche.cli.call.Call;
import org.demarche.cli.call.InputFile;
import org.demarche.cli.call.MeaningFirst;
import org.demarche.cli.door.Session;
import org.demarche.library.batch.BatchForm;
import org.demarche.library.batch.BatchLine;
import org.demarche.model.query.SearchAnswer;
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

    @Option(
            names = "--explain",
            description = "Say of each article why it is found: which words it has, and where.")
    private boolean explain;

    @Option(
            names = "--facets",
            description = "Say how what is found is spread over names, countries, sources …")
    private boolean facets;

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
            if (!wordsOnly && (batch != null || queries.areByMeaning())) {
                new MeaningFirst(session, call.console()).everything();
            }
            if (batch == null) {
                var typed = String.join(" ", words);
                print(session, typed, queries.typed(typed));
            } else {
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
        var printing =
                new AnswerPrint(session, call, batch != null || order == Order.MEANING, explain);
        printing.print(query, answer);
        if (facets) {
            printing.facets(query);
        }
    }
}
