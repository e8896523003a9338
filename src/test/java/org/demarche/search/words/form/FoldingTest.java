package org.demarche.search.words.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "ZÜRICH, zurich",
        "Zu\u0308rich, zurich",
        "Ｚｕｒｉｃｈ, zurich",
        "O’Neill, oneill",
        "Straße, strasse",
        "Łódź, lodz",
        "Søren, soren",
        "İstanbul, istanbul",
        "ﬁnance, finance",
        "Ёлка, елка",
        "Київ, киів",
        "Ἀθῆναι, αθηναι",
        "سَلَام, سلام",
        "שָׁלוֹם, שלום",
        "ガ, ガ",
        "か, か",
        "한국, 한국",
        "नीति, नीति"
    })
    void takesTheOrnamentAndLeavesTheWord(String word, String folded) {
        assertEquals(folded, Folding.of(word));
    }

    @Test
    void foldingTwiceChangesNothing() {
        var random = new Random(1);
        for (var round = 0; round < 20_000; round++) {
            var word = new StringBuilder();
            for (var i = random.nextInt(6); i >= 0; i--) {
                word.append((char) random.nextInt(0x3100));
            }
            var once = Folding.of(word.toString());
            assertEquals(once, Folding.of(once), () -> word.chars().boxed().toList().toString());
        }
    }
}
