package org.demarche.text.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;

/// Mends text that somebody wrote as UTF-8, read as Windows-1252, and wrote down again: "donâ€™t".
/// Does so only where every character of the text fits that story.
public final class MisreadUtf8 {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// So many different characters cannot come about by chance, as the one in "CAFÉ®" may.
    private static final int ENOUGH = 3;

    private MisreadUtf8() {}

    /// The text as it was written; the same text where it was not misread, or it is in doubt.
    public static String mended(String text) {
        int first = firstBeyondAscii(text);
        if (first < 0 || !beginsCharacter(text, first)) {
            return text;
        }
        var bytes = bytes(text);
        if (bytes.length < text.length()) {
            return text;
        }
        try {
            var written =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return hasControls(text) || hasEnough(written) ? written : text;
        } catch (CharacterCodingException _) {
            return text;
        }
    }

    private static int firstBeyondAscii(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) > 0x7F) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a byte that begins a longer character stands here, and one that goes on follows.
    private static boolean beginsCharacter(String text, int at) {
        int lead = at + 1 < text.length() ? windows(text.charAt(at)) : -1;
        int next = at + 1 < text.length() ? windows(text.charAt(at + 1)) : -1;
        return lead >= 0xC2 && lead <= 0xF4 && next >= 0x80 && next <= 0xBF;
    }

    /// Each character's byte; cut short at the first that has none.
    private static byte[] bytes(String text) {
        var bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            int value = windows(text.charAt(i));
            if (value < 0) {
                return new byte[0];
            }
            bytes[i] = (byte) value;
        }
        return bytes;
    }

    /// The byte that a misreader took for this character; -1 for none. He may have left alone what
    /// Windows-1252 lacks, or all from 80 to 9F.
    private static int windows(char c) {
        if (c <= 0xFF) {
            return c;
        }
        var bytes = String.valueOf(c).getBytes(WINDOWS);
        return bytes.length == 1 && bytes[0] != '?' ? bytes[0] & 0xFF : -1;
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(c -> c >= 0x80 && c < 0xA0);
    }

    private static boolean hasEnough(String written) {
        var different = new HashSet<Integer>();
        written.codePoints().filter(c -> c > 0x7F).forEach(different::add);
        return different.size() >= ENOUGH;
    }
}
