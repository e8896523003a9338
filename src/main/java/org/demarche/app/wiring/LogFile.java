package org.demarche.app.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Where the program's own diary goes: three files of one megabyte, the newest first. Nothing of it
/// goes to standard error, which belongs to what the person who started the program has to know.
public final class LogFile {

    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;
    private static final Logger ROOT =
            Logger.getLogger(""); // held, so that its settings are not collected

    /// Before a library folder is known: nothing is written anywhere.
    public static void silence() {
        System.setProperty(
                "java.util.logging.SimpleFormatter.format",
                "%1$tFT%1$tT.%1$tL %4$s %3$s: %5$s%6$s%n");
        LogManager.getLogManager().reset();
        ROOT.setLevel(Level.WARNING);
    }

    /// Writes to `demarche-0.log` and its elders from now on.
    public static void writeTo(Path folder) throws IOException {
        for (Handler old : ROOT.getHandlers()) {
            ROOT.removeHandler(old);
            old.close();
        }
        var file =
                new FileHandler(folder.resolve("demarche-%g.log").toString(), BYTES, FILES, true);
        file.setFormatter(new SimpleFormatter());
        ROOT.addHandler(file);
        Logger.getLogger("org.demarche").setLevel(Level.INFO);
    }

    private LogFile() {}
}
