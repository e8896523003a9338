package org.demarche.analysis.parse;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Words and decimal numbers between blanks and line ends, read some ten times as fast as by
/// splitting lines.
final class NumberReader {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int at;

    NumberReader(InputStream in) {
        this.in = in;
    }

    /// The number after `=` of a line `name=number`.
    int size() throws IOException {
        var line = word();
        try {
            return Integer.parseInt(line.substring(line.indexOf('=') + 1));
        } catch (NumberFormatException e) {
            throw new IOException("no size in " + line, e);
        }
    }

    float[][] rows(int count, int width) throws IOException {
        var rows = new float[count][width];
        for (var row : rows) {
            fill(row);
        }
        return rows;
    }

    float[] row(int width) throws IOException {
        var row = new float[width];
        fill(row);
        return row;
    }

    void fill(float[] row) throws IOException {
        for (int i = 0; i < row.length; i++) {
            row[i] = number();
        }
    }

    /// What stands before the next blank.
    String word() throws IOException {
        var letters = new byte[64];
        int count = 0;
        for (int b = afterBlanks(); b > ' ' || b < 0; b = next()) {
            if (count == letters.length) {
                letters = Arrays.copyOf(letters, count * 2);
            }
            letters[count++] = (byte) b;
        }
        return new String(letters, 0, count, StandardCharsets.UTF_8);
    }

    private float number() throws IOException {
        int b = afterBlanks();
        boolean negative = b == '-';
        if (negative) {
            b = next();
        }
        long digits = 0;
        float scale = 1;
        boolean fraction = false;
        for (; b > ' '; b = next()) {
            if (b == '.') {
                fraction = true;
            } else if (b >= '0' && b <= '9') {
                digits = digits * 10 + b - '0';
                scale = fraction ? scale * 10 : scale;
            } else {
                throw new IOException("'" + (char) b + "' where a number is due");
            }
        }
        return (negative ? -digits : digits) / scale;
    }

    private int afterBlanks() throws IOException {
        int b = next();
        while (b == ' ' || b == '\n' || b == '\r') {
            b = next();
        }
        return b;
    }

    /// A byte as it is, so that letters beyond ASCII are negative.
    private int next() throws IOException {
        if (at == filled) {
            filled = in.read(buffer);
            at = 0;
            if (filled <= 0) {
                throw new EOFException("the file ends too early");
            }
        }
        return buffer[at++];
    }
}
