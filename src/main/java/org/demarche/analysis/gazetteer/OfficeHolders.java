package org.demarche.analysis.gazetteer;

import org.demarche.model.finding.Spelling;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Who held which office when: `data/holders.tsv`.
public final class OfficeHolders {

    /// One stay in one office.
    ///
    /// @param from `2013` or `2013-02`; empty when not known
    /// @param to the same; empty while it lasts
    public record Holder(String person, String office, String code, String from, String to) {

        /// Whether this stay covers `day`; true where the table does not say.
        boolean covers(LocalDate day) {
            var month = day.toString().substring(0, 7);
            return from.compareTo(month) <= 0
                    && (to.isEmpty() || to.compareTo(month.substring(0, to.length())) >= 0);
        }
    }

    private final Map<String, List<Holder>> byName = new HashMap<>();
    private final Map<String, Holder> byPrint = new HashMap<>();
    private final Map<String, List<Holder>> bySurname = new HashMap<>();
    private final Map<String, List<Holder>> byOffice = new HashMap<>();

    public OfficeHolders() {
        for (var row : TableFile.rows("holders.tsv", 7)) {
            var holder = new Holder(row.getFirst(), row.get(2), row.get(3), row.get(4), row.get(5));
            byOffice.computeIfAbsent(
                            (holder.code() + " " + holder.office()).toLowerCase(Locale.ROOT),
                            _ -> new ArrayList<>())
                    .add(holder);
            put(byName, row.getFirst(), holder);
            byPrint.put(row.getFirst(), holder);
            for (var name : TableFile.values(row.get(1))) {
                put(byName, name, holder);
                byPrint.put(name, holder);
            }
            var name = row.getFirst();
            put(bySurname, name.substring(name.lastIndexOf(' ') + 1), holder);
        }
    }

    /// The stay of the person with this full name that covers `day`, else the latest.
    public Optional<Holder> find(String fullName, @Nullable LocalDate day) {
        var stays = byName.getOrDefault(key(fullName), List.of());
        return stays.stream()
                .filter(h -> day != null && h.covers(day))
                .findFirst()
                .or(() -> stays.isEmpty() ? Optional.empty() : Optional.of(stays.getLast()));
    }

    /// Whom a bare surname means beside the country or body it was printed with; empty when two
    /// persons of the table could be meant.
    public Optional<Holder> bySurname(String surname, String code) {
        var stays =
                bySurname.getOrDefault(key(surname), List.of()).stream()
                        .filter(h -> h.code().equals(code))
                        .toList();
        boolean one = stays.stream().map(Holder::person).distinct().count() == 1;
        return one ? Optional.of(stays.getLast()) : Optional.empty();
    }

    /// Who held an office on a day; empty when the table does not know or that month had two.
    ///
    /// @param office as `data/offices.tsv` names it: `Foreign Minister`
    /// @param code the country or body: `IRN`
    public Optional<Holder> holding(String office, String code, LocalDate day) {
        var stays =
                byOffice
                        .getOrDefault((code + " " + office).toLowerCase(Locale.ROOT), List.of())
                        .stream()
                        .filter(h -> h.covers(day))
                        .toList();
        boolean one = stays.stream().map(Holder::person).distinct().count() == 1;
        return one ? Optional.of(stays.getFirst()) : Optional.empty();
    }

    /// Every way in which the table writes a full name, and whom it means.
    public Map<String, Holder> byPrint() {
        return Map.copyOf(byPrint);
    }

    private static void put(Map<String, List<Holder>> map, String name, Holder holder) {
        map.computeIfAbsent(key(name), _ -> new ArrayList<>()).add(holder);
    }

    private static String key(String name) {
        return Spelling.of(name);
    }
}
