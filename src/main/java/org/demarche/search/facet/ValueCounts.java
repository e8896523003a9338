package org.demarche.search.facet;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.demarche.model.query.Facet;
import org.demarche.model.query.FacetCounts.Value;
import org.demarche.search.index.IndexFields;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often the values of one facet come, counted segment by segment: by number within a segment,
/// by name over all.
final class ValueCounts {

    /// Of a sample, only so many values of a segment are looked up by name: those that come most
    /// often there.
    private static final int MOST_NAMES = 150;

    private final String field;
    private final Map<String, Integer> byName = new HashMap<>();
    private @Nullable SortedSetDocValues values;
    private @Nullable SortedDocValues single;

    /// All 0 between two segments; `met` are the numbers that are not.
    private int[] byNumber = new int[0];

    private int[] met = new int[64];
    private int howMany;

    ValueCounts(Facet facet) {
        this.field = IndexFields.facet(facet);
    }

    /// Goes on with another segment.
    void begin(LeafReader segment) throws IOException {
        var all = DocValues.getSortedSet(segment, field);
        values = all;
        single = DocValues.unwrapSingleton(all);
        if (byNumber.length < all.getValueCount()) {
            byNumber = new int[Math.toIntExact(all.getValueCount())];
        }
    }

    void add(int document) throws IOException {
        var one = single;
        var many = values;
        if (one != null) {
            if (one.advanceExact(document)) {
                add(byNumber, one.ordValue());
            }
        } else if (many != null && many.advanceExact(document)) {
            for (var left = many.docValueCount(); left > 0; left--) {
                add(byNumber, (int) many.nextOrd());
            }
        }
    }

    private void add(int[] counts, int number) {
        if (counts[number]++ == 0) {
            if (howMany == met.length) {
                met = Arrays.copyOf(met, 2 * howMany);
            }
            met[howMany++] = number;
        }
    }

    /// Ends with a segment.
    ///
    /// @param roughly whether the rarest may be left out
    void end(boolean roughly) throws IOException {
        var names = values;
        if (names == null) {
            return;
        }
        var least = roughly ? least() : 1;
        Arrays.sort(met, 0, howMany); // names are looked up quickest in their order
        for (var i = 0; i < howMany; i++) {
            var count = byNumber[met[i]];
            byNumber[met[i]] = 0;
            if (count >= least) {
                byName.merge(names.lookupOrd(met[i]).utf8ToString(), count, Integer::sum);
            }
        }
        howMany = 0;
    }

    /// How often a value must come so that not too many are looked up.
    private int least() {
        if (howMany <= MOST_NAMES) {
            return 1;
        }
        var sorted = new int[howMany];
        for (var i = 0; i < howMany; i++) {
            sorted[i] = byNumber[met[i]];
        }
        Arrays.sort(sorted);
        return Math.max(2, sorted[howMany - MOST_NAMES]);
    }

    /// Adds what another thread has counted.
    void add(ValueCounts other) {
        other.byName.forEach((name, count) -> byName.merge(name, count, Integer::sum));
    }

    /// Those that come most often, with their counts times `scale`.
    List<Value> first(int most, double scale) {
        var least = least(most);
        return byName.entrySet().stream()
                .filter(e -> e.getValue() >= least)
                .map(e -> new Value(e.getKey(), (int) Math.round(e.getValue() * scale)))
                .sorted(
                        Comparator.comparingInt(Value::articles)
                                .reversed()
                                .thenComparing(Value::name))
                .limit(Math.max(0, most))
                .toList();
    }

    /// How often a value comes that is among the first: most come once or twice, and need not be
    /// put in order.
    private int least(int most) {
        var sorted = byName.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        return most <= 0 || sorted.length <= most ? 0 : sorted[sorted.length - most];
    }
}
