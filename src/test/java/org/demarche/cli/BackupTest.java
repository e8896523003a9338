package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The library laid away in one file, and brought back.
class BackupTest {

    @TempDir Path folder;
    private Terminal terminal;
    private Path backup;

    @BeforeEach
    void fill() throws Exception {
        terminal = new Terminal(folder.resolve("library"));
        backup = folder.resolve("kept.sqlite");
        var file = folder.resolve("a.jsonl");
        Files.writeString(
                file,
                "{\"id\":\"ferry\",\"title\":\"The ferry sails\",\"text\":\"The ferry sailed for"
                    + " the first time since autumn.\"}\n"
                    + "{\"id\":\"light\",\"title\":\"The light burns\",\"text\":\"The light on the"
                    + " northern cape was lit again.\"}\n");
        terminal.run("import", file.toString());
        terminal.run("tag", "sea", "ferry");
    }

    @Test
    void aLibraryComesBackWithAllThatTheReaderSaid() {
        var laid = terminal.run("backup", backup.toString(), "--json");
        var restored = run("restore", backup.toString(), "--json");

        assertTrue(laid.out().contains("\"articles\":2"), laid.out());
        assertEquals(0, restored.code(), restored.err());
        assertEquals(1, run("search", "tag:sea", "--json").lines().size());
        assertEquals(0, run("check").code());
    }

    @Test
    void nothingIsWrittenOver() throws Exception {
        Files.writeString(backup, "my own");
        var laid = terminal.run("backup", backup.toString());
        assertEquals(1, laid.code());
        assertTrue(laid.err().contains("already"), laid.err());
        assertEquals("my own", Files.readString(backup));

        var other = folder.resolve("other.sqlite");
        assertEquals(0, terminal.run("backup", other.toString()).code());
        var restored = terminal.run("restore", other.toString());
        assertEquals(1, restored.code());
        assertTrue(restored.err().contains("--library"), restored.err());
        assertEquals(2, terminal.run("search", "the", "--json").lines().size());
    }

    @Test
    void aDamagedBackupRestoresNothing() throws Exception {
        terminal.run("backup", backup.toString());
        var whole = Files.readAllBytes(backup);
        var spoilt = whole.clone();
        Arrays.fill(spoilt, whole.length / 2, whole.length / 2 + 8_192, (byte) 7);
        var bad =
                List.of(
                        Arrays.copyOf(whole, whole.length / 2),
                        Arrays.copyOf(whole, 50),
                        new byte[0],
                        spoilt,
                        "This is a letter, and no library."
                                .repeat(300)
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (var bytes : bad) {
            Files.write(backup, bytes);
            var restored = run("restore", backup.toString());

            assertEquals(1, restored.code());
            assertTrue(restored.err().contains("Nothing was restored"), restored.err());
            assertFalse(Files.exists(folder.resolve("new/library.sqlite")));
            assertArrayEquals(bytes, Files.readAllBytes(backup));
        }
        assertEquals(1, run("restore", folder.resolve("none.sqlite").toString()).code());
    }

    @Test
    void anIndexOfAnotherLibraryIsNotKept() throws Exception {
        terminal.run("backup", backup.toString());
        run("search", "anything");
        Files.delete(folder.resolve("new/library.sqlite"));

        assertEquals(0, run("restore", backup.toString()).code());
        assertEquals(1, run("search", "ferry", "--json").lines().size());
    }

    private Terminal.Outcome run(String... call) {
        var words = new java.util.ArrayList<>(List.of(call));
        words.addAll(List.of("--library", folder.resolve("new").toString()));
        return terminal.run(words.toArray(String[]::new));
    }
}
