package org.demarche.cli.command.intake;

import org.demarche.cli.call.Call;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.concurrent.Callable;

/// `export`: hands the reader's feeds to another program.
@Command(name = "export", description = "Prints the feeds as a list for other readers (OPML 2.0).")
public final class ExportCommand implements Callable<Integer> {

    private final Call call;

    @Option(names = "--opml", required = true, description = "The feeds, as OPML.")
    private boolean opml;

    public ExportCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException {
        try (var session = call.open()) {
            session.intake().feedList().lines().forEach(call.console()::print);
            return opml ? 0 : 2;
        }
    }
}
