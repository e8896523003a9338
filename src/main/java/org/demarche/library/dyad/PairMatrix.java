package org.demarche.library.dyad;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The dealings of pairs of actors, month by month.
///
/// @param months all from the first to the last, also those in which nothing happened
/// @param rows those with most events first
public record PairMatrix(List<YearMonth> months, List<Row> rows) {

    public PairMatrix {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
    }

    /// @param cells of the months in which something happened
    public record Row(Dyad dyad, SortedMap<YearMonth, Cell> cells) {
        public Row {
            cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        }

        /// How many events there are in all its months.
        public int events() {
            return cells.values().stream().mapToInt(Cell::events).sum();
        }

        static Row of(Dyad dyad, Map<YearMonth, List<Double>> tones) {
            var cells = new TreeMap<YearMonth, Cell>();
            tones.forEach((month, all) -> cells.put(month, Cell.of(all)));
            return new Row(dyad, cells);
        }
    }

    /// @param tone the mean of the events', from -10, war, to 10
    /// @param events how many, plain statements left out
    public record Cell(double tone, int events) {
        static Cell of(List<Double> tones) {
            return new Cell(
                    tones.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                    tones.size());
        }
    }
}
