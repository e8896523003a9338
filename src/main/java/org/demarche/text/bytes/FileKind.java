package org.demarche.text.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells text from what merely calls itself so.
public final class FileKind {

    private record Magic(int offset, String bytes, String name) {}

    /// First bytes by which a format is known; from the formats' own specifications.
    private static final Magic[] MAGIC = {
        new Magic(0, "%PDF-", "a PDF document"),
        new Magic(0, "PK\3\4", "a ZIP archive or an office document"),
        new Magic(0, "PK\5\6", "an empty ZIP archive"),
        new Magic(0, "\u0089PNG\r\n", "a PNG picture"),
        new Magic(0, "\u00FF\u00D8\u00FF", "a JPEG picture"),
        new Magic(0, "GIF87a", "a GIF picture"),
        new Magic(0, "GIF89a", "a GIF picture"),
        new Magic(0, "BM", "a BMP picture"),
        new Magic(0, "II*\0", "a TIFF picture"),
        new Magic(0, "MM\0*", "a TIFF picture"),
        new Magic(8, "WEBP", "a WebP picture"),
        new Magic(8, "WAVE", "a WAV recording"),
        new Magic(4, "ftyp", "a film or a recording"),
        new Magic(0, "\u001AE\u00DF\u00A3", "a Matroska film"),
        new Magic(0, "OggS", "an Ogg recording"),
        new Magic(0, "ID3", "an MP3 recording"),
        new Magic(0, "fLaC", "a FLAC recording"),
        new Magic(0, "\u007FELF", "a program"),
        new Magic(0, "MZ", "a program"),
        new Magic(0, "\u00CA\u00FE\u00BA\u00BE", "a program"),
        new Magic(0, "\u001F\u008B", "a GZIP archive"),
        new Magic(0, "BZh", "a BZIP2 archive"),
        new Magic(0, "\u00FD7zXZ", "an XZ archive"),
        new Magic(0, "7z\u00BC\u00AF", "a 7-Zip archive"),
        new Magic(0, "Rar!", "a RAR archive"),
        new Magic(0, "(\u00B5/\u00FD", "a Zstandard archive"),
        new Magic(257, "ustar", "a TAR archive"),
        new Magic(0, "\u00D0\u00CF\u0011\u00E0", "an old office document"),
        new Magic(0, "SQLite format 3", "a database"),
        new Magic(0, "{\\rtf", "a rich text document"),
        new Magic(0, "%!PS", "a PostScript document"),
    };

    private FileKind() {}

    /// What the bytes seem to be if they are no text, as in "a PDF document"; empty for text.
    public static Optional<String> notText(byte[] content) {
        var head =
                new String(content, 0, Math.min(content.length, 300), StandardCharsets.ISO_8859_1);
        for (var magic : MAGIC) {
            if (head.startsWith(magic.bytes(), magic.offset()) && !isOnlyWords(magic, content)) {
                return Optional.of(magic.name());
            }
        }
        return !Utf16.looksLike(content) && hasControls(content, content.length)
                ? Optional.of("a file of no known kind that is not text")
                : Optional.empty();
    }

    /// "BM", "MZ" and the like also begin ordinary sentences.
    private static boolean isOnlyWords(Magic magic, byte[] content) {
        return magic.bytes().chars().allMatch(c -> c >= ' ' && c < 0x7F)
                && !magic.bytes().startsWith("%")
                && !magic.bytes().startsWith("{")
                && !hasControls(content, Math.min(content.length, 4_096));
    }

    /// One NUL is enough; of other control characters, more than one byte in a hundred.
    private static boolean hasControls(byte[] content, int length) {
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int c = content[i] & 0xFF;
            if (c == 0) {
                return true;
            }
            boolean usual = c >= 0x20 || (c >= 7 && c <= 13) || c == 0x1A || c == 0x1B;
            if (!usual || c == 0x7F) {
                controls++;
            }
        }
        return controls > length / 100 + 1;
    }
}
