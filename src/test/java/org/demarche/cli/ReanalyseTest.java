package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/// Analyses are made anew at the reader's wish.
class ReanalyseTest {

    @TempDir Path folder;

    @Test
    void everyArticleIsAnalysedOnceMoreAndWhatTheReaderSaidStays() throws Exception {
        var terminal = new Terminal(folder.resolve("library"));
        var file = folder.resolve("a.jsonl");
        Files.writeString(
                file,
                "{\"id\":\"talks\",\"title\":\"Talks\",\"text\":\"The foreign ministers of France"
                        + " and Turkey met in Geneva on Friday.\",\"published\":\"2022-01-22\"}\n");
        terminal.run("import", file.toString());
        terminal.run("entities");
        var rule = "{\"rule\":\"ignore\",\"name\":\"Geneva\",\"kind\":\"PLACE\"}\n";
        assertEquals(0, terminal.fed(rule, "rules", "--import", "-").code());
        var before = terminal.run("entities").out();

        assertFalse(before.contains("Geneva"), before);

        assertEquals("{\"articles\":1}", terminal.run("reanalyse", "--json").out().strip());
        assertEquals(before, terminal.run("entities").out());
        assertEquals(1, terminal.run("timeline", "--json", "--no-analyse").lines().size());
        assertFalse(terminal.run("timeline").err().contains("Analysing"));
    }
}
