package org.demarche.text.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Turns bytes into characters. A byte order mark wins; then bytes that can only be UTF-8; then
/// what server or page declare; then a guess.
public final class Decoder {

    private static final Pattern CONTENT_TYPE =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.()-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern META =
            Pattern.compile(
                    "<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.()-]+)",
                    Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 8_192;

    /// Charsets that pages name but in which they are not written; from the WHATWG Encoding
    /// Standard, https://encoding.spec.whatwg.org/#names-and-labels.
    private static final Map<String, String> REALLY =
            Map.ofEntries(
                    Map.entry("iso-8859-1", "windows-1252"),
                    Map.entry("latin1", "windows-1252"),
                    Map.entry("us-ascii", "windows-1252"),
                    Map.entry("ascii", "windows-1252"),
                    Map.entry("iso-8859-9", "windows-1254"),
                    Map.entry("iso-8859-11", "windows-874"),
                    Map.entry("tis-620", "windows-874"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("shift-jis", "windows-31j"),
                    Map.entry("sjis", "windows-31j"),
                    Map.entry("x-sjis", "windows-31j"),
                    Map.entry("euc-kr", "x-windows-949"),
                    Map.entry("ks_c_5601-1987", "x-windows-949"),
                    Map.entry("utf8", "UTF-8"),
                    Map.entry("unicode", "UTF-8"),
                    Map.entry("utf-16", "UTF-8"), // a page that could be read so far is not UTF-16
                    Map.entry("utf-16le", "UTF-8"),
                    Map.entry("utf-16be", "UTF-8"));

    private Decoder() {}

    /// @param contentType as the server says it; may be empty
    public static String decode(byte[] content, String contentType) {
        var utf16 = Utf16.of(content);
        if (utf16 != null) {
            return unmarked(new String(content, utf16));
        }
        var declared = declared(content, contentType);
        boolean escapes = declared.map(c -> c.name().startsWith("ISO-2022")).orElse(false);
        if (!escapes && isMostlyUtf8(content)) {
            return unmarked(new String(content, StandardCharsets.UTF_8));
        }
        var charset =
                declared.filter(c -> !c.equals(StandardCharsets.UTF_8))
                        .orElseGet(() -> CharsetGuess.of(content));
        return new String(content, charset);
    }

    private static Optional<Charset> declared(byte[] content, String contentType) {
        var head =
                new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        return named(CONTENT_TYPE, contentType).or(() -> named(META, head));
    }

    private static Optional<Charset> named(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var name = found.group(1).toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(REALLY.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    /// Whether the bytes are UTF-8, but for a few broken characters such as a cut or an insert from
    /// elsewhere leaves: other charsets hardly ever form a valid sequence by chance.
    private static boolean isMostlyUtf8(byte[] content) {
        try {
            var _ = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException _) {
            var text = new String(content, StandardCharsets.UTF_8);
            long broken = text.chars().filter(c -> c == 0xFFFD).count();
            long whole = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
            return whole > broken * 8;
        }
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
