package org.demarche.cli.command.upkeep;

import org.demarche.cli.call.Call;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.DoneShape;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;

/// `backup`: lays the library away in one file.
@Command(
        name = "backup",
        description =
                "Copies the whole library into one new file and reads the copy through. Also while"
                        + " the window is open.")
public final class BackupCommand implements Callable<Integer> {

    private final Call call;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The file to write; by default one with the day in its name, here.")
    private @Nullable Path file;

    public BackupCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException {
        var named = file;
        var to =
                named != null
                        ? named
                        : Path.of(
                                "demarche-%s.sqlite"
                                        .formatted(LocalDate.now(ZoneId.systemDefault())));
        try (var session = call.open()) {
            var laid = session.library().backups().write(to);
            call.console()
                    .print(
                            call.json()
                                    ? JsonLine.of(
                                            DoneShape.copied(
                                                    laid.file(), laid.articles(), laid.bytes()))
                                    : "%s holds the whole library: %,d articles, %,d bytes. It was read through and is sound."
                                            .formatted(laid.file(), laid.articles(), laid.bytes()));
            return 0;
        }
    }
}
