package org.demarche.analysis.name.abroad;

import org.demarche.analysis.gazetteer.Gazetteer;
import org.demarche.analysis.gazetteer.KnownName;
import org.demarche.analysis.gazetteer.OfficeHolders;
import org.demarche.analysis.gazetteer.WordList;
import org.demarche.model.finding.EntityKind;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Makes the table of each language when its first article comes: the forms of `data/abroad.tsv`,
/// the countries as the Java runtime writes them (Unicode CLDR), and, in Latin letters, the full
/// names of office-holders.
final class NamesByLanguage {

    private static final Set<String> LATIN = Set.of("fr", "de", "es", "it", "pt", "pl", "tr");
    private static final Set<String> LANGUAGES =
            Set.of(
                    "ru", "uk", "ar", "fa", "zh", "ja", "ko", "fr", "de", "es", "it", "pt", "pl",
                    "tr");

    /// Places whose name is as often somebody's, or somewhere else's.
    private static final Set<String> UNSURE =
            Set.of("JEY", "MAF", "SXM", "BLM", "REU", "SHN", "SGS", "BVT", "HMD", "UMI", "IOT");

    private static final int SHORTEST = 2;
    private static final char LAST_LATIN = 'ɏ';

    private final Gazetteer gazetteer;
    private final OfficeHolders holders;
    private final Map<String, List<String>> rows;
    private final Map<String, List<String>> blocked = new HashMap<>();
    private final Map<String, ForeignNames> made = new ConcurrentHashMap<>();

    NamesByLanguage(Gazetteer gazetteer, OfficeHolders holders) {
        this.gazetteer = gazetteer;
        this.holders = holders;
        this.rows = gazetteer.abroad();
        for (var line : WordList.lines("abroad-blocked.txt")) {
            var fields = line.split("\t", -1);
            blocked.put(fields[0], List.of(fields[1].split("\\|", -1)));
        }
    }

    /// @param language ISO 639-1
    Optional<ForeignNames> of(String language) {
        return LANGUAGES.contains(language)
                ? Optional.of(made.computeIfAbsent(language, this::make))
                : Optional.empty();
    }

    private ForeignNames make(String language) {
        var names = new ForeignNames(language);
        blocked.getOrDefault(language, List.of()).forEach(words -> names.add(words, null));
        rows.forEach((name, forms) -> addRow(names, language, name, forms));
        addCountries(names, language, Locale.of(language));
        if (language.equals("zh")) {
            addCountries(names, language, Locale.TRADITIONAL_CHINESE);
        }
        if (LATIN.contains(language)) {
            holders.byPrint()
                    .forEach((print, holder) -> addAll(names, language, print, person(holder)));
        }
        return names;
    }

    private void addRow(ForeignNames names, String language, String name, List<String> forms) {
        var known = known(name);
        for (var form : forms) {
            int colon = form.indexOf(':');
            var languages = List.of(form.substring(0, colon).split(",", -1));
            if (languages.contains(language)) {
                addAll(names, language, form.substring(colon + 1), known);
            }
        }
    }

    /// What the English tables mean by a name.
    private @Nullable KnownName known(String name) {
        return gazetteer
                .named(name)
                .or(
                        () ->
                                Optional.ofNullable(holders.byPrint().get(name))
                                        .map(NamesByLanguage::person))
                .orElse(null);
    }

    private static KnownName person(OfficeHolders.Holder holder) {
        var code = holder.code().isEmpty() ? null : holder.code();
        return new KnownName(holder.person(), EntityKind.PERSON, code, true);
    }

    private void addCountries(ForeignNames names, String language, Locale shown) {
        for (var two : Locale.getISOCountries()) {
            var country = Locale.of("", two);
            var code = country.getISO3Country();
            var english = gazetteer.countryName(code).orElse(null);
            var print = withoutSecondName(country.getDisplayCountry(shown));
            boolean told = LATIN.contains(language) || print.charAt(0) > LAST_LATIN;
            if (english != null && told && print.length() >= SHORTEST && !UNSURE.contains(code)) {
                addAll(
                        names,
                        language,
                        print,
                        new KnownName(english, EntityKind.COUNTRY, code, true));
            }
        }
    }

    /// "Мьянма (Бирма)" is written Мьянма.
    private static String withoutSecondName(String print) {
        int bracket = print.indexOf(" (");
        int wide = print.indexOf('（');
        int end = bracket > 0 ? bracket : wide > 0 ? wide : print.length();
        return print.substring(0, end);
    }

    private static void addAll(
            ForeignNames names, String language, String print, @Nullable KnownName known) {
        Endings.of(language, print).forEach(form -> names.add(form, known));
    }
}
