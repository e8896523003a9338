package org.demarche.search.words.form;

/// One word of a text as the index knows it.
///
/// @param written as it stands in the text, folded
/// @param stem its stem, folded; the same as `written` where the language's rules leave it as it
///   is; in capitals for an acronym
/// @param position which word of the text it is, from 0
/// @param start first UTF-16 code unit in the text
/// @param end one past the last
public record WordForm(String written, String stem, int position, int start, int end) {

    /// Stands before a stem in the index, so that the stem `talk` of "talks" and the word "talk"
    /// can be told apart. No word begins with it: it is a control character.
    public static final char STEM_MARK = '\u001f';

    /// Whether it is an acronym that, in small letters, is a common word: `US`, `WHO`.
    public boolean isAcronym() {
        return !stem.isEmpty() && stem.charAt(0) >= 'A' && stem.charAt(0) <= 'Z';
    }

    /// The term that the index holds for other words with this stem.
    public String stemTerm() {
        return STEM_MARK + stem;
    }

    /// The term of words that have this one for their stem: rules that take an ending off
    /// "müzakere" by mistake leave it whole in "müzakereleri".
    public String ownStemTerm() {
        return STEM_MARK + written;
    }
}
