package org.demarche.search.ask;

import org.apache.lucene.index.IndexReader;
import org.demarche.search.words.Folding;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Knows which countries a name, a nationality or a code may mean: from the names that the indexed
/// articles call them by, and from the Java runtime's own list (ISO 3166 and Unicode CLDR).
public final class CountryNames {

    private static final char TAB = '\t';
    private static final int MOST = 20;

    /// Folded English name, or two-letter code in small letters, to three-letter code.
    private static final Map<String, String> KNOWN = known();

    private CountryNames() {}

    public static String term(String foldedName, String code) {
        return foldedName + TAB + code.toUpperCase(Locale.ROOT);
    }

    public static String pair(String one, String other) {
        var a = one.strip().toUpperCase(Locale.ROOT);
        var b = other.strip().toUpperCase(Locale.ROOT);
        return a.compareTo(b) <= 0 ? a + ">" + b : b + ">" + a;
    }

    /// The codes that `name` may mean, at least itself in capitals.
    ///
    /// @param open whether it is still being typed, so that longer names count too
    public static Set<String> codes(IndexReader reader, String name, boolean open)
            throws IOException {
        var folded = Folding.of(name.strip());
        var codes = new TreeSet<String>();
        codes.add(name.strip().toUpperCase(Locale.ROOT));
        var known = KNOWN.get(folded);
        if (known != null) {
            codes.add(known);
        }
        var start = open && folded.length() > 3 ? folded : folded + TAB;
        for (var term : Beginnings.terms(reader, IndexFields.COUNTRY_NAME, start, MOST)) {
            var named = term.utf8ToString();
            codes.add(named.substring(named.lastIndexOf(TAB) + 1));
        }
        return codes;
    }

    private static Map<String, String> known() {
        return Stream.of(Locale.getISOCountries())
                .map(code -> Locale.of("", code))
                .flatMap(
                        country ->
                                Stream.of(
                                        Map.entry(
                                                Folding.of(
                                                        country.getDisplayCountry(Locale.ENGLISH)),
                                                country.getISO3Country()),
                                        Map.entry(
                                                Folding.of(country.getCountry()),
                                                country.getISO3Country())))
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a));
    }
}
