package org.demarche.store.identity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether two texts are one agency report as two outlets print it.
///
/// [#bands] finds candidates (MinHash over shingles of five words: Broder 1997, "On the resemblance
/// and containment of documents"); [#isCopy] decides, and errs on the side of two articles.
final class WireCopy {

    /// Texts of fewer words are never taken for copies: notices and greetings are alike by form.
    static final int LEAST_WORDS = 100;

    private static final int SHINGLE = 5; // words
    private static final int BANDS = 10;
    private static final int ROWS = 4; // hashes a band; with 10 bands J = 0.85 is missed 1 in 1,500
    private static final double ALIKE = 0.85; // shingles in common
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern DATELINE = Pattern.compile("^[^\\n]{0,80}?\\s[–—-]{1,2}\\s");

    private WireCopy() {}

    /// Numbers of which near-equal texts share at least one; none for a short text.
    static long[] bands(String text) {
        var words = WordHashes.of(text);
        if (words.count() < LEAST_WORDS) {
            return new long[0];
        }
        var least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i + SHINGLE <= words.count(); i++) {
            long shingle = mixed(words.hash(i, SHINGLE));
            for (int h = 0; h < least.length; h++) {
                least[h] = Math.min(least[h], mixed(shingle + h * 0x9E3779B97F4A7C15L));
            }
        }
        var bands = new long[BANDS];
        for (int b = 0; b < BANDS; b++) {
            bands[b] = b;
            for (int r = 0; r < ROWS; r++) {
                bands[b] = mixed(bands[b] * 31 + least[b * ROWS + r]);
            }
        }
        return bands;
    }

    /// Whether they say the same: almost the same words, and not one name or number of the one
    /// exchanged for another in the other. (Statements made from one template differ by just
    /// those.)
    static boolean isCopy(String one, String other) {
        var a = WordHashes.of(one);
        var b = WordHashes.of(other);
        if (Math.min(a.count(), b.count()) < LEAST_WORDS) {
            return false;
        }
        return resemblance(a, b) >= ALIKE && !exchanged(telling(one), telling(other));
    }

    private static double resemblance(WordHashes a, WordHashes b) {
        var first = shingles(a);
        var second = shingles(b);
        var both = new HashSet<>(first);
        both.retainAll(second);
        return (double) both.size() / (first.size() + second.size() - both.size());
    }

    private static boolean exchanged(Set<String> a, Set<String> b) {
        return !a.containsAll(b) && !b.containsAll(a);
    }

    /// Numbers, and words with a capital that do not begin a sentence; the dateline apart.
    private static Set<String> telling(String text) {
        var body = DATELINE.matcher(text).replaceFirst("");
        var telling = new HashSet<String>();
        var word = WORD.matcher(body);
        int before = 0;
        while (word.find()) {
            var found = word.group();
            boolean begins = body.substring(before, word.start()).matches("(?s).*[.!?:\\n“\"].*");
            boolean capital = Character.isUpperCase(found.codePointAt(0)) && before > 0 && !begins;
            if (capital || found.chars().anyMatch(Character::isDigit)) {
                telling.add(found);
            }
            before = word.end();
        }
        return telling;
    }

    private static Set<Long> shingles(WordHashes words) {
        var shingles = new HashSet<Long>();
        for (int i = 0; i + SHINGLE <= words.count(); i++) {
            shingles.add(mixed(words.hash(i, SHINGLE)));
        }
        return shingles;
    }

    /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
    private static long mixed(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
