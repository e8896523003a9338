package org.demarche.search.words.form;

import org.jspecify.annotations.Nullable;

/// What became of the words that were met last in one language. A word comes to the same wherever
/// it stands, and most words of a text have been met before: to look them up costs a small part of
/// folding and stemming them again.
///
/// Any thread may ask and tell: what is kept never changes, and a word that another one puts out is
/// only made again.
public final class RememberedWords {

    /// A power of two; some hundred bytes each.
    private static final int PLACES = 1 << 13;

    /// Longer words are rare, and not worth their room.
    private static final int LONGEST = 40;

    private final Forms[] places = new Forms[PLACES];

    /// Null if the word has not been met, or has been put out by another.
    @Nullable Forms get(char[] letters, int length) {
        var forms = places[place(letters, length)];
        return forms != null && forms.are(letters, length) ? forms : null;
    }

    /// @param word what `forms` were made of
    void put(char[] word, Forms forms) {
        if (word.length <= LONGEST) {
            places[place(word, word.length)] = forms;
        }
    }

    private static int place(char[] letters, int length) {
        var hash = length;
        for (var i = 0; i < length; i++) {
            hash = 31 * hash + letters[i];
        }
        return (hash ^ hash >>> 13) & PLACES - 1;
    }
}
