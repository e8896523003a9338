package org.demarche.cli.command.upkeep;

import org.demarche.cli.call.Call;
import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.library.DoneShape;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `screenshot`: draws the window into pictures, with no need of a display.
@Command(
        name = "screenshot",
        description =
                "Draws the window into PNG files, without a display: with the samples, or with the"
                        + " library that --library names.")
public final class ScreenshotCommand implements Callable<Integer> {

    private final Call call;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the pictures go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("demarche-pictures");

    public ScreenshotCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException {
        for (var picture : call.doors().pictures().draw(call.options().library(), out)) {
            call.console()
                    .print(call.json() ? JsonLine.of(DoneShape.file(picture)) : picture.toString());
        }
        return 0;
    }
}
