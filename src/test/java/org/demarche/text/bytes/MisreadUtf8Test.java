package org.demarche.text.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

class MisreadUtf8Test {

    private static final String WRITTEN = "“We don’t sign,” said the envoy in Besançon – twice.";

    @Test
    void textThatWasReadAsLatinIsAsItWasWritten() {
        assertEquals(WRITTEN, MisreadUtf8.mended(misread(WRITTEN, StandardCharsets.ISO_8859_1)));
        assertEquals("the envoy’s", MisreadUtf8.mended("the envoyâ\u0080\u0099s"));
    }

    @Test
    void textThatWasReadAsWindowsIsAsItWasWritten() {
        var dashes = "It’s the “old” port — and the new.";
        assertEquals(
                dashes,
                MisreadUtf8.mended(
                        misread(dashes, Charset.forName("windows-1252")).replace('�', '\u009d')));
    }

    @Test
    void textThatWasReadRightlyStaysAsItIs() {
        for (var right :
                new String[] {"", "plain", WRITTEN, "Ä", "Привет", "CAFÉ® and CAFÉ™", "Ã©"}) {
            assertSame(right, MisreadUtf8.mended(right));
        }
    }

    @Test
    void oneCharacterThatCannotHaveBeenMisreadLeavesAllAsItIs() {
        var mixed = misread(WRITTEN, StandardCharsets.ISO_8859_1) + " 中";
        assertSame(mixed, MisreadUtf8.mended(mixed));
    }

    @Test
    void aMisreadTextIsMendedWhollyOrNotAtAll() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var written =
                    random.ints(random.nextInt(12), 0x20, 0x3000)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            var misread = misread(written, StandardCharsets.ISO_8859_1);
            var mended = MisreadUtf8.mended(misread);
            assertTrue(mended.equals(written) || mended.equals(misread), misread);
        }
    }

    private static String misread(String text, Charset as) {
        return new String(text.getBytes(StandardCharsets.UTF_8), as);
    }
}
