package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Why an article was found, from the command line.
class ExplainTest {

    private static final String TALKS =
            "{\"id\":\"talks\",\"title\":\"Talks in Geneva\",\"text\":\"The ministers met in Geneva"
                    + " on Friday. They will meet again in two"
                    + " weeks.\",\"published\":\"2022-01-22\"}\n";

    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder.resolve("library"));
        terminal.fed(TALKS, "import", "-");
    }

    @Test
    void explainSaysWhereEachWordStandsAndWhichStandTogether() throws Exception {
        var hit =
                Terminal.json(terminal.run("search", "--json", "--explain", "geneva friday "))
                        .getFirst();

        assertEquals(
                "[{\"what\":\"geneva\",\"where\":[\"title\",\"lead\",\"text\"]},"
                        + "{\"what\":\"friday\",\"where\":[\"lead\",\"text\"]},"
                        + "{\"what\":\"geneva friday\",\"where\":[\"together\"]}]",
                hit.path("why").toString());
        var printed = terminal.run("search", "--explain", "geneva friday ").out();
        assertTrue(printed.contains("“geneva” in the title and in the lead"), printed);
        assertTrue(printed.contains("“geneva friday” near each"), printed);
    }
}
