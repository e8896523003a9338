package org.demarche.source.markup;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The charset of a feed that names none, or wrongly says that it is UTF-8: by the language that it
/// names, else by its bytes. Letters beyond ASCII stand alone in Latin words and make whole words
/// in Cyrillic ones.
final class UnnamedCharset {

    private static final Pattern LANGUAGE =
            Pattern.compile("(?:<language>|xml:lang=[\"'])\\s*([A-Za-z]{2})\\b");
    private static final String WESTERN = "windows-1252";
    private static final int HEAD = 4_000; // bytes in which a feed names its language
    private static final int SAMPLE = 100_000;
    private static final int ENOUGH = 40; // letters
    private static final double MOST = 0.6; // of a text's letters are small ones

    /// The charsets that were usual before UTF-8. Russian and Bulgarian are told by their bytes.
    private static final Map<String, String> OLD =
            Map.ofEntries(
                    Map.entry("pl", "windows-1250"),
                    Map.entry("cs", "windows-1250"),
                    Map.entry("sk", "windows-1250"),
                    Map.entry("hu", "windows-1250"),
                    Map.entry("sl", "windows-1250"),
                    Map.entry("hr", "windows-1250"),
                    Map.entry("ro", "windows-1250"),
                    Map.entry("el", "windows-1253"),
                    Map.entry("tr", "windows-1254"),
                    Map.entry("az", "windows-1254"),
                    Map.entry("he", "windows-1255"),
                    Map.entry("ar", "windows-1256"),
                    Map.entry("fa", "windows-1256"),
                    Map.entry("lt", "windows-1257"),
                    Map.entry("lv", "windows-1257"),
                    Map.entry("et", "windows-1257"),
                    Map.entry("ja", "windows-31j"),
                    Map.entry("ko", "x-windows-949"),
                    Map.entry("zh", "GB18030"));

    private UnnamedCharset() {}

    static Charset of(byte[] body) {
        var head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
        var language = LANGUAGE.matcher(head);
        var name =
                language.find()
                        ? OLD.getOrDefault(
                                language.group(1).toLowerCase(Locale.ROOT), byLetters(body))
                        : byLetters(body);
        return Charset.forName(Charset.isSupported(name) ? name : WESTERN);
    }

    /// Windows-1251 has Russian's small letters where KOI8-R has its capitals, and Hebrew has none
    /// of the last five (ы, ь, э, ю, я), of which no Russian sentence is free.
    private static String byLetters(byte[] body) {
        int words = 0;
        int upper = 0;
        int lower = 0;
        int last = 0;
        boolean inside = false;
        for (int i = 0; i < Math.min(body.length, SAMPLE); i++) {
            int letter = body[i] & 0xFF;
            boolean high = letter >= 0xC0;
            words += high && !inside ? 1 : 0;
            upper += letter >= 0xE0 ? 1 : 0;
            last += letter >= 0xFB ? 1 : 0;
            lower += high && letter < 0xE0 ? 1 : 0;
            inside = high;
        }
        int letters = upper + lower;
        if (letters < 3 * words || letters < 6) {
            return WESTERN;
        }
        if (lower > MOST * letters) {
            return "KOI8-R";
        }
        if (upper <= MOST * letters) {
            return WESTERN;
        }
        return last == 0 && letters >= ENOUGH ? "windows-1255" : "windows-1251";
    }
}
