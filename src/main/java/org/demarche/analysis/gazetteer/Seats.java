package org.demarche.analysis.gazetteer;

import org.demarche.model.finding.EntityKind;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Whose seat a place or building is: Moscow of Russia, the Kremlin of its presidency, Brussels of
/// the European Union.
///
/// From `seats.tsv` and the capitals of `countries.tsv`.
public final class Seats {

    /// @param code ISO 3166-1 alpha-3, or a body's three letters
    /// @param building whether the name is a house rather than a town: it then means who sits there
    ///   unless something is said to happen in it
    public record Seat(String code, boolean building) {}

    private final Map<String, Seat> byName = new HashMap<>();

    public Seats() {
        for (var row : TableFile.rows("seats.tsv", 3)) {
            boolean town = row.getFirst().equals("Brussels");
            byName.put(row.getFirst(), new Seat(row.get(1), !town));
        }
        for (var row : TableFile.rows("countries.tsv", 5)) {
            for (var capital : TableFile.values(row.get(4))) {
                byName.putIfAbsent(capital, new Seat(row.getFirst(), false));
            }
        }
    }

    /// The seat that a known name is, if it is one.
    public Optional<Seat> of(KnownName name) {
        boolean kind = name.kind() == EntityKind.PLACE || name.kind() == EntityKind.ORGANISATION;
        return kind ? Optional.ofNullable(byName.get(name.name())) : Optional.empty();
    }
}
