package org.demarche.search.words;

import java.util.List;
import java.util.Optional;

/// English words that some write as one and some with a hyphen: cooperation, co-operation;
/// ceasefire, cease-fire; buildup, build-up.
public final class Compounds {

    private static final List<String> BEGINNINGS =
            List.of(
                    "anti", "bi", "cease", "co", "counter", "cyber", "de", "ex", "inter", "law",
                    "micro", "mid", "multi", "neo", "non", "over", "peace", "policy", "post", "pre",
                    "pro", "re", "semi", "sub", "trans", "tri", "ultra", "under");

    private static final List<String> ENDINGS =
            List.of("back", "down", "in", "off", "out", "over", "up");

    /// Shorter rests are words of their own with any beginning: "report", "decline".
    private static final int SHORTEST = 4;

    private Compounds() {}

    /// The word with a hyphen, if it may have one. Also for words that have none: nobody writes
    /// "re-port", and nothing is found by it.
    ///
    /// @param word folded, without a hyphen
    public static Optional<String> hyphenated(String word) {
        for (var beginning : BEGINNINGS) {
            if (word.startsWith(beginning) && word.length() >= beginning.length() + SHORTEST) {
                return Optional.of(beginning + "-" + word.substring(beginning.length()));
            }
        }
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() >= ending.length() + SHORTEST) {
                var start = word.substring(0, word.length() - ending.length());
                return Optional.of(start + "-" + ending);
            }
        }
        return Optional.empty();
    }
}
