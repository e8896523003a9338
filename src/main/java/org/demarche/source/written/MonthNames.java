package org.demarche.source.written;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The months by their names in the languages of the press, as the JDK's own locale data (Unicode
/// CLDR) has them. English is asked first. A name that means different months in different
/// languages (`listopad`) means none.
final class MonthNames {

    private static final List<String> LANGUAGES =
            List.of(
                    "fr", "de", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "is", "et", "lv",
                    "lt", "pl", "cs", "sk", "hu", "ro", "bg", "sr", "sr-Latn", "hr", "bs", "sl",
                    "mk", "sq", "el", "tr", "az", "ru", "uk", "be", "kk", "hy", "ka", "he", "ar",
                    "fa", "ur", "hi", "id", "ms", "vi", "sw", "ca", "eu", "gl", "ga", "cy", "af");

    private static final Map<String, Integer> ENGLISH = english();

    /// @param word one word, in any case
    static Optional<Integer> number(String word) {
        var key = key(word);
        var english = ENGLISH.get(key);
        return Optional.ofNullable(english != null ? english : Others.NAMES.get(key));
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }

    private static Map<String, Integer> english() {
        var names = new HashMap<String, Integer>();
        addAll(names, new HashSet<>(), Locale.ENGLISH);
        names.put("sept", 9);
        return Map.copyOf(names);
    }

    private static void addAll(Map<String, Integer> names, Set<String> doubtful, Locale locale) {
        for (var month : Month.values()) {
            for (var style :
                    List.of(
                            TextStyle.FULL,
                            TextStyle.FULL_STANDALONE,
                            TextStyle.SHORT,
                            TextStyle.SHORT_STANDALONE)) {
                var name = key(month.getDisplayName(style, locale));
                var before = names.putIfAbsent(name, month.getValue());
                if (before != null && before != month.getValue()) {
                    doubtful.add(name);
                }
            }
        }
    }

    /// Read only when a date is in no English, for it takes a moment.
    private static final class Others {
        private static final Map<String, Integer> NAMES = names();

        private static Map<String, Integer> names() {
            var names = new HashMap<String, Integer>();
            var doubtful = new HashSet<String>();
            LANGUAGES.forEach(tag -> addAll(names, doubtful, Locale.forLanguageTag(tag)));
            names.keySet().removeAll(doubtful);
            names.keySet().removeIf(name -> name.matches("\\d.*") || name.length() < 2);
            return Map.copyOf(names);
        }
    }

    private MonthNames() {}
}
