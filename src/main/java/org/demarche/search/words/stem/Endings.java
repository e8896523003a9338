package org.demarche.search.words.stem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes the longest known ending off a word, if enough of it is left, and evens out how the stem
/// then ends. A light stemmer in the manner of Savoy (2006): it joins the cases and numbers of
/// nouns and adjectives, and leaves most verbs alone.
final class Endings implements Stemmer {

    /// @param least letters that must be left
    private record Ending(String letters, int least) {}

    private final Map<Character, List<Ending>> byLast = new HashMap<>();
    private final String[][] stemEnds;

    /// @param endings folded; each line begins with how many letters must be left
    /// @param stemEnds of a stem, with what is put in their place; the first that fits
    Endings(String endings, String[]... stemEnds) {
        this.stemEnds = stemEnds;
        endings.lines()
                .forEach(
                        line -> {
                            var parts = line.split(" ", -1);
                            var least = Integer.parseInt(parts[0]);
                            for (var i = 1; i < parts.length; i++) {
                                add(new Ending(parts[i], least));
                            }
                        });
        byLast.values()
                .forEach(
                        some ->
                                some.sort(
                                        Comparator.comparingInt((Ending e) -> e.letters().length())
                                                .reversed()));
    }

    private void add(Ending ending) {
        var last = ending.letters().charAt(ending.letters().length() - 1);
        byLast.computeIfAbsent(last, _ -> new ArrayList<>()).add(ending);
    }

    @Override
    public int stem(char[] letters, int length) {
        if (length == 0) {
            return 0;
        }
        var left = length;
        for (var ending : byLast.getOrDefault(letters[length - 1], List.of())) {
            var size = ending.letters().length();
            if (length - size >= ending.least() && endsIn(letters, length, ending.letters())) {
                left = length - size;
                break;
            }
        }
        return evened(letters, left);
    }

    private int evened(char[] letters, int length) {
        for (var pair : stemEnds) {
            var size = pair[0].length();
            if (length - size >= 2 && endsIn(letters, length, pair[0])) {
                pair[1].getChars(0, pair[1].length(), letters, length - size);
                return length - size + pair[1].length();
            }
        }
        return length;
    }

    private static boolean endsIn(char[] letters, int length, String ending) {
        var start = length - ending.length();
        for (var i = 0; i < ending.length(); i++) {
            if (letters[start + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
