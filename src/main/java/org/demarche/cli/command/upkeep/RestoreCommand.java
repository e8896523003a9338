package org.demarche.cli.command.upkeep;

import org.demarche.cli.call.Call;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.DoneShape;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `restore`: brings a library back from a backup.
@Command(
        name = "restore",
        description =
                "Makes a library of a backup, in a folder that has none yet; a library that is"
                        + " there is never written over.")
public final class RestoreCommand implements Callable<Integer> {

    private final Call call;

    @Parameters(paramLabel = "FILE", description = "What 'demarche backup' has written.")
    private Path file = Path.of("");

    public RestoreCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException {
        var laid = call.doors().restoring().restore(file, call.options().library());
        call.console()
                .print(
                        call.json()
                                ? JsonLine.of(
                                        DoneShape.copied(
                                                laid.file(), laid.articles(), laid.bytes()))
                                : "Restored %s: %,d articles. The index is made when it is next opened."
                                        .formatted(laid.file(), laid.articles()));
        return 0;
    }
}
