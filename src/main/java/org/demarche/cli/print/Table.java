package org.demarche.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Rows in aligned columns under a heading, for people. The last column is wrapped; the others are
/// as wide as their widest cell, within limits.
public final class Table {

    private static final int WIDEST = 32; // characters of any column but the last
    private static final String GAP = "  ";

    private final List<String> heading;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... heading) {
        this.heading = List.of(heading);
    }

    /// One cell for each column.
    public Table row(String... cells) {
        if (cells.length != heading.size()) {
            throw new IllegalArgumentException(
                    "A row of %d cells in a table of %d columns"
                            .formatted(cells.length, heading.size()));
        }
        rows.add(List.of(cells));
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// The heading, a rule and the rows.
    ///
    /// @param width of a line in characters
    public List<String> lines(int width) {
        var widths = IntStream.range(0, heading.size() - 1).map(this::widest).toArray();
        int rest = width - IntStream.of(widths).sum() - GAP.length() * widths.length;
        var lines = new ArrayList<>(line(heading, widths, rest));
        lines.add("─".repeat(Math.max(width / 2, Math.min(width, lines.getFirst().length()))));
        rows.forEach(row -> lines.addAll(line(row, widths, rest)));
        return lines;
    }

    private int widest(int column) {
        int widest = heading.get(column).length();
        for (var row : rows) {
            widest = Math.max(widest, row.get(column).length());
        }
        return Math.min(widest, WIDEST);
    }

    private static List<String> line(List<String> cells, int[] widths, int rest) {
        var last = Wrapped.lines(cells.getLast(), rest);
        var lines = new ArrayList<String>();
        for (int i = 0; i < last.size(); i++) {
            var line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                var cell = i == 0 ? Wrapped.cut(cells.get(column), widths[column]) : "";
                line.append(cell).append(" ".repeat(widths[column] - cell.length())).append(GAP);
            }
            lines.add(line.append(last.get(i)).toString().stripTrailing());
        }
        return lines;
    }
}
