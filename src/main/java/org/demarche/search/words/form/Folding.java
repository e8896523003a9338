package org.demarche.search.words.form;

import java.text.Normalizer;
import java.util.Map;

/// Makes words equal that a reader takes for the same: case, accents, width, ligatures, vowel
/// points, apostrophes and other scripts' ciphers are taken away. `Zürich`, `ZURICH` and `Ｚｕｒｉｃｈ`
/// all become `zurich`.
///
/// Marks are taken only where they are ornament: the dots of Japanese kana and the vowels of Indian
/// scripts stay, for without them a word is another word.
public final class Folding {

    /// Letters that Unicode does not take apart, by their usual spelling in plain Latin.
    private static final Map<Character, String> LETTERS =
            Map.ofEntries(
                    Map.entry('ß', "ss"),
                    Map.entry('æ', "ae"),
                    Map.entry('œ', "oe"),
                    Map.entry('ø', "o"),
                    Map.entry('đ', "d"),
                    Map.entry('ð', "d"),
                    Map.entry('þ', "th"),
                    Map.entry('ł', "l"),
                    Map.entry('ħ', "h"),
                    Map.entry('ı', "i"),
                    Map.entry('ŧ', "t"),
                    Map.entry('ŋ', "n"),
                    Map.entry('ɓ', "b"),
                    Map.entry('ɗ', "d"),
                    Map.entry('ƙ', "k"),
                    Map.entry('ɛ', "e"),
                    Map.entry('ɔ', "o"),
                    Map.entry('ə', "e"),
                    Map.entry('ى', "ي"),
                    Map.entry('ی', "ي"),
                    Map.entry('ک', "ك"),
                    Map.entry('ة', "ه"),
                    Map.entry('ґ', "г"),
                    Map.entry('ς', "σ"));

    private Folding() {}

    /// `word`, folded; the same again when it is folded once more. Empty only if `word` is nothing
    /// but marks and apostrophes.
    public static String of(String word) {
        var parts = Normalizer.normalize(word, Normalizer.Form.NFKD);
        var folded = new StringBuilder(parts.length());
        for (var i = 0; i < parts.length(); i++) {
            var letter = parts.charAt(i);
            if (!isOrnament(letter) && !isApostrophe(letter)) {
                appendLower(folded, letter);
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /// Whether the first `length` of `letters` are small Latin letters and ciphers: the common
    /// case, in which folding changes nothing.
    public static boolean isFolded(char[] letters, int length) {
        for (var i = 0; i < length; i++) {
            var letter = letters[i];
            if ((letter < 'a' || letter > 'z') && (letter < '0' || letter > '9')) {
                return false;
            }
        }
        return true;
    }

    private static void appendLower(StringBuilder folded, char letter) {
        if (letter > 'z' && Character.isDigit(letter)) {
            folded.append(Character.digit(letter, 10)); // ٢٠٢٢, २०२२
            return;
        }
        var lower = Character.toLowerCase(letter);
        var spelling = LETTERS.get(lower);
        if (spelling == null) {
            folded.append(lower);
        } else {
            folded.append(spelling);
        }
    }

    /// Accents, Hebrew and Arabic points, the Arabic stretcher and invisible joiners.
    private static boolean isOrnament(char letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                    letter < 0x900
                            || (letter >= 0x1AB0 && letter != '\u3099' && letter != '\u309A');
            case Character.FORMAT -> true;
            // the marks of transcripts: Qurʾan, Saʿdi
            case Character.MODIFIER_LETTER, Character.MODIFIER_SYMBOL ->
                    letter == 'ـ' || (letter >= 0x2B9 && letter <= 0x2FF);
            default -> false;
        };
    }

    /// Whether it is one of the signs that are written for an apostrophe.
    public static boolean isApostrophe(char letter) {
        return switch (letter) {
            case '\'', '’', '‘', 'ʼ', '`', '´', '＇', 'ʹ', '′', '‛' -> true;
            default -> false;
        };
    }
}
