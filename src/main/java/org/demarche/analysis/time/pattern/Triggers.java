package org.demarche.analysis.time.pattern;

import org.demarche.analysis.token.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The words that can be the heart of a time expression: a month, a unit, a number, "now".
///
/// What a word can be is remembered, since a language has few words and a text repeats them.
final class Triggers {

    /// The heart of an expression stands at most so many words after its first: "the first two
    /// weeks or so of the month of March".
    private static final int REACH = 9;

    private static final int REMEMBERED = 20_000; // words

    private final List<String> names = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    void add(String name, String pattern) {
        names.add(name);
        patterns.add(Pattern.compile(pattern));
    }

    /// One bit for each name of a list with commas.
    int bits(String list) {
        int bits = 0;
        for (var name : list.split(",", -1)) {
            int place = names.indexOf(name);
            if (place < 0) {
                throw new IllegalStateException("No trigger of times is called " + name);
            }
            bits |= 1 << place;
        }
        return bits;
    }

    /// For each token, the triggers that it is or that follow within reach.
    int[] near(Sentence sentence) {
        var tokens = sentence.tokens();
        var near = new int[tokens.size()];
        for (int i = 0; i < near.length; i++) {
            int bits = of(tokens.get(i).word());
            for (int j = Math.max(0, i - REACH); j <= i && bits != 0; j++) {
                near[j] |= bits;
            }
        }
        return near;
    }

    private int of(String word) {
        var remembered = known.get(word);
        if (remembered != null) {
            return remembered;
        }
        var small = word.toLowerCase(Locale.ROOT);
        int bits = 0;
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).matcher(small).matches()) {
                bits |= 1 << i;
            }
        }
        if (known.size() < REMEMBERED) {
            known.put(word, bits);
        }
        return bits;
    }
}
