package org.demarche.analysis;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Guesses the language of a text from its script and its small words, since only English is
/// analysed in full.
final class LanguageGuess {

    static final String ENGLISH = "en";
    private static final String UNKNOWN = "und";
    private static final int FIRST_WORDS = 400;
    private static final int LETTERS = 4_000;
    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґ]");
    private static final Pattern PERSIAN = Pattern.compile("[پچژگ]");

    private static final Map<String, Set<String>> SMALL_WORDS =
            Map.of(
                    "en",
                    Set.of(
                            "the", "of", "and", "to", "in", "that", "is", "was", "for", "on",
                            "with", "as", "by", "at", "from", "his", "has", "have", "it", "be"),
                    "fr",
                    Set.of(
                            "le", "la", "les", "des", "et", "une", "du", "est", "dans", "pour",
                            "que", "qui", "sur", "au", "par", "avec", "pas", "ce", "il", "aux"),
                    "de",
                    Set.of(
                            "der", "die", "das", "und", "den", "von", "zu", "mit", "ist", "des",
                            "dem", "nicht", "ein", "eine", "auf", "für", "im", "sich", "auch"),
                    "es",
                    Set.of(
                            "el", "la", "los", "las", "y", "que", "del", "se", "una", "por", "con",
                            "para", "su", "al", "lo", "como", "más", "pero", "sus", "es"),
                    "it",
                    Set.of(
                            "il", "di", "che", "e", "della", "per", "un", "una", "sono", "con",
                            "del", "gli", "non", "si", "alla", "dei", "nel", "anche", "più"),
                    "pt",
                    Set.of(
                            "o", "os", "as", "que", "do", "da", "em", "um", "uma", "não", "para",
                            "com", "dos", "por", "ao", "mais", "foi", "na", "no", "pela"));

    private LanguageGuess() {}

    /// ISO 639-1, or `und`. Short texts in Latin letters without small words count as English.
    static String of(String text) {
        var words = text.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", FIRST_WORDS + 1);
        var best = ENGLISH;
        int most = count(words, SMALL_WORDS.getOrDefault(ENGLISH, Set.of()));
        for (var language : SMALL_WORDS.entrySet()) {
            int count = count(words, language.getValue());
            if (count > most + 1) {
                most = count;
                best = language.getKey();
            }
        }
        return most == 0 && !isMostlyLatin(text) ? byScript(text) : best;
    }

    /// By letters that only one language of a script has.
    private static String byScript(String text) {
        var script =
                text.codePoints()
                        .limit(LETTERS)
                        .filter(Character::isLetter)
                        .mapToObj(Character.UnicodeScript::of)
                        .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        if (script.containsKey(Character.UnicodeScript.HIRAGANA)) {
            return "ja";
        }
        var most = script.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
        return switch (most == null ? Character.UnicodeScript.UNKNOWN : most.getKey()) {
            case CYRILLIC -> UKRAINIAN.matcher(text).find() ? "uk" : "ru";
            case ARABIC -> PERSIAN.matcher(text).find() ? "fa" : "ar";
            case HANGUL -> "ko";
            case HAN -> "zh";
            default -> UNKNOWN;
        };
    }

    private static int count(String[] words, Set<String> small) {
        int count = 0;
        for (int i = 0; i < Math.min(words.length, FIRST_WORDS); i++) {
            count += small.contains(words[i]) ? 1 : 0;
        }
        return count;
    }

    private static boolean isMostlyLatin(String text) {
        long letters = text.chars().limit(4_000).filter(Character::isLetter).count();
        long latin =
                text.chars().limit(4_000).filter(c -> c < 0x250 && Character.isLetter(c)).count();
        return latin * 2 >= letters;
    }
}
