package org.demarche.text.mail;

import org.demarche.text.bytes.Decoder;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Headers in other letters than ASCII's: `=?utf-8?Q?Caf=C3=A9?=` (RFC 2047).
final class EncodedWords {

    private static final Pattern WORD =
            Pattern.compile(
                    "=\\?([\\w:.()-]{1,40})(?:\\*[\\w-]{1,20})?\\?([BbQq])\\?([^?\\s]{0,2000})\\?=");
    private static final Pattern BETWEEN = Pattern.compile("(\\?=)\\s+(?==\\?)");

    private EncodedWords() {}

    static String decode(String header) {
        if (!header.contains("=?")) {
            return Decoder.decode(header.getBytes(StandardCharsets.ISO_8859_1), "");
        }
        var words = WORD.matcher(BETWEEN.matcher(header).replaceAll("$1"));
        return words.replaceAll(
                word -> {
                    var text = word.group(3);
                    byte[] bytes =
                            word.group(2).equalsIgnoreCase("b")
                                    ? MailPart.base64(text)
                                    : MailPart.unquoted(text, true);
                    return java.util.regex.Matcher.quoteReplacement(
                            Decoder.decode(bytes, "text/plain; charset=" + word.group(1)));
                });
    }
}
