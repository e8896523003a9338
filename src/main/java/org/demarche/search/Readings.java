package org.demarche.search;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.demarche.search.words.CommonWords;
import org.demarche.search.words.Language;
import org.demarche.search.words.WordForm;
import org.demarche.search.words.WordReader;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;

/// Reads what is typed in every language that the library holds, since nobody says in which
/// language a query is.
///
/// @param languages never empty
record Readings(List<Language> languages) {

    /// Where nothing is indexed yet.
    static final Readings ENGLISH = new Readings(List.of(Language.of("en")));

    static Readings of(IndexReader reader) throws IOException {
        var codes = MultiTerms.getTerms(reader, IndexFields.LANGUAGE);
        if (codes == null) {
            return ENGLISH;
        }
        var languages = new LinkedHashSet<Language>();
        var code = codes.iterator();
        while (code.next() != null) {
            languages.add(Language.of(code.term().utf8ToString()));
        }
        return languages.isEmpty() ? ENGLISH : new Readings(List.copyOf(languages));
    }

    /// The words of `typed`, once for each way in which the languages differ on them.
    List<List<WordForm>> of(String typed) {
        return languages.stream()
                .map(language -> WordReader.words(language, typed))
                .distinct()
                .toList();
    }

    /// Whether `typed` says nothing in one of the languages.
    boolean isCommon(String typed, boolean allCapitals) {
        return languages.stream()
                .anyMatch(
                        language ->
                                allCapitals
                                        ? CommonWords.containsLower(language, typed)
                                        : CommonWords.contains(language, typed));
    }
}
