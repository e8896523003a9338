package org.demarche.source.pack;

import org.demarche.model.intake.PackFeed;
import org.demarche.model.intake.PackFeed.Owner;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The curated feeds for people who follow diplomacy: `data/feeds.tsv`, which anyone may open and
/// correct. Read at the first asking, from the program itself; a few milliseconds. For any thread.
public final class FeedPack {

    private static final int COLUMNS = 8;

    private @Nullable List<PackFeed> read;

    /// All feeds, in the table's order.
    ///
    /// @throws IllegalStateException when the packed table is missing or broken, in a sentence
    public synchronized List<PackFeed> feeds() {
        if (read == null) {
            read = rows(PackTable.rows("feeds.tsv"), places());
        }
        return read;
    }

    static List<PackFeed> rows(List<String[]> rows, Map<String, String> places) {
        return rows.stream().map(row -> feed(row, places)).toList();
    }

    private static PackFeed feed(String[] row, Map<String, String> places) {
        if (row.length != COLUMNS) {
            throw broken(row, "%d fields instead of %d".formatted(row.length, COLUMNS));
        }
        var place = places.get(row[3]);
        if (place == null) {
            throw broken(row, "the country or body “%s”, which no table knows".formatted(row[3]));
        }
        return new PackFeed(
                row[0],
                URI.create(row[1]),
                URI.create(row[2]),
                row[3],
                place,
                owner(row),
                row[5],
                row[6],
                row[7]);
    }

    private static Owner owner(String[] row) {
        return Arrays.stream(Owner.values())
                .filter(owner -> owner.words().equals(row[4]))
                .findFirst()
                .orElseThrow(() -> broken(row, "the owner “%s”".formatted(row[4])));
    }

    private static IllegalStateException broken(String[] row, String what) {
        return new IllegalStateException(
                "The feed pack cannot be read: the row “%s” has %s. Correct data/feeds.tsv."
                        .formatted(row[0], what));
    }

    /// The first name of each code; a country's before a body's.
    private static Map<String, String> places() {
        var places = new HashMap<String, String>();
        for (var table : List.of("countries.tsv", "bodies.tsv")) {
            PackTable.rows(table).stream()
                    .filter(row -> !row[0].isEmpty())
                    .forEach(row -> places.putIfAbsent(row[0], row[1]));
        }
        return places;
    }
}
