package org.demarche.cli.command.bench;

import org.demarche.cli.call.Call;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/// `extract`: pages in, clean articles out. Touches no library.
@Command(
        name = "extract",
        description =
                "Finds the article in pages and prints it without its surroundings. Touches no"
                        + " library.")
public final class ExtractCommand implements Callable<Integer> {

    private final Call call;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "HTML or text, or JSON Lines with \"html\"; - for standard input.")
    private List<String> files = List.of();

    public ExtractCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        return new BenchReport(call).run(files, call.doors().extracting()::extract);
    }
}
