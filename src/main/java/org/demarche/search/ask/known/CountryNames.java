package org.demarche.search.ask.known;

import org.apache.lucene.index.IndexReader;
import org.demarche.search.index.CountryTerms;
import org.demarche.search.index.IndexFields;
import org.demarche.search.words.form.Folding;

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

    private static final int MOST = 20;

    /// Folded English name, or two-letter code in small letters, to three-letter code.
    private static final Map<String, String> KNOWN = known();

    private CountryNames() {}

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
        var start = open && folded.length() > 3 ? folded : CountryTerms.nameStart(folded);
        for (var term : Beginnings.terms(reader, IndexFields.COUNTRY_NAME, start, MOST)) {
            codes.add(CountryTerms.code(term.utf8ToString()));
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
