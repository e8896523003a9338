package org.demarche.source.file;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Parts a stream into lines, of which only one is held at a time, and that only up to a limit.
final class Lines {

    private final BufferedInputStream in;
    private final int longest;
    private int number;

    /// @param longest of one line, in bytes; what is beyond is read over
    Lines(BufferedInputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// The next line without its end; null after the last.
    @Nullable Line next() throws IOException {
        var bytes = new ByteArrayOutputStream(256);
        var tooLong = false;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (bytes.size() < longest) {
                bytes.write(b);
            } else {
                tooLong = true;
            }
        }
        number++;
        return new Line(number, bytes, tooLong);
    }

    /// One line as it was read.
    ///
    /// @param number counted from 1
    /// @param tooLong whether only its beginning is held
    record Line(int number, ByteArrayOutputStream content, boolean tooLong) {

        private static final int HEAD = 1000;

        byte[] bytes() {
            return content.toByteArray();
        }

        byte[] withEnd() {
            content.write('\n');
            return content.toByteArray();
        }

        boolean isBlank() {
            return !tooLong && content.size() < HEAD && text().isBlank();
        }

        /// The line as text; of one that is too long, its beginning.
        String text() {
            var all = content.toByteArray();
            int length = tooLong ? Math.min(all.length, HEAD) : all.length;
            return new String(all, 0, length, StandardCharsets.UTF_8);
        }
    }
}
