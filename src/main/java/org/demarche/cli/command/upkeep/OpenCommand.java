package org.demarche.cli.command.upkeep;

import org.demarche.cli.call.Call;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.util.concurrent.Callable;

/// `open`, and no command at all: shows the window.
@Command(name = "open", description = "Opens the desktop window. So does no command at all.")
public final class OpenCommand implements Callable<Integer> {

    private final Call call;

    public OpenCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException {
        return call.doors().window().open(call.options().library());
    }
}
