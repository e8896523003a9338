package org.demarche.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ui.command.Command;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class FuzzyTest {

    @Test
    void lettersAreFoundInTheirOrderOnly() {
        assertTrue(Fuzzy.score("swld", "Switch between light and dark") > 0);
        assertEquals(0, Fuzzy.score("dlws", "Switch between light and dark"));
    }

    @Test
    void theBeginningsOfWordsCountMost() {
        assertTrue(Fuzzy.score("ab", "Alpha Beta") > Fuzzy.score("ab", "Alphabeta tea"));
        assertTrue(Fuzzy.score("book", "Bookmark") > Fuzzy.score("book", "Show bookmarks"));
    }

    @Test
    void thePaletteListsTheBestFirstAndAllWhenNothingIsTyped() {
        var model =
                new PaletteViewModel(
                        Stream.of("Show bookmarks", "Next article", "Bookmark")
                                .map(n -> new Command(n, Command.Group.READING, null, () -> {}))
                                .toList());
        assertEquals(3, model.found().size());
        model.lettersProperty().set("book");
        assertEquals(
                List.of("Bookmark", "Show bookmarks"),
                model.found().stream().map(Command::name).toList());
    }

    @Test
    void aNameIsFoundByAnyOfItsLettersInOrder() {
        var random = new Random(3);
        var name = "Go to the timeline, then back";
        for (int round = 0; round < 500; round++) {
            var letters = new StringBuilder();
            name.chars()
                    .filter(c -> Character.isLetter(c) && random.nextInt(3) == 0)
                    .forEach(c -> letters.append((char) c));
            assertTrue(Fuzzy.score(letters.toString(), name) > 0, letters.toString());
        }
    }
}
