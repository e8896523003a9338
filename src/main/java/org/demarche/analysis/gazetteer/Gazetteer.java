package org.demarche.analysis.gazetteer;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds the names of the tables in a text, the longest at each place.
///
/// Countries, peoples, capitals and other places, bodies, offices, treaties, meetings and weapons:
/// some 3,000 forms. Reading the tables takes some hundredths of a second; any thread may search.
public final class Gazetteer {

    private final Map<String, List<NameForm>> byFirstWord = new HashMap<>();
    private final Map<String, String> countryNames = new HashMap<>();

    public Gazetteer() {
        countries();
        for (var row : TableFile.rows("places.tsv", 3)) {
            add(row, KnownName.of(row.getFirst(), EntityKind.PLACE, row.get(2)));
        }
        for (var row : TableFile.rows("bodies.tsv", 3)) {
            var known = KnownName.of(row.get(1), EntityKind.ORGANISATION, row.getFirst());
            add(row.subList(1, 3), known);
        }
        for (var row : TableFile.rows("parties.tsv", 4)) {
            var known = KnownName.of(row.get(1), EntityKind.ORGANISATION, row.getFirst());
            add(row.subList(1, 3), known);
        }
        for (var row : TableFile.rows("treaties.tsv", 3)) {
            add(row, KnownName.of(row.getFirst(), EntityKind.TREATY, ""));
        }
        for (var row : TableFile.rows("meetings.tsv", 4)) {
            add(row, KnownName.of(row.getFirst(), EntityKind.MEETING, row.get(2)));
        }
        for (var row : TableFile.rows("weapons.tsv", 2)) {
            add(row, KnownName.of(row.getFirst(), EntityKind.WEAPON, ""));
        }
        for (var row : TableFile.rows("offices.tsv", 4)) {
            var code = row.get(2).isEmpty() ? null : row.get(2);
            boolean alone = row.get(3).equals("yes");
            add(row, new KnownName(row.getFirst(), EntityKind.OFFICE, code, alone));
        }
        byFirstWord.values().forEach(Gazetteer::longestFirst);
    }

    /// Known names from `span.start()` to `span.end()` of `text`, in reading order; no two overlap.
    public List<Hit> find(String text, Span span) {
        var hits = new ArrayList<Hit>();
        int at = span.start();
        while (at < span.end()) {
            var hit = wordStartsAt(text, at) ? longestAt(text, at) : Optional.<Hit>empty();
            if (hit.isPresent() && hit.get().span().end() <= span.end()) {
                hits.add(hit.get());
                at = hit.get().span().end();
            } else {
                at++;
            }
        }
        return hits;
    }

    /// What the whole of `words` names, if a table has it.
    public Optional<KnownName> named(String words) {
        return longestAt(words, 0).filter(h -> h.span().end() == words.length()).map(Hit::known);
    }

    /// The English name of a country by its three letters: `RUS` gives "Russia".
    public Optional<String> countryName(String code) {
        return Optional.ofNullable(countryNames.get(code));
    }

    /// The forms of other languages: what `data/abroad.tsv` has, a name as these tables have it and
    /// its words with their languages (`ru,uk:ООН`).
    public Map<String, List<String>> abroad() {
        var rows = new LinkedHashMap<String, List<String>>();
        TableFile.rows("abroad.tsv", 2)
                .forEach(row -> rows.put(row.getFirst(), TableFile.values(row.get(1))));
        return rows;
    }

    private Optional<Hit> longestAt(String text, int at) {
        for (var form : byFirstWord.getOrDefault(firstWord(text, at), List.of())) {
            int end = form.endIn(text, at);
            if (end > at) {
                return Optional.of(new Hit(new Span(at, end), form.known()));
            }
        }
        return Optional.empty();
    }

    private void countries() {
        for (var row : TableFile.rows("countries.tsv", 5)) {
            var code = row.getFirst();
            var name = row.get(1);
            countryNames.putIfAbsent(code, name);
            add(row.subList(1, 3), KnownName.of(name, EntityKind.COUNTRY, code));
            var peoples = TableFile.values(row.get(3));
            for (var people : peoples) {
                form(people, KnownName.of(peoples.getFirst(), EntityKind.NATIONALITY, code));
            }
            var capitals = TableFile.values(row.get(4));
            for (var capital : capitals) {
                boolean sameTown = capital.startsWith("Washington") || code.equals("UKR");
                var shown = sameTown ? capitals.getFirst() : capital;
                form(capital, KnownName.of(shown, EntityKind.PLACE, code));
            }
        }
    }

    private void add(List<String> nameAndForms, KnownName known) {
        form(nameAndForms.getFirst(), known);
        TableFile.values(nameAndForms.get(1)).forEach(form -> form(form, known));
    }

    /// The first table that has a form keeps it.
    private void form(String print, KnownName known) {
        var form = print.startsWith("the ") ? print.substring(4) : print;
        var forms = byFirstWord.computeIfAbsent(firstWord(form, 0), _ -> new ArrayList<>());
        if (forms.stream().noneMatch(f -> f.print().equals(form))) {
            forms.add(new NameForm(form, known, known.kind() == EntityKind.OFFICE));
        }
    }

    private static void longestFirst(List<NameForm> forms) {
        forms.sort(Comparator.comparingInt((NameForm f) -> f.print().length()).reversed());
    }

    private static String firstWord(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean wordStartsAt(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }
}
