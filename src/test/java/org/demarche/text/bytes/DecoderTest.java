package org.demarche.text.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class DecoderTest {

    private static final String FRENCH =
            "Le ministre a déclaré « à l’aube » que l’accord était prêt.";

    @Test
    void utf8WinsOverAWrongDeclaration() {
        var bytes = FRENCH.getBytes(StandardCharsets.UTF_8);
        assertEquals(FRENCH, Decoder.decode(bytes, "text/html; charset=ISO-8859-1"));
    }

    @Test
    void latin1IsReadAsWindows1252() {
        var bytes = FRENCH.getBytes(Charset.forName("windows-1252"));
        assertEquals(FRENCH, Decoder.decode(bytes, "text/html; charset=iso-8859-1"));
        assertEquals(FRENCH, Decoder.decode(bytes, "text/html; charset=utf-8"));
    }

    @Test
    void theServersCharsetWinsOverThePages() {
        var page = "<meta charset=iso-8859-1><p>Переговоры";
        var bytes = page.getBytes(Charset.forName("windows-1251"));
        assertEquals(page, Decoder.decode(bytes, "text/html;charset=\"windows-1251\""));
    }

    @Test
    void aByteOrderMarkIsObeyedAndNotPartOfTheText() {
        assertEquals("Talks", Decoder.decode("\uFEFFTalks".getBytes(StandardCharsets.UTF_8), ""));
        assertEquals(
                "Talks", Decoder.decode("\uFEFFTalks".getBytes(StandardCharsets.UTF_16LE), ""));
        assertEquals(
                "Talks in Geneva",
                Decoder.decode("Talks in Geneva".getBytes(StandardCharsets.UTF_16BE), ""));
    }

    @Test
    void oneBrokenCharacterDoesNotSpoilThePage() {
        var bytes = (FRENCH + "?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC3;
        assertEquals(FRENCH + "\uFFFD", Decoder.decode(bytes, "text/html; charset=utf-8"));
    }

    @Test
    void anUnknownCharsetIsNoneAtAll() {
        assertEquals(
                "Talks",
                Decoder.decode(
                        "Talks".getBytes(StandardCharsets.UTF_8), "text/html; charset=klingon"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    windows-1251; Министр иностранных дел заявил во вторник, что переговоры будут продолжены в Женеве.
                    KOI8-R; Министр иностранных дел заявил во вторник, что переговоры будут продолжены в Женеве.
                    windows-1252; Der Außenminister erklärte am Dienstag, die Gespräche würden in Genf fortgeführt.
                    windows-1250; Ministři zahraničí se v úterý dohodli, že jednání budou pokračovat příští týden v Ženevě.
                    windows-1253; Ο υπουργός Εξωτερικών δήλωσε την Τρίτη ότι οι συνομιλίες θα συνεχιστούν στη Γενεύη.
                    windows-31j; 外務大臣は火曜日、協議はジュネーブで続けられると述べた。これは三回目の会談になる。
                    EUC-JP; 外務大臣は火曜日、協議はジュネーブで続けられると述べた。これは三回目の会談になる。
                    GB18030; 外交部长周二表示，会谈将在日内瓦继续进行。这是他们今年的第三次会谈，双方都说有进展。
                    x-windows-949; 외교부 장관은 화요일 회담이 제네바에서 계속될 것이라고 말했다.
                    """)
    void anUndeclaredCharsetIsGuessedFromASentence(String charset, String sentence) {
        assertEquals(sentence, Decoder.decode(sentence.getBytes(Charset.forName(charset)), ""));
    }
}
