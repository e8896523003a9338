package org.demarche.search.words.stem;

/// Reduces a word to what its forms have in common.
@FunctionalInterface
public interface Stemmer {

    /// @param letters of a folded word; may be changed
    /// @param length how many of them it has
    /// @return how many are left
    int stem(char[] letters, int length);
}
