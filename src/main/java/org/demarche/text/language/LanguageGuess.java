package org.demarche.text.language;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Tells the language of a text: by its script, by letters that only one language of that script
/// has, and by its small words, which are in `small-words.txt`.
///
/// Measured on texts of a few sentences and more; a title alone in Latin or Cyrillic letters is
/// mostly left undecided. Costs less than a millisecond, since only the beginning is read.
public final class LanguageGuess {

    private static final int LETTERS = 3_000; // characters that are read
    private static final int WORDS = 250;
    private static final int FEWEST_WORDS = 8;
    private static final int ENOUGH_WORDS = 40; // to overrule what a publisher declares
    private static final double SMALL = 0.1; // small words among all, at the least
    private static final double PLAIN = 0.18; // where there is no doubt
    private static final double AHEAD = 1.12; // of the second best

    private static final int IN_A_WORD =
            1 << Character.UPPERCASE_LETTER
                    | 1 << Character.LOWERCASE_LETTER
                    | 1 << Character.TITLECASE_LETTER
                    | 1 << Character.MODIFIER_LETTER
                    | 1 << Character.OTHER_LETTER
                    | 1 << Character.NON_SPACING_MARK
                    | 1 << Character.ENCLOSING_MARK
                    | 1 << Character.COMBINING_SPACING_MARK;

    private static final Map<String, Set<String>> SMALL_WORDS = read();
    private static final Map<String, List<String>> LANGUAGES = languages(); // that use a word

    private LanguageGuess() {}

    /// ISO 639-1; null where it is in doubt.
    public static @Nullable String of(String text) {
        var letters = Letters.of(text, LETTERS);
        var byScript = letters.language();
        if (byScript != null) {
            return byScript;
        }
        var words = words(text);
        if (words.size() < FEWEST_WORDS) {
            return null;
        }
        String best = null;
        double most = 0;
        double second = 0;
        var small = smallWords(words);
        for (var language : letters.candidates(small.keySet())) {
            double score =
                    (double) small.getOrDefault(language, 0)
                            / words.size()
                            * letters.favour(language);
            if (score > most) {
                second = most;
                most = score;
                best = language;
            } else if (score > second) {
                second = score;
            }
        }
        return most >= SMALL && most >= second * AHEAD ? best : null;
    }

    /// What a publisher declares, unless his text is plainly in another language: pages are often
    /// declared to be in the language of the program that made them.
    ///
    /// @param declared a language tag; null when nothing is declared
    public static @Nullable String settled(@Nullable String declared, String text) {
        if (declared == null || declared.isBlank()) {
            return of(text);
        }
        var said = declared.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        var found = of(text);
        if (found == null || found.equals(said) || isKin(found, said)) {
            return declared;
        }
        var letters = Letters.of(text, LETTERS);
        if (letters.language() != null) {
            return letters.count() >= ENOUGH_WORDS ? found : declared;
        }
        var words = words(text);
        boolean plainly =
                words.size() >= ENOUGH_WORDS
                        && share(words, found) >= PLAIN
                        && share(words, said) < share(words, found) / 2;
        return plainly ? found : declared;
    }

    /// Languages, or codes of one language, that are too near to each other to correct anybody.
    private static boolean isKin(String found, String said) {
        return List.of(Set.of("nb", "no", "nn", "da"), Set.of("hr", "sr", "bs", "sh", "me"))
                        .stream()
                        .anyMatch(kin -> kin.contains(found) && kin.contains(said))
                || Set.of("ms", "id").containsAll(Set.of(found, said))
                || Set.of("gl", "pt").containsAll(Set.of(found, said));
    }

    private static double share(Collection<String> words, String language) {
        var small = SMALL_WORDS.getOrDefault(language, Set.of());
        long count = words.stream().filter(small::contains).count();
        return (double) count / words.size();
    }

    /// How many of the words are small words of each language; a language without any is not in it.
    private static Map<String, Integer> smallWords(List<String> words) {
        var counts = new HashMap<String, Integer>();
        for (var word : words) {
            for (var language : LANGUAGES.getOrDefault(word, List.of())) {
                counts.merge(language, 1, Integer::sum);
            }
        }
        return counts;
    }

    /// Runs of letters and marks; an apostrophe ends the word that it belongs to.
    private static List<String> words(String text) {
        var start = text.substring(0, Math.min(text.length(), LETTERS)).toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= start.length() && words.size() < WORDS; ) {
            int c = i == start.length() ? ' ' : start.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean apostrophe = c == '\'' || c == '’';
            if (!apostrophe && (IN_A_WORD >> Character.getType(c) & 1) == 0) {
                if (i > from) {
                    words.add(start.substring(from, i));
                }
                from = next;
            } else if (apostrophe) {
                words.add(start.substring(from, i) + "'");
                from = next;
            }
            i = next;
        }
        return words;
    }

    private static Map<String, List<String>> languages() {
        var languages = new HashMap<String, List<String>>();
        SMALL_WORDS.forEach(
                (language, words) ->
                        words.forEach(
                                word ->
                                        languages
                                                .computeIfAbsent(word, _ -> new ArrayList<>())
                                                .add(language)));
        return languages;
    }

    private static Map<String, Set<String>> read() {
        var resource = "/org/demarche/text/small-words.txt";
        try (var in = Objects.requireNonNull(LanguageGuess.class.getResourceAsStream(resource))) {
            var languages = new HashMap<String, Set<String>>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith(";") && !line.isBlank()) {
                    var words = List.of(line.strip().split("\\s+"));
                    languages.put(words.getFirst(), new HashSet<>(words.subList(1, words.size())));
                }
            }
            return Map.copyOf(languages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
