package org.demarche.search.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Where words begin in writing without spaces, by ICU's dictionaries of Chinese, Japanese, Thai,
/// Lao, Khmer and Burmese. They are read when this is first asked.
public final class Unspaced {

    private static final Set<UnicodeScript> SCRIPTS =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    private Unspaced() {}

    /// Whether some of `text` is written so.
    public static boolean isIn(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xDFF) {
                return text.codePoints().anyMatch(Unspaced::isUnspaced);
            }
        }
        return false;
    }

    private static boolean isUnspaced(int sign) {
        return sign > 0xDFF && SCRIPTS.contains(UnicodeScript.of(sign));
    }

    /// The words of a run that stands without a space; together they are the run. A single sign
    /// stays with the word before it: as often as not it is its ending, and alone it is in every
    /// article.
    public static List<String> words(String run) {
        var cuts = BreakIterator.getWordInstance(ULocale.ROOT);
        cuts.setText(run);
        var words = new ArrayList<String>();
        var from = 0;
        for (var to = cuts.next(); to != BreakIterator.DONE; to = cuts.next()) {
            var word = run.substring(from, to);
            if (word.codePointCount(0, word.length()) == 1 && !words.isEmpty()) {
                words.add(words.removeLast() + word);
            } else {
                words.add(word);
            }
            from = to;
        }
        return words;
    }
}
