package org.demarche.analysis.token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// Gives the words of a headline the case that they would have in a sentence, since taggers take
/// every capital for a name.
///
/// A word loses its capital when the same text writes it small elsewhere or when it is one of the
/// common words. Only what is shown to the taggers changes, never the text.
public final class HeadlineCase {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;

    private final Set<String> common;

    /// @param common words of news that are seldom part of a name, in small letters
    public HeadlineCase(Set<String> common) {
        this.common = Set.copyOf(common);
    }

    /// The words that the sentences write in small letters throughout.
    public static Set<String> writtenSmall(List<List<String>> sentences) {
        var small = new HashSet<String>();
        for (var sentence : sentences) {
            for (var word : sentence) {
                if (isWord(word) && word.equals(word.toLowerCase(Locale.ROOT))) {
                    small.add(word);
                }
            }
        }
        return small;
    }

    /// The sentence's words as they are to be tagged; the same list when it is no headline.
    public List<String> mended(List<String> words, Set<String> writtenSmall) {
        boolean shouted = shareOf(words, HeadlineCase::isShouted) > 0.8;
        if (!shouted && shareOf(words, HeadlineCase::isCapitalised) < 0.75) {
            return words;
        }
        long real = words.stream().filter(HeadlineCase::isWord).count();
        if (real < SHORTEST || real > LONGEST || (words.getLast().equals(".") && !shouted)) {
            return words;
        }
        var mended = new ArrayList<String>(words.size());
        for (var word : words) {
            mended.add(mended(word, shouted, writtenSmall));
        }
        return mended;
    }

    private String mended(String word, boolean shouted, Set<String> writtenSmall) {
        var small = word.toLowerCase(Locale.ROOT);
        if (!isWord(word)) {
            return word;
        }
        boolean acronym = !shouted && isShouted(word) && word.length() > 1;
        if (!acronym && (writtenSmall.contains(small) || common.contains(small))) {
            return small;
        }
        return shouted && word.length() > 4 ? word.charAt(0) + small.substring(1) : word;
    }

    private static double shareOf(List<String> words, Predicate<String> property) {
        long long4 = words.stream().filter(w -> isWord(w) && w.length() > 3).count();
        long with =
                words.stream().filter(w -> isWord(w) && w.length() > 3).filter(property).count();
        return long4 == 0 ? 0 : (double) with / long4;
    }

    private static boolean isWord(String word) {
        return !word.isEmpty() && Character.isLetter(word.charAt(0));
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean isShouted(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }
}
