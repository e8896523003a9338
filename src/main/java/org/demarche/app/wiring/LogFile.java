package org.demarche.app.wiring;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
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

    /// Writes to `demarche-0.log` and its elders from now on. Where that cannot be done, nothing is
    /// written: what keeps the diary from being written keeps the library from it too, and that is
    /// told in a sentence.
    public static void writeTo(Path folder) {
        for (Handler old : ROOT.getHandlers()) {
            ROOT.removeHandler(old);
            old.close();
        }
        try {
            var file =
                    new FileHandler(
                            folder.resolve("demarche-%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setErrorManager(new Unheard());
            ROOT.addHandler(file);
        } catch (IOException _) {
            return;
        }
        Logger.getLogger("org.demarche").setLevel(Level.INFO);
    }

    /// The usual one writes stack traces to standard error when the disk is full.
    private static final class Unheard extends ErrorManager {
        @Override
        public synchronized void error(
                @Nullable String message, @Nullable Exception problem, int code) {
            // there is no other place where it could be told
        }
    }

    private LogFile() {}
}
