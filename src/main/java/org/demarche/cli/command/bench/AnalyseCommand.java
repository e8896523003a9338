package org.demarche.cli.command.bench;

import org.demarche.cli.call.Call;
import org.demarche.cli.call.Dates;
import org.demarche.model.article.PublicationDate;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/// `analyse`: texts in, names, times, quotes and events out. Touches no library.
@Command(
        name = "analyse",
        description =
                "Finds the names, times, quotes and events in texts, taken exactly as they are."
                        + " Touches no library.")
public final class AnalyseCommand implements Callable<Integer> {

    private final Call call;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Plain text, or JSON Lines with \"text\"; - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Dates.class,
            description = "The date of texts that carry none: 2022-01-27.")
    private @Nullable PublicationDate published;

    public AnalyseCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        return new BenchReport(call)
                .run(
                        files,
                        (in, name, each) ->
                                call.doors().analysing().analyse(in, name, published, each));
    }
}
