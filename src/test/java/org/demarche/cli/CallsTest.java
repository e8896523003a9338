package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// How calls are read, what comes on which stream, and with what exit code they end.
class CallsTest {

    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder.resolve("usual"));
    }

    @Test
    void noCommandOpensTheWindow() {
        assertEquals(0, terminal.run().code());
        assertEquals(0, terminal.run("--library", "there").code());
        assertEquals(0, terminal.run("open", "--library", "there").code());

        assertEquals(List.of("window null", "window there", "window there"), terminal.opened);
    }

    @Test
    void theOptionsForAllStandBeforeOrAfterTheCommand() throws Exception {
        var before = folder.resolve("before");
        var after = folder.resolve("after");

        var first = terminal.run("--library", before.toString(), "--json", "check");
        var second = terminal.run("check", "--json", "--library", after.toString());

        assertEquals(0, first.code(), first.err());
        assertEquals(0, second.code(), second.err());
        assertTrue(first.out().startsWith("{\"well\":true"), first.out());
        assertTrue(second.out().startsWith("{\"well\":true"), second.out());
        assertTrue(Files.exists(before.resolve("library.sqlite")));
        assertTrue(Files.exists(after.resolve("library.sqlite")));
        assertFalse(Files.exists(folder.resolve("usual")));
    }

    @Test
    void helpNamesEveryCommandOnStandardOutput() {
        var help = terminal.run("--help");

        assertEquals(0, help.code());
        assertEquals("", help.err());
        for (var command :
                "open add import refresh search bookmark bookmarks show entities timeline extract analyse check reindex reanalyse backup restore screenshot"
                        .split(" ")) {
            assertTrue(help.out().contains("\n  " + command + " "), command + "\n" + help.out());
            var own = terminal.run(command, "--help");
            assertEquals(0, own.code());
            assertTrue(own.out().startsWith("Usage: demarche " + command), own.out());
            assertTrue(own.out().contains("--library"), own.out());
        }
        assertEquals(List.of(), terminal.opened);
    }

    @Test
    void theVersionIsTold() {
        assertTrue(terminal.run("--version").out().startsWith("Demarche "));
        assertTrue(terminal.run("import", "--version").out().startsWith("Demarche "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serch blinken",
                "search",
                "search blinken --batch -",
                "search blinken --limit many",
                "search blinken --sort prettiest",
                "import",
                "import a.html --published yesterday",
                "timeline --from 2022-02-30",
                "timeline --kind DANCE",
                "show",
                "bookmark",
                "analyse",
                "check --mend",
                "--library"
            })
    void aWrongCallIsAnsweredWithTheUsageAndTwo(String call) {
        var outcome = terminal.run(call.split(" "));

        assertEquals(2, outcome.code(), outcome.out());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("Usage: demarche"), outcome.err());
        assertFalse(Files.exists(folder.resolve("usual")), "nothing is made for a wrong call");
    }

    @Test
    void aWrongCommandIsPutRight() {
        assertTrue(terminal.run("serach", "x").err().contains("search"));
    }

    @Test
    void aLibraryThatCannotBeOpenedIsToldInOneSentence() throws Exception {
        var file = Files.writeString(folder.resolve("letter.txt"), "Dear colleague");

        var outcome = terminal.run("check", "--library", file.toString());

        assertEquals(1, outcome.code());
        assertEquals("", outcome.out());
        assertEquals(file + " is a file. Name a folder for the library.", outcome.err().strip());
    }

    @Test
    void aFileThatIsNoLibraryIsToldWithoutAStackTrace() throws Exception {
        Files.createDirectories(folder.resolve("usual"));
        Files.writeString(folder.resolve("usual/library.sqlite"), "This is a letter. ".repeat(500));

        var outcome = terminal.run("bookmarks");

        assertEquals(1, outcome.code());
        assertEquals(1, outcome.err().strip().lines().count(), outcome.err());
        assertFalse(outcome.err().contains("\tat "), outcome.err());
    }

    @Test
    void picturesAreNamedOneALine() {
        var outcome = terminal.run("screenshot", "--out", "shots", "--json");

        assertEquals(List.of("pictures null shots"), terminal.opened);
        assertEquals(
                "{\"file\":\"%s\"}".formatted(Path.of("shots", "window-light.png")),
                outcome.out().strip());
    }

    @Test
    void anArticleThatIsNotThereIsToldWithAWayToFindOne() {
        for (var call : List.of("show", "bookmark")) {
            var outcome = terminal.run(call, "4711");

            assertEquals(1, outcome.code());
            assertEquals("", outcome.out());
            assertTrue(outcome.err().startsWith("There is no article 4711"), outcome.err());
        }
    }

    @Test
    void aFileThatIsNotThereIsToldAndTheOthersGoOn() throws Exception {
        var there =
                Files.writeString(
                        folder.resolve("a.jsonl"), "{\"id\":\"a\",\"text\":\"Talks.\"}\n");

        var outcome = terminal.run("analyse", "--json", folder + "/nowhere.txt", there.toString());

        assertEquals(1, outcome.code());
        assertEquals(1, outcome.lines().size(), outcome.out());
        assertTrue(outcome.err().contains("nowhere.txt. Is its name spelt right?"), outcome.err());
    }

    @Test
    void noRandomCallEndsInAStackTrace() {
        var words =
                List.of(
                        "search",
                        "show",
                        "--json",
                        "--limit",
                        "-1",
                        "0",
                        "",
                        " ",
                        "-",
                        "--",
                        "\u0000",
                        "bookmark",
                        "--remove",
                        "“",
                        "\"",
                        "(",
                        "*",
                        "kind:",
                        "timeline",
                        "--kind",
                        "TALKS",
                        "--format",
                        "csv",
                        "--no-analyse",
                        "bookmarks",
                        "entities",
                        "99999999999999999999");
        var random = new Random(7);
        for (int i = 0; i < 30; i++) {
            var call = random.ints(1 + random.nextInt(4), 0, words.size()).mapToObj(words::get);
            var args = call.toArray(String[]::new);
            var outcome = terminal.run(args);

            assertTrue(outcome.code() >= 0 && outcome.code() <= 2, List.of(args).toString());
            assertFalse(outcome.err().contains("\tat "), List.of(args) + outcome.err());
            assertFalse(outcome.err().contains("not foreseen"), List.of(args) + outcome.err());
        }
    }
}
