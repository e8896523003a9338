package org.demarche.model.finding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Brings the spellings that one foreign name has in Latin letters to one form, so that they can be
/// compared: Zelensky, Zelenskyy and Zelenskiy; Erdogan and Erdoğan; Sisi, el-Sisi and al-Sissi;
/// Soleimani and Sulaymani.
///
/// The form is for comparing only. It follows how Cyrillic and Arabic letters are written in
/// English; names that differ in sound keep different forms.
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SIGNS = Pattern.compile("['’`ʼʿʾ.]");
    private static final Pattern ARTICLE =
            Pattern.compile("^(al|el|ul|ad|as|ash|at|ar|an|az)-(?=..)");
    private static final Map<String, String> LETTERS =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ı", "i", "ß", "ss", "æ", "ae", "ə", "a");

    /// Cyrillic letters as English newspapers write them, in the order of their signs.
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ";

    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s",
        "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "i", "yi",
        "ye", "g"
    };

    private static final String[][] SOUNDS = {
        {"sch", "sh"},
        {"tch", "ch"},
        {"dzh", "j"},
        {"dj", "j"},
        {"kh", "h"},
        {"gh", "k"},
        {"ph", "f"},
        {"ck", "k"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"q", "k"},
        {"g", "k"},
        {"w", "v"},
        {"y", "i"},
        {"j", "i"},
        {"o", "u"},
        {"e", "a"},
    };

    private Spelling() {}

    /// The common form of a name of one word or more.
    public static String of(String name) {
        return BLANKS.splitAsStream(name.strip())
                .map(Spelling::ofWord)
                .collect(Collectors.joining(" "));
    }

    private static String ofWord(String word) {
        var latin = inLatin(word);
        var plain = MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
        plain = SIGNS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        for (var letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        plain = ARTICLE.matcher(plain).replaceFirst("");
        for (var sound : SOUNDS) {
            plain = plain.replace(sound[0], sound[1]);
        }
        return once(plain);
    }

    private static String inLatin(String word) {
        var out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            int letter = CYRILLIC.indexOf(Character.toLowerCase(word.charAt(i)));
            out.append(letter < 0 ? String.valueOf(word.charAt(i)) : LATIN[letter]);
        }
        return out.toString();
    }

    /// Doubled letters are written once or twice at will.
    private static String once(String word) {
        var out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }
}
