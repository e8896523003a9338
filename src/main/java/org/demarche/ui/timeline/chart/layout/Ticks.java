package org.demarche.ui.timeline.chart.layout;

import org.demarche.ui.timeline.shown.DayRange;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The marks of the time axis, from hours to centuries.
public record Ticks(ChronoUnit unit, int step, double days) {

    private static final double APART = 92; // pixels between two labels, at least

    private static final List<Ticks> STEPS =
            List.of(
                    new Ticks(ChronoUnit.HOURS, 1, 1 / 24.0),
                    new Ticks(ChronoUnit.HOURS, 3, 3 / 24.0),
                    new Ticks(ChronoUnit.HOURS, 6, 6 / 24.0),
                    new Ticks(ChronoUnit.DAYS, 1, 1),
                    new Ticks(ChronoUnit.DAYS, 2, 2),
                    new Ticks(ChronoUnit.WEEKS, 1, 7),
                    new Ticks(ChronoUnit.WEEKS, 2, 14),
                    new Ticks(ChronoUnit.MONTHS, 1, 30.4),
                    new Ticks(ChronoUnit.MONTHS, 3, 91.3),
                    new Ticks(ChronoUnit.YEARS, 1, 365.25),
                    new Ticks(ChronoUnit.YEARS, 2, 730.5),
                    new Ticks(ChronoUnit.YEARS, 5, 1826),
                    new Ticks(ChronoUnit.YEARS, 10, 3652),
                    new Ticks(ChronoUnit.YEARS, 25, 9131),
                    new Ticks(ChronoUnit.YEARS, 50, 18262),
                    new Ticks(ChronoUnit.YEARS, 100, 36525));

    /// @param day since 1 January 1970
    public record Tick(double day, String label) {}

    /// @param width of the axis in pixels
    public static List<Tick> of(DayRange range, double width) {
        double wanted = range.days() * APART / Math.max(1, width);
        var step =
                STEPS.stream().filter(s -> s.days() >= wanted).findFirst().orElse(STEPS.getLast());
        return step.between(range);
    }

    private List<Tick> between(DayRange range) {
        var ticks = new ArrayList<Tick>();
        var at = start(time(range.from()));
        int year = Integer.MIN_VALUE;
        while (day(at) <= range.to()) {
            if (day(at) >= range.from()) {
                ticks.add(new Tick(day(at), label(at, at.getYear() != year)));
                year = at.getYear();
            }
            at = at.plus(step, unit);
        }
        return ticks;
    }

    /// The last round time before `from`: a full hour, a Monday, the first of a month.
    private LocalDateTime start(LocalDateTime from) {
        var day = from.toLocalDate();
        return switch (unit) {
            case HOURS -> day.atStartOfDay();
            case WEEKS -> {
                long weeks = Math.floorDiv(day.toEpochDay() + 3, 7L * step);
                yield LocalDateTime.of(1969, 12, 29, 0, 0).plusWeeks(weeks * step);
            }
            case MONTHS ->
                    day.withDayOfMonth(1)
                            .withMonth((day.getMonthValue() - 1) / step * step + 1)
                            .atStartOfDay();
            case YEARS ->
                    day.withDayOfYear(1)
                            .withYear(Math.floorDiv(day.getYear(), step) * step)
                            .atStartOfDay();
            default ->
                    LocalDateTime.of(1970, 1, 1, 0, 0)
                            .plusDays(Math.floorDiv(day.toEpochDay(), (long) step) * step);
        };
    }

    private String label(LocalDateTime at, boolean newYear) {
        return switch (unit) {
            case HOURS -> at.getHour() == 0 ? format("d MMM", at) : format("HH:mm", at);
            case MONTHS -> newYear ? format("MMM yyyy", at) : format("MMM", at);
            case YEARS -> String.valueOf(at.getYear());
            default -> newYear ? format("d MMM yyyy", at) : format("d MMM", at);
        };
    }

    private static String format(String pattern, LocalDateTime at) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(at);
    }

    private static LocalDateTime time(double day) {
        return LocalDateTime.ofEpochSecond((long) Math.floor(day * 86_400), 0, ZoneOffset.UTC);
    }

    private static double day(LocalDateTime at) {
        return at.toEpochSecond(ZoneOffset.UTC) / 86_400.0;
    }
}
