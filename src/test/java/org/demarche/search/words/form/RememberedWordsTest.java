package org.demarche.search.words.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.demarche.search.words.Language;
import org.demarche.search.words.WordReader;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class RememberedWordsTest {

    @Test
    void aWordMetAgainHasTheSameFormsAndPlace() {
        var english = Language.of("en");
        var once = WordReader.words(english, "The envoys’ talks: Lavrov's envoys, U.S. envoys");
        var again = WordReader.words(english, "The envoys’ talks: Lavrov's envoys, U.S. envoys");

        assertEquals(once, again);
        assertEquals(new WordForm("lavrov", "lavrov", 3, 19, 25), once.get(3));
        assertEquals("envoi", once.get(4).stem());
    }

    /// More words than are remembered, so that each is put out and made again now and then.
    @Test
    void whatWasPutOutIsMadeAgain() {
        var french = Language.of("fr");
        var random = new Random(7);
        for (var i = 0; i < 40_000; i++) {
            var number = random.nextInt(20_000);
            var word = WordReader.words(french, "l'accord" + number).getFirst();

            assertEquals("accord" + number, word.written());
            assertEquals(2, word.start());
        }
    }

    @Test
    void anotherWordAtTheSamePlaceIsNotTakenForIt() {
        var words = new RememberedWords();
        words.put("Aa".toCharArray(), new Forms("Aa".toCharArray(), List.of("aa"), 0, 0));

        assertNotNull(words.get("Aa".toCharArray(), 2));
        assertNull(words.get("BB".toCharArray(), 2)); // of the same hash
        assertNull(words.get("Aab".toCharArray(), 3));
    }
}
