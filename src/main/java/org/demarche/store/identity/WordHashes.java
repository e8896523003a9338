package org.demarche.store.identity;

import java.util.Arrays;
import java.util.Locale;

/// The words of a text (runs of letters and digits, in small letters) as numbers of which those of
/// several words are put together: read in one pass, since every arrival is read so.
final class WordHashes {

    private static final long SEED = 1125899906842597L;
    private static final int BASE = 31;
    private static final int IN_A_WORD =
            1 << Character.UPPERCASE_LETTER
                    | 1 << Character.LOWERCASE_LETTER
                    | 1 << Character.TITLECASE_LETTER
                    | 1 << Character.MODIFIER_LETTER
                    | 1 << Character.OTHER_LETTER
                    | 1 << Character.DECIMAL_DIGIT_NUMBER
                    | 1 << Character.LETTER_NUMBER
                    | 1 << Character.OTHER_NUMBER;

    private long[] words = new long[256];
    private long[] powers = new long[256]; // of the base, by the length of the word
    private int count;

    private WordHashes() {}

    static WordHashes of(String text) {
        var hashes = new WordHashes();
        hashes.read(text.toLowerCase(Locale.ROOT));
        return hashes;
    }

    private void read(String text) {
        long word = 0;
        long power = 1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if ((IN_A_WORD >> Character.getType(c) & 1) != 0) {
                for (; i < next; i++) {
                    word = BASE * word + text.charAt(i);
                    power *= BASE;
                }
            } else if (power != 1) {
                add(word, power);
                word = 0;
                power = 1;
            }
            i = next;
        }
        if (power != 1) {
            add(word, power);
        }
    }

    private void add(long word, long power) {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
            powers = Arrays.copyOf(powers, 2 * count);
        }
        words[count] = BASE * word + ' ';
        powers[count] = BASE * power;
        count++;
    }

    /// How many words there are.
    int count() {
        return count;
    }

    /// A number for some words on end, the same wherever they stand.
    long hash(int from, int length) {
        long hash = SEED;
        for (int i = from; i < from + length; i++) {
            hash = hash * powers[i] + words[i];
        }
        return hash;
    }
}
