package org.demarche.search.words;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/// Makes names equal that are written in Cyrillic and in Latin letters, after whichever of the
/// usual systems (BGN/PCGN, ISO 9, passports, newspapers): Зеленский, Zelensky, Zelenskyy.
public final class Romanised {

    private static final Map<Character, String> LETTERS =
            Map.ofEntries(
                    Map.entry('а', "a"),
                    Map.entry('б', "b"),
                    Map.entry('в', "v"),
                    Map.entry('г', "g"),
                    Map.entry('ґ', "g"),
                    Map.entry('д', "d"),
                    Map.entry('е', "e"),
                    Map.entry('є', "ye"),
                    Map.entry('ж', "zh"),
                    Map.entry('з', "z"),
                    Map.entry('и', "i"),
                    Map.entry('і', "i"),
                    Map.entry('ј', "j"),
                    Map.entry('к', "k"),
                    Map.entry('л', "l"),
                    Map.entry('љ', "lj"),
                    Map.entry('м', "m"),
                    Map.entry('н', "n"),
                    Map.entry('њ', "nj"),
                    Map.entry('о', "o"),
                    Map.entry('п', "p"),
                    Map.entry('р', "r"),
                    Map.entry('с', "s"),
                    Map.entry('т', "t"),
                    Map.entry('ћ', "c"),
                    Map.entry('ђ', "dj"),
                    Map.entry('у', "u"),
                    Map.entry('ф', "f"),
                    Map.entry('х', "kh"),
                    Map.entry('ц', "ts"),
                    Map.entry('ч', "ch"),
                    Map.entry('џ', "dz"),
                    Map.entry('ш', "sh"),
                    Map.entry('щ', "shch"),
                    Map.entry('ъ', ""),
                    Map.entry('ы', "y"),
                    Map.entry('ь', ""),
                    Map.entry('э', "e"),
                    Map.entry('ю', "yu"),
                    Map.entry('я', "ya"));

    /// How `-ский` and its like end in Latin letters.
    private static final Pattern ENDING = Pattern.compile("(?:iy|yi|yy|ii|ij|y|i)$");

    /// What becomes of it hangs on the next letter.
    private static final Pattern UNSURE = Pattern.compile("[ijy]+$");

    private static final String[] ENDINGS = {"y", "yy", "iy", "ii", "ij", "i", "yi"};

    /// Shorter words that end alike are other words.
    private static final int SHORTEST = 6;

    private Romanised() {}

    /// Whether a folded word has Cyrillic letters.
    public static boolean isCyrillic(String word) {
        return !word.isEmpty()
                && Character.UnicodeScript.of(word.codePointAt(0))
                        == Character.UnicodeScript.CYRILLIC;
    }

    /// What is the same for all spellings of a name in either script.
    ///
    /// @param word folded
    public static String key(String word) {
        return evened(ENDING.matcher(isCyrillic(word) ? latin(word) : word).replaceFirst("y"));
    }

    private static String evened(String latin) {
        return latin.replace("kh", "h")
                .replace("shch", "sh")
                .replace("ia", "ya")
                .replace("ja", "ya")
                .replace("iu", "yu")
                .replace("ju", "yu")
                .replace("ye", "e")
                .replace("ie", "e")
                .replace('w', 'v');
    }

    /// After how many letters a Cyrillic word is none that has this key, whatever follows; more
    /// than it has letters if it may be one.
    ///
    /// @param cyrillic folded
    public static int departure(String cyrillic, String key) {
        var latin = new StringBuilder();
        for (var i = 0; i < cyrillic.length(); i++) {
            latin.append(LETTERS.getOrDefault(cyrillic.charAt(i), ""));
            var sure = evened(UNSURE.matcher(latin).replaceFirst(""));
            if (!key.startsWith(sure)) {
                return i + 1;
            }
        }
        return cyrillic.length() + 1;
    }

    /// How longer Latin spellings of a Cyrillic word begin that is still being typed.
    public static String latinBeginning(String cyrillic) {
        return latin(cyrillic);
    }

    private static String latin(String cyrillic) {
        var latin = new StringBuilder();
        for (var i = 0; i < cyrillic.length(); i++) {
            latin.append(LETTERS.getOrDefault(cyrillic.charAt(i), ""));
        }
        return latin.toString();
    }

    /// Other ways in which a folded name is written in Latin letters.
    public static SequencedSet<String> latinSpellings(String word) {
        var found = new LinkedHashSet<String>();
        var latin = isCyrillic(word) ? latin(word) : word;
        var ending = ENDING.matcher(latin);
        if (latin.length() >= SHORTEST && ending.find()) {
            var stem = latin.substring(0, ending.start());
            for (var end : ENDINGS) {
                found.add(stem + end);
            }
        }
        if (isCyrillic(word)) {
            found.add(latin);
            found.add(key(word));
            if (latin.startsWith("e")) {
                found.add("y" + latin);
            }
        }
        found.remove(word);
        return found;
    }

    /// Whether two folded words are one name in two scripts, or end in two ways of writing one
    /// ending.
    public static boolean same(String one, String other) {
        if (isCyrillic(one) != isCyrillic(other)) {
            return key(one).equals(key(other));
        }
        return !isCyrillic(one)
                && one.length() >= SHORTEST
                && other.length() >= SHORTEST
                && one.charAt(0) == other.charAt(0)
                && ENDING.matcher(one)
                        .replaceFirst("y")
                        .equals(ENDING.matcher(other).replaceFirst("y"));
    }
}
