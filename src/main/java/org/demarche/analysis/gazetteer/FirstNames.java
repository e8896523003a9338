package org.demarche.analysis.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells by a first name that somebody is no woman, or no man: whom "she" and "he" do not mean.
public final class FirstNames {

    private static final Map<String, Set<String>> NAMES = read();

    private FirstNames() {}

    private static Map<String, Set<String>> read() {
        var names = new HashMap<String, Set<String>>();
        for (var line : WordList.lines("first-names.txt")) {
            var words = new HashSet<>(List.of(line.split(" ", -1)));
            var of = line.startsWith("WOMEN") ? "WOMEN" : "MEN";
            words.remove(of);
            names.put(of, words);
        }
        return names;
    }

    /// Whether the name is nearly always one of the other sex.
    ///
    /// @param name of a person, first name first
    /// @param woman whether a woman is meant
    public static boolean isOther(String name, boolean woman) {
        var first = name.split(" ", 2)[0];
        return NAMES.getOrDefault(woman ? "MEN" : "WOMEN", Set.of()).contains(first);
    }
}
