package org.demarche.analysis.story;

import java.util.Arrays;

/// Counts of words that go by numbers, in arrays: a window of articles has a million of them, and
/// an object each would keep the collector busy while the reader scrolls.
final class WordCounts {

    private long[] words;
    private float[] counts;
    private int size;

    /// @param expected how many different words, roughly
    WordCounts(int expected) {
        int room = Integer.highestOneBit(Math.max(8, expected)) * 4;
        words = new long[room];
        counts = new float[room];
    }

    /// Every word has a slot below this.
    int slots() {
        return words.length;
    }

    int size() {
        return size;
    }

    /// @param word not 0
    void add(long word, float more) {
        if (size * 2 >= words.length) {
            grow();
        }
        int slot = slot(word);
        if (words[slot] == 0) {
            words[slot] = word;
            size++;
        }
        counts[slot] += more;
    }

    /// Where a word stands, or would; it moves when others are added.
    int slot(long word) {
        int mask = words.length - 1;
        int slot = (int) (word >>> 20) & mask;
        while (words[slot] != 0 && words[slot] != word) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /// 0 where no word stands.
    long word(int slot) {
        return words[slot];
    }

    float count(int slot) {
        return counts[slot];
    }

    void clear() {
        Arrays.fill(words, 0);
        Arrays.fill(counts, 0);
        size = 0;
    }

    private void grow() {
        var before = words;
        var counted = counts;
        words = new long[before.length * 2];
        counts = new float[before.length * 2];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int slot = slot(before[i]);
                words[slot] = before[i];
                counts[slot] = counted[i];
            }
        }
    }
}
