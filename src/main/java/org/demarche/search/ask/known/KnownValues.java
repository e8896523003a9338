package org.demarche.search.ask.known;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.demarche.search.index.IndexFields;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The codes that articles of the library have: languages, countries, kinds of events.
public final class KnownValues {

    private KnownValues() {}

    /// Those that begin so, with the number of their articles, those of most articles first.
    ///
    /// @param field of [IndexFields], one that holds codes in capitals
    public static Map<String, Integer> of(IndexReader reader, String field, String start)
            throws IOException {
        var found = new LinkedHashMap<String, Integer>();
        if (MultiTerms.getTerms(reader, field) == null) {
            return found;
        }
        for (var term : Beginnings.terms(reader, field, start.toUpperCase(Locale.ROOT), 1_000)) {
            var articles = reader.docFreq(new Term(field, term));
            if (articles > 0) {
                found.put(term.utf8ToString(), articles);
            }
        }
        return sorted(found);
    }

    private static Map<String, Integer> sorted(Map<String, Integer> found) {
        return List.copyOf(found.entrySet()).stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (a, _) -> a,
                                LinkedHashMap::new));
    }
}
