package org.demarche.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.demarche.analysis.Analyser;
import org.demarche.analysis.LoadedModels;
import org.demarche.cli.call.Console;
import org.demarche.cli.door.Doors;
import org.demarche.cli.door.Session;
import org.demarche.ingest.TestHouse;
import org.demarche.ingest.Workbench;
import org.demarche.library.Backups;
import org.demarche.library.EntityBrowser;
import org.demarche.library.Timeline;
import org.demarche.text.ArticleCleaner;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs calls as a shell would, within this process, on the real library of a folder.
final class Terminal {

    private static final int WIDTH = 100;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path usual;
    private final Workbench workbench =
            new Workbench(new ArticleCleaner(), new Analyser(LoadedModels.CORE_NLP));
    final List<String> opened = new ArrayList<>();

    /// @param usual the library folder of a call that names none
    Terminal(Path usual) {
        this.usual = usual;
    }

    /// What came of a call.
    record Outcome(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    Outcome run(String... args) {
        return fed("", args);
    }

    /// With this on standard input.
    Outcome fed(String input, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        var console = new Console(in, out, err, WIDTH, false);
        int code = new CommandLineEntry(doors(), console).run(args);
        return new Outcome(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// The lines of an answer.
    static List<JsonNode> json(Outcome outcome) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var line : outcome.lines()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private Doors doors() {
        return new Doors(
                this::session,
                (backup, folder) -> {
                    var library = Files.createDirectories(folder == null ? usual : folder);
                    return Backups.restore(
                            backup, library.resolve("library.sqlite"), library.resolve("index"));
                },
                workbench::extract,
                workbench::analyse,
                folder -> {
                    opened.add("window " + folder);
                    return 0;
                },
                (folder, out) -> {
                    opened.add("pictures " + folder + " " + out);
                    return List.of(out.resolve("window-light.png"));
                },
                (timeline, request, lanes, file) ->
                        !timeline.events(request).isEmpty()
                                && opened.add("drawing by " + lanes + " " + file.getFileName()));
    }

    private Session session(@Nullable Path asked) throws IOException {
        var folder = asked == null ? usual : asked;
        if (Files.isRegularFile(folder)) {
            throw new IOException("%s is a file. Name a folder for the library.".formatted(folder));
        }
        Files.createDirectories(folder);
        var house = new TestHouse(folder);
        return new Session(
                house.library,
                house.search,
                house.related,
                new EntityBrowser(house.store.entities()),
                new Timeline(house.store),
                house.watches,
                house.briefing,
                house.intake,
                house.meanings,
                house.upkeep,
                house.index::rebuild,
                house::close);
    }
}
