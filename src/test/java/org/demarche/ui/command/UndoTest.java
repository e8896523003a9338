package org.demarche.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class UndoTest {

    @Test
    void theLastDeedIsTakenBackFirst() {
        var undo = new Undo();
        var back = new ArrayList<String>();
        undo.did("Bookmark", () -> back.add("bookmark"));
        undo.did("Marked read", () -> back.add("read"));

        assertEquals(Optional.of("Marked read"), undo.undo());
        assertEquals(Optional.of("Bookmark"), undo.undo());
        assertEquals(Optional.empty(), undo.undo());
        assertEquals(List.of("read", "bookmark"), back);
    }

    @Test
    void onlyTheLastHundredAreRemembered() {
        var undo = new Undo();
        for (int i = 0; i < 250; i++) {
            undo.did("Bookmark", () -> {});
        }
        int taken = 0;
        while (undo.undo().isPresent()) {
            taken++;
        }
        assertEquals(100, taken);
    }
}
