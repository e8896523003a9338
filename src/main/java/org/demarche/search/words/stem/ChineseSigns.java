package org.demarche.search.words.stem;

import com.ibm.icu.text.Transliterator;

/// Which simplified sign stands for a traditional one, as ICU knows it. It reads its tables when it
/// is first asked, so that who never meets such a text never waits for them.
final class ChineseSigns {

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9fff';

    private ChineseSigns() {}

    /// Made when the first sign is asked for.
    private static final class Table {
        private static final char[] SIMPLIFIED = simplified();

        private static char[] simplified() {
            var signs = new char[LAST - FIRST + 1];
            for (var i = 0; i < signs.length; i++) {
                signs[i] = (char) (FIRST + i);
            }
            var changed =
                    Transliterator.getInstance("Traditional-Simplified")
                            .transliterate(String.valueOf(signs).replaceAll("", "\n"));
            var lines = changed.split("\n", -1);
            for (var i = 0; i < signs.length && lines.length == signs.length + 2; i++) {
                if (lines[i + 1].length() == 1) {
                    signs[i] = lines[i + 1].charAt(0);
                }
            }
            return signs;
        }
    }

    /// What is no traditional sign stays as it is.
    static char simplified(char sign) {
        return sign < FIRST || sign > LAST ? sign : Table.SIMPLIFIED[sign - FIRST];
    }
}
