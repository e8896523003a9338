package org.demarche.search.words;

import org.apache.lucene.index.Terms;
import org.demarche.search.words.form.WordForm;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads what is typed in every language that the library holds, since nobody says in which
/// language a query is.
///
/// @param languages never empty; the one that most articles are in comes first
public record Readings(List<Language> languages) {

    /// Where nothing is indexed yet.
    public static final Readings ENGLISH = new Readings(List.of(Language.of("en")));

    /// @param codes the languages in the index, null if it has none
    public static Readings of(@Nullable Terms codes) throws IOException {
        if (codes == null) {
            return ENGLISH;
        }
        var articles = new HashMap<Language, Integer>();
        var code = codes.iterator();
        while (code.next() != null) {
            articles.merge(Language.of(code.term().utf8ToString()), code.docFreq(), Integer::sum);
        }
        var languages =
                articles.entrySet().stream()
                        .sorted(Map.Entry.<Language, Integer>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList();
        return languages.isEmpty() ? ENGLISH : new Readings(languages);
    }

    /// The words of `typed`, once for each way in which the languages differ on them.
    public List<List<WordForm>> of(String typed) {
        return languages.stream()
                .map(language -> WordReader.words(language, typed))
                .distinct()
                .toList();
    }

    /// Whether `typed` says nothing in the main language. Only there: the German for "was" is
    /// "war".
    ///
    /// @param capitals whether the whole query is in capitals, so that they say nothing
    public boolean isCommon(String typed, boolean capitals) {
        return CommonWords.contains(languages.getFirst(), typed, capitals);
    }
}
