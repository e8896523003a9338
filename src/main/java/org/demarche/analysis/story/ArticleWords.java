package org.demarche.analysis.story;

import org.demarche.analysis.gazetteer.WordList;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of an article and its pairs of neighbouring words, as numbers, with how much they
/// count in it.
final class ArticleWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
    private static final int TITLE = 3; // a word of the title counts for so many
    private static final int LEAD = 60; // words whose weight is doubled
    private static final int LONGEST = 20_000; // characters read of a text
    private static final float PAIR = 0.5f; // two neighbouring words count for so much of a word
    private static final Set<String> COMMON_WORDS = WordList.read("common-words.txt");
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    ("the an and or of in on at to for with by from as is was were be been has have"
                                    + " had it its he his she her they their them that this these"
                                    + " those which who whom not but will would could can may said"
                                    + " says say after before also we you are more most new one two"
                                    + " about than out up over into no there when while what if so"
                                    + " do did does him our your all some any other such only just"
                                    + " then very through during between under against mr mrs ms")
                            .split(" ", -1));

    private final long[] words;
    private final float[] counts;

    private ArticleWords(WordCounts counted) {
        words = new long[counted.size()];
        counts = new float[counted.size()];
        int next = 0;
        for (int slot = 0; slot < counted.slots(); slot++) {
            if (counted.word(slot) != 0) {
                words[next] = counted.word(slot);
                counts[next++] = counted.count(slot);
            }
        }
    }

    /// @param room used and left as it comes; one serves all articles of a window
    static ArticleWords of(StoryText article, WordCounts room) {
        room.clear();
        count(article.title(), TITLE, TITLE, room);
        var text = article.text();
        count(text.substring(0, Math.min(LONGEST, text.length())), 2, 1, room);
        return new ArticleWords(room);
    }

    int size() {
        return words.length;
    }

    long word(int place) {
        return words[place];
    }

    float count(int place) {
        return counts[place];
    }

    /// Whether a word is one that many articles use, whatever they are about.
    static boolean isCommon(long word) {
        return (word & 1) != 0;
    }

    private static void count(String text, float first, float later, WordCounts counts) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        int place = 0;
        long previous = 0;
        while (words.find()) {
            var word = words.group();
            if (EMPTY_WORDS.contains(word)) {
                previous = 0;
                continue;
            }
            long number = number(singular(word));
            float worth = place++ < LEAD ? first : later;
            counts.add(number, worth);
            if (previous != 0) {
                counts.add(pair(previous, number), worth * PAIR);
            }
            previous = number;
        }
    }

    /// Its last bit tells a common word.
    private static long number(String word) {
        long number = 1;
        for (int i = 0; i < word.length(); i++) {
            number = mixed(number + word.charAt(i));
        }
        return marked(number, COMMON_WORDS.contains(word));
    }

    private static long pair(long one, long other) {
        return marked(mixed(mixed(one) + other), false);
    }

    private static long marked(long number, boolean common) {
        long even = (number & ~1L) == 0 ? 2 : number & ~1L;
        return common ? even | 1 : even;
    }

    /// Spreads a number over all bits, so that two words among a million have the same one about
    /// never (finalizer of SplitMix64, Steele, Lea and Flood 2014).
    private static long mixed(long number) {
        long z = (number + 0x9E3779B97F4A7C15L);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
