package org.demarche.model.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Zelensky, Zelenskyy",
        "Zelensky, Zelenskiy",
        "Zelensky, Зеленский",
        "Zelensky, Зеленський",
        "Erdogan, Erdoğan",
        "Sisi, el-Sisi",
        "al-Sissi, el-Sisi",
        "Soleimani, Suleimani",
        "Soleimani, Soleymani",
        "Soleimani, Sulaymani",
        "Soleimani, Solaimani",
        "Gaddafi, Qaddafi",
        "Lavrov, Лавров",
        "Mohammed, Muhammad",
        "Walesa, Wałęsa",
    })
    void spellingsOfOneNameAreOne(String one, String other) {
        assertEquals(Spelling.of(one), Spelling.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Putin, Poutou", "Salman, Soleimani", "Kozak, Kuzin", "Biden, Boden", "Xi, Xu"})
    void namesOfOtherSoundStayApart(String one, String other) {
        assertNotEquals(Spelling.of(one), Spelling.of(other));
    }
}
