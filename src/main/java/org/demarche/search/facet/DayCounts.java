package org.demarche.search.facet;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.demarche.search.index.IndexFields;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many articles each day has.
final class DayCounts {

    private final Map<Long, Integer> byDay = new HashMap<>();
    private @Nullable NumericDocValues day;

    /// Goes on with another segment.
    void begin(LeafReader segment) throws IOException {
        day = DocValues.getNumeric(segment, IndexFields.DAY);
    }

    void add(int document) throws IOException {
        var days = day;
        if (days != null && days.advanceExact(document)) {
            byDay.merge(days.longValue(), 1, Integer::sum);
        }
    }

    /// Adds what another thread has counted.
    void add(DayCounts other) {
        other.byDay.forEach((number, count) -> byDay.merge(number, count, Integer::sum));
    }

    /// Rising, each times `scale`.
    SortedMap<LocalDate, Integer> days(double scale) {
        var days = new TreeMap<LocalDate, Integer>();
        byDay.forEach(
                (number, count) ->
                        days.put(LocalDate.ofEpochDay(number), (int) Math.round(count * scale)));
        return days;
    }
}
