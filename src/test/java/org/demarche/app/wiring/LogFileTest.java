package org.demarche.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Logger;

class LogFileTest {

    private static final Logger ROOT = Logger.getLogger("");

    @TempDir Path folder;
    private final Handler[] handlers = ROOT.getHandlers();
    private final PrintStream screen = System.err;

    @AfterEach
    void putBack() {
        System.setErr(screen);
        for (var ours : ROOT.getHandlers()) {
            ROOT.removeHandler(ours);
            ours.close();
        }
        for (var theirs : handlers) {
            ROOT.addHandler(theirs);
        }
    }

    @Test
    void aDiaryThatCannotBeBegunStopsNothing() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "no folder");

        LogFile.writeTo(file.resolve("logs"));

        assertEquals(0, ROOT.getHandlers().length);
    }

    @Test
    void aDiaryThatCannotGoOnIsNotToldInStackTraces() {
        var heard = new ByteArrayOutputStream();
        System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
        LogFile.writeTo(folder);

        ROOT.getHandlers()[0].getErrorManager().error("full", new java.io.IOException("disk"), 1);

        assertEquals("", heard.toString(StandardCharsets.UTF_8));
    }
}
