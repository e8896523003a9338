package org.demarche.app;

import org.demarche.analysis.Analyser;
import org.demarche.analysis.CoreNlp;
import org.demarche.app.rehearsal.IntakeRehearsal;
import org.demarche.app.rehearsal.Rehearsal;
import org.demarche.app.rehearsal.Screenshots;
import org.demarche.app.rehearsal.TimelineDrawing;
import org.demarche.app.wiring.Folders;
import org.demarche.app.wiring.LogFile;
import org.demarche.app.wiring.Wiring;
import org.demarche.cli.CommandLineEntry;
import org.demarche.cli.call.Console;
import org.demarche.cli.door.Doors;
import org.demarche.cli.door.Session;
import org.demarche.ingest.Workbench;
import org.demarche.library.Backups;
import org.demarche.text.ArticleCleaner;
import org.jspecify.annotations.Nullable;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the program begins: no command opens the window, any other is done without one.
public final class Demarche {

    private static final int WIDTH = 100; // characters of a line for people

    public static void main(String[] arguments) {
        LogFile.silence();
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try {
            if (arguments.length == 0) {
                return openWindow(null); // the usual case does without reading a command line
            }
            if (arguments[0].equals(Rehearsal.COMMAND)) {
                return Rehearsal.run(arguments);
            }
            if (arguments[0].equals(IntakeRehearsal.COMMAND)) {
                return IntakeRehearsal.run(arguments);
            }
        } catch (IOException | RuntimeException e) {
            System.err.println(e.getMessage() == null ? e.toString() : e.getMessage());
            return 1;
        }
        return new CommandLineEntry(doors(), console()).run(arguments);
    }

    private static Console console() {
        boolean person =
                Optional.ofNullable(System.console())
                        .map(terminal -> terminal.isTerminal())
                        .orElse(false);
        return new Console(
                System.in, new FileOutputStream(FileDescriptor.out), System.err, WIDTH, person);
    }

    private static Doors doors() {
        return new Doors(
                Demarche::session,
                Demarche::restore,
                (in, name, each) -> workbench().extract(in, name, each),
                (in, name, published, each) -> workbench().analyse(in, name, published, each),
                Demarche::openWindow,
                (folder, out) ->
                        new Screenshots(folder == null ? null : Folders.of(folder)).draw(out),
                TimelineDrawing::draw);
    }

    private static Workbench workbench() {
        return new Workbench(new ArticleCleaner(), new Analyser(new CoreNlp()));
    }

    private static Session session(@Nullable Path folder) throws IOException {
        var folders = Folders.of(folder).make();
        LogFile.writeTo(folders.logs());
        var wiring = new Wiring(folders);
        wiring.index.catchUp();
        return new Session(
                wiring.library,
                wiring.search,
                wiring.related,
                wiring.entities,
                wiring.timeline,
                wiring.watches,
                wiring.briefing,
                wiring.intake,
                wiring.meanings,
                wiring.upkeep,
                wiring.index::rebuild,
                wiring::close);
    }

    private static Backups.Laid restore(Path backup, @Nullable Path folder) throws IOException {
        var folders = Folders.of(folder).make();
        return Backups.restore(backup, folders.library(), folders.index());
    }

    /// Where no window can be shown, says why in a sentence and draws the samples into pictures
    /// instead.
    private static int openWindow(@Nullable Path folder) throws IOException {
        var folders = Folders.of(folder);
        var obstacle = Display.obstacle();
        if (obstacle.isEmpty()) {
            return new DemarcheWindow(folders).open();
        }
        System.err.println(obstacle.get());
        System.err.println(
                "Meanwhile the window is drawn with the samples, which takes half a minute …");
        var out = Files.createDirectories(folders.pictures());
        for (var picture : new Screenshots(null).draw(out)) {
            System.out.println(picture);
        }
        return 0;
    }

    private Demarche() {}
}
