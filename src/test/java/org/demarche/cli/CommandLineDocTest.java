package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What is written of the command line is what it is.
class CommandLineDocTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)\\s{2,}\\S");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");
    private static final Set<String> OF_ALL = Set.of("--help", "--version", "--json", "--library");

    @TempDir Path folder;

    @Test
    void everyCommandAndEveryOptionOfItsOwnIsWrittenDown() throws Exception {
        var terminal = new Terminal(folder);
        var written = Files.readString(Path.of("src/docs/command-line.md"));
        var help = terminal.run("--help").out();
        var commands = COMMAND.matcher(help).results().map(found -> found.group(1)).toList();
        var missing = new ArrayList<String>();

        for (var command : commands) {
            var rows = written.lines().filter(line -> line.matches("\\|.*`" + command + "\\b.*"));
            var row = String.join("\n", rows.toList());
            if (row.isEmpty()) {
                missing.add(command);
            }
            OPTION.matcher(terminal.run(command, "--help").out())
                    .results()
                    .map(found -> found.group())
                    .filter(option -> !OF_ALL.contains(option) && !row.contains(option))
                    .distinct()
                    .forEach(option -> missing.add(command + " " + option));
        }

        assertEquals(List.of(), missing);
        assertEquals(true, commands.size() > 20, commands.toString());
    }
}
