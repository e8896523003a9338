package org.demarche.text.bytes;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Recognises UTF-16, the one charset whose text is full of NUL bytes.
final class Utf16 {

    private static final int SAMPLE = 2_000;

    private Utf16() {}

    static boolean looksLike(byte[] content) {
        return of(content) != null;
    }

    /// By its mark, or by NULs in every other byte; null for anything else.
    static @Nullable Charset of(byte[] content) {
        if (content.length >= 2) {
            int mark = ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
            if (mark == 0xFEFF || mark == 0xFFFE) {
                return mark == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            }
        }
        int length = Math.min(content.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += content[i] == 0 ? 1 : 0;
            odd += content[i + 1] == 0 ? 1 : 0;
        }
        int half = length / 2;
        if (half < 8) {
            return null;
        }
        if (even > half * 0.7 && odd == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return odd > half * 0.7 && even == 0 ? StandardCharsets.UTF_16LE : null;
    }
}
