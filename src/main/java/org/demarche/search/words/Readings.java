package org.demarche.search.words;

import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;

/// Reads what is typed in every language that the library holds, since nobody says in which
/// language a query is.
///
/// @param languages never empty
public record Readings(List<Language> languages) {

    /// Where nothing is indexed yet.
    public static final Readings ENGLISH = new Readings(List.of(Language.of("en")));

    /// @param codes the languages in the index, null if it has none
    public static Readings of(@Nullable Terms codes) throws IOException {
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
    public List<List<WordForm>> of(String typed) {
        return languages.stream()
                .map(language -> WordReader.words(language, typed))
                .distinct()
                .toList();
    }

    /// Whether `typed` says nothing in one of the languages.
    public boolean isCommon(String typed, boolean allCapitals) {
        return languages.stream()
                .anyMatch(
                        language ->
                                allCapitals
                                        ? CommonWords.containsLower(language, typed)
                                        : CommonWords.contains(language, typed));
    }
}
