package org.demarche.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Random;

class WindowMemoryTest {

    @TempDir Path folder;
    private final ArrayDeque<Runnable> later = new ArrayDeque<>();

    @Test
    void whatWasPutIsThereTheNextTime() {
        var memory = memory();
        memory.put("theme", "dark");
        memory.put("list.size", 352.5);
        memory.put("timeline.shown", false);
        assertEquals(1, later.size(), "three changes are written once");
        later.remove().run();

        var next = memory();
        assertEquals("dark", next.text("theme", "light"));
        assertEquals(352.5, next.number("list.size", 1));
        assertFalse(next.flag("timeline.shown", true));
        assertTrue(next.flag("sources.shown", true));
    }

    @Test
    void closingWritesWhatStillWaits() {
        var memory = memory();
        memory.put("theme", "dark");
        memory.close();

        assertEquals("dark", memory().text("theme", "light"));
    }

    @Test
    void whatIsNoNumberCountsAsNone() {
        var memory = memory();
        memory.put("list.size", "wide");
        assertEquals(7, memory.number("list.size", 7));
        memory.put("list.size", "NaN");
        assertEquals(7, memory.number("list.size", 7));
    }

    @Test
    void aDamagedFileIsIgnoredAndReplaced() throws Exception {
        var random = new Random(2);
        for (int round = 0; round < 100; round++) {
            var damage = new byte[random.nextInt(300)];
            random.nextBytes(damage);
            Files.write(file(), damage);
            var memory = memory();
            memory.number("list.size", 7);
            memory.put("theme", "night " + round);
            memory.close();

            assertEquals("night " + round, memory().text("theme", ""));
        }
    }

    private Path file() {
        return folder.resolve("window.properties");
    }

    private WindowMemory memory() {
        return new WindowMemory(
                file(),
                later::add,
                problem -> {
                    throw new AssertionError(problem);
                });
    }
}
