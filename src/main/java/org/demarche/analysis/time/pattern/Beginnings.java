package org.demarche.analysis.time.pattern;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Which rules an expression that begins with a word can satisfy: a rule is out when it fails on
/// the word alone without having asked for what comes after. Few rules remain for most words.
///
/// What a word can begin is remembered, since a text repeats its words.
final class Beginnings {

    private static final int REMEMBERED = 20_000; // words
    private static final String BEHIND = "(?<=";

    private final List<Pattern> rules;
    private final Map<String, int[]> known = new ConcurrentHashMap<>();

    /// @param patterns of the rules, in their order
    Beginnings(List<Pattern> patterns) {
        rules = patterns.stream().map(it -> Pattern.compile(forward(it.pattern()))).toList();
    }

    /// The places of the rules, in ascending order.
    int[] of(String word) {
        var remembered = known.get(word);
        if (remembered != null) {
            return remembered;
        }
        var places = IntStream.range(0, rules.size()).filter(it -> begins(it, word)).toArray();
        if (known.size() < REMEMBERED) {
            known.put(word, places);
        }
        return places;
    }

    @SuppressWarnings("JdkObsolete") // a word is the start of a longer text, as in a scanner
    private boolean begins(int place, String word) {
        var matcher = rules.get(place).matcher(word);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /// The pattern without what it asks of the words before, which are not there to be seen.
    private static String forward(String pattern) {
        var rest = new StringBuilder(pattern);
        for (int at = rest.indexOf(BEHIND); at >= 0; at = rest.indexOf(BEHIND, at)) {
            int depth = 0;
            int end = at;
            do {
                char c = rest.charAt(end++);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            } while (depth > 0);
            rest.delete(at, end);
        }
        return rest.toString();
    }
}
