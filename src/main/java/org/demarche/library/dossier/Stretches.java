package org.demarche.library.dossier;

import org.demarche.library.dossier.Dossier.Stretch;
import org.demarche.store.findings.EntityTable.DayCount;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Puts days together into days, weeks, months or years, so that some dozens of bars show the whole
/// time.
final class Stretches {

    /// What one bar stands for.
    private enum Unit {
        DAY(62),
        WEEK(440),
        MONTH(1_900),
        YEAR(Integer.MAX_VALUE);

        private final long upTo; // days in all

        Unit(long upTo) {
            this.upTo = upTo;
        }

        LocalDate first(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        LocalDate next(LocalDate first) {
            return switch (this) {
                case DAY -> first.plusDays(1);
                case WEEK -> first.plusWeeks(1);
                case MONTH -> first.plusMonths(1);
                case YEAR -> first.plusYears(1);
            };
        }
    }

    private Stretches() {}

    /// @param days in order of time
    static List<Stretch> of(List<DayCount> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        var first = LocalDate.parse(days.getFirst().day());
        var last = LocalDate.parse(days.getLast().day());
        var unit = unit(ChronoUnit.DAYS.between(first, last) + 1);
        var stretches = new ArrayList<Stretch>();
        int at = 0;
        for (var from = unit.first(first); !from.isAfter(last); from = unit.next(from)) {
            var next = unit.next(from);
            int mentions = 0;
            while (at < days.size() && LocalDate.parse(days.get(at).day()).isBefore(next)) {
                mentions += days.get(at++).mentions();
            }
            stretches.add(new Stretch(from, next.minusDays(1), mentions));
        }
        return stretches;
    }

    private static Unit unit(long days) {
        for (var unit : Unit.values()) {
            if (days <= unit.upTo) {
                return unit;
            }
        }
        return Unit.YEAR;
    }

    /// Mentions in each of so many equal parts of the time from the first day to the last.
    static List<Integer> slices(List<DayCount> days, int parts) {
        var slices = new ArrayList<>(Collections.nCopies(parts, 0));
        if (days.isEmpty()) {
            return slices;
        }
        var first = LocalDate.parse(days.getFirst().day());
        long length = ChronoUnit.DAYS.between(first, LocalDate.parse(days.getLast().day())) + 1;
        for (var day : days) {
            long since = ChronoUnit.DAYS.between(first, LocalDate.parse(day.day()));
            int slice = (int) (since * parts / length);
            slices.set(slice, slices.get(slice) + day.mentions());
        }
        return slices;
    }
}
