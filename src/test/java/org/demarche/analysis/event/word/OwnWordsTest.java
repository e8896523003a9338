package org.demarche.analysis.event.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.EventKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

class OwnWordsTest {

    @TempDir private Path folder;

    private OwnWords words(String text) throws IOException {
        return OwnWords.read(Files.writeString(folder.resolve(OwnWords.FILE), text));
    }

    @Test
    void theReadersWordsAddToTheProgramsWithItsLists() throws IOException {
        var own = words("# mine\n== AID AID 070\ngift @arms; n gift of\n");
        var lexicon = new EventLexicon(own);

        assertEquals(EventKind.AID, lexicon.verb("gift").getFirst().kind());
        assertTrue(lexicon.verb("gift").getFirst().further().getFirst().contains("rifle"));
        assertEquals(EventKind.AID, lexicon.noun("gift").getFirst().kind());
        assertFalse(lexicon.verb("donate").isEmpty());
    }

    @Test
    void ofTwoPatternsThatAskForAsMuchTheReadersComesFirst() throws IOException {
        assertEquals(EventKind.AID, new EventLexicon().verb("donate").getFirst().kind());

        var lexicon = new EventLexicon(words("== NONE - -\ndonate\n"));
        var plain = lexicon.verb("donate").stream().filter(it -> it.further().isEmpty()).toList();
        assertNull(plain.getFirst().kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gift rifles              | no head line
                    == MEETNG CONSULT 040    | “MEETNG” is no kind of event
                    == AID AIDE 070          | “AIDE” is no event type of PLOVER
                    == AID AID seventy       | “seventy” is no CAMEO code
                    == AID                   | a head line is
                    @friends                 | a list is
                    """)
    void aBadLineIsToldWithItsNumberAndTheOthersCount(String bad, String sentence)
            throws IOException {
        var own = words("# mine\n" + bad + "\n== AID AID 070\ngift\n");

        assertEquals(1, own.faults().size(), own.faults()::toString);
        assertTrue(own.faults().getFirst().contains("Line 2"), own.faults()::toString);
        assertTrue(own.faults().getFirst().contains(sentence), own.faults()::toString);
        assertEquals(1, new EventLexicon(own).verb("gift").size());
    }

    @Test
    void aListThatIsNotThereAndASlashTooManyAreTold() throws IOException {
        var own = words("== AID AID 070\ngift @nothing\ngift/ rifle\ngift\n");

        assertEquals(2, own.faults().size(), own.faults()::toString);
        assertEquals(1, new EventLexicon(own).verb("gift").size());
    }

    @Test
    void noFileIsNoFault() {
        assertEquals(OwnWords.NONE, OwnWords.read(folder.resolve(OwnWords.FILE)));
        assertEquals("", OwnWords.NONE.mark());
    }

    @Test
    void aFileThatIsTooLargeIsToldAndNotUsed() throws IOException {
        var own = words("gift; ".repeat(200_000));

        assertEquals(1, own.faults().size());
        assertTrue(own.faults().getFirst().contains("megabyte"));
        assertTrue(own.lines().isEmpty());
    }

    @Test
    void onlyWhatCountsChangesTheMark() throws IOException {
        var before = words("== AID AID 070\ngift\n").mark();

        assertEquals(before, words("# a remark\n\n== AID AID 070\n gift\n").mark());
        assertNotEquals(before, words("== AID AID 070\ngift; present with\n").mark());
        assertEquals("", words("# only remarks\n").mark());
    }

    @Test
    void anyBytesAtAllAreReadWithoutHarm() throws IOException {
        var random = new Random(7);
        var signs = "== AID - @arms/; n V & + < ! ~ 070 gift\n\n\t\0é#";
        for (int i = 0; i < 300; i++) {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            for (int at = 0; at < bytes.length; at++) {
                if (random.nextInt(4) > 0) {
                    bytes[at] = (byte) signs.charAt(random.nextInt(signs.length()));
                }
            }
            var own = OwnWords.read(Files.write(folder.resolve(OwnWords.FILE), bytes));
            assertTrue(new EventLexicon(own).size() >= new EventLexicon().size());
        }
    }
}
