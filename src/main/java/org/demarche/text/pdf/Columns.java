package org.demarche.text.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds columns that are drawn line by line, across, and reads them one after another. A table is
/// no such thing: its cells are short. What is drawn column by column stays as it is.
final class Columns {

    private static final int NARROWEST = 8; // points between two columns
    private static final int FEWEST = 5; // lines in a column
    private static final double CROSSING = 0.1; // of all lines may cross what lies between columns
    private static final double FULL = 0.55; // of a column's width is filled by a line of prose
    private static final int PROSE = 14; // letters in such a line
    private static final int WIDEST = 20_000; // points of a page
    private static final double EDGE = 0.1; // of the page's width in which no column begins

    private Columns() {}

    /// Where one column ends and the next begins.
    private record Gap(double left, double right) {

        boolean isRightOf(Run run) {
            return run.right() <= left + 1;
        }

        boolean isLeftOf(Run run) {
            return run.left() >= right - 1;
        }
    }

    /// @param runs in the order in which they are drawn
    /// @return all of them in the order of reading
    static List<Run> read(List<Run> runs) {
        return gap(runs).map(gap -> read(runs, gap)).orElse(runs);
    }

    /// What crosses the gap, such as a headline, parts what is above it from what is below.
    private static List<Run> read(List<Run> runs, Gap gap) {
        var read = new ArrayList<Run>(runs.size());
        var left = new ArrayList<Run>();
        var right = new ArrayList<Run>();
        for (var run : runs) {
            if (gap.isRightOf(run)) {
                left.add(run);
            } else if (gap.isLeftOf(run)) {
                right.add(run);
            } else {
                read.addAll(read(List.copyOf(left)));
                read.addAll(read(List.copyOf(right)));
                read.add(run);
                left.clear();
                right.clear();
            }
        }
        read.addAll(read(List.copyOf(left)));
        read.addAll(read(List.copyOf(right)));
        return read;
    }

    /// The widest strip that nothing crosses, else one that hardly a line does, if it parts columns
    /// that are drawn across.
    private static Optional<Gap> gap(List<Run> runs) {
        if (runs.size() < 2 * FEWEST) {
            return Optional.empty();
        }
        double start = runs.stream().mapToDouble(Run::left).min().orElse(0);
        double end = runs.stream().mapToDouble(Run::right).max().orElse(0);
        var crossed = crossed(runs, start, (int) Math.min(end - start, WIDEST));
        long lines = runs.stream().mapToDouble(Run::y).distinct().count();
        for (int most = 0; most <= Math.max(2, CROSSING * lines); most++) {
            var gap = widest(crossed, most, start);
            if (gap.right() - gap.left() >= NARROWEST && isAcross(runs, gap)) {
                return Optional.of(gap);
            }
        }
        return Optional.empty();
    }

    private static Gap widest(int[] crossed, int most, double start) {
        var widest = new Gap(0, 0);
        int open = -1;
        for (int x = (int) (crossed.length * EDGE); x < crossed.length * (1 - EDGE); x++) {
            open = crossed[x] > most ? -1 : open < 0 ? x : open;
            if (open >= 0 && x + 1 - open > widest.right() - widest.left()) {
                widest = new Gap(start + open, start + x + 1);
            }
        }
        return widest;
    }

    /// How many runs lie over each point of the width.
    private static int[] crossed(List<Run> runs, double start, int width) {
        var crossed = new int[width + 1];
        for (var run : runs) {
            int last = (int) Math.min(width, run.right() - start);
            for (int x = (int) Math.max(0, run.left() - start); x <= last; x++) {
                crossed[x]++;
            }
        }
        return crossed;
    }

    private static boolean isAcross(List<Run> runs, Gap gap) {
        int turns = 0;
        for (int i = 1; i < runs.size(); i++) {
            var before = runs.get(i - 1);
            var run = runs.get(i);
            boolean across = gap.isRightOf(before) && gap.isLeftOf(run);
            turns += across && Math.abs(run.y() - before.y()) < 3 ? 1 : 0;
        }
        int left = proseLines(runs, gap::isRightOf);
        int right = proseLines(runs, gap::isLeftOf);
        return Math.min(left, right) >= FEWEST && turns * 2 >= Math.min(left, right);
    }

    /// How many lines of a column fill it as prose does; 0 when most do not.
    private static int proseLines(List<Run> runs, Predicate<Run> isIn) {
        Map<Long, Double> filled = new HashMap<>();
        Map<Long, Integer> letters = new HashMap<>();
        double start = Double.MAX_VALUE;
        double end = 0;
        for (var run : runs) {
            if (isIn.test(run)) {
                filled.merge(Math.round(run.y()), run.width(), Double::sum);
                letters.merge(Math.round(run.y()), run.letters(), Integer::sum);
                start = Math.min(start, run.left());
                end = Math.max(end, run.right());
            }
        }
        double width = end - start;
        long prose =
                filled.entrySet().stream()
                        .filter(line -> line.getValue() >= FULL * width)
                        .filter(line -> letters.getOrDefault(line.getKey(), 0) >= PROSE)
                        .count();
        return prose * 2 >= filled.size() ? (int) prose : 0;
    }
}
