package org.demarche.text.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A line's words, small and bare of punctuation, so that two lines may be compared.
public final class Words {

    private Words() {}

    /// Letters and digits in runs; apostrophes inside a word are left out of it. "Don't 5%!" gives
    /// `dont`, `5`; a `%d` that a page forgot to fill in gives `d`.
    public static List<String> of(String line) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c) || isMark(c) || Character.isSurrogate(c)) {
                word.append(c);
            } else if (c != '\'' && c != '’' && !word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /// Whether two lines say the same, whatever their case and punctuation.
    public static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
