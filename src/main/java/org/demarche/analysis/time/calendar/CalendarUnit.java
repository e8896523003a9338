package org.demarche.analysis.time.calendar;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.CalendarTime.Known;
import org.demarche.model.finding.Precision;
import org.demarche.model.finding.TimeMention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// The calendar's units: how TIMEX3 writes them, and which days one of them covers.
public enum CalendarUnit {
    SECOND("TS"),
    MINUTE("TM"),
    HOUR("TH"),
    DAY("D"),
    NIGHT("D"),
    WEEKEND("D"),
    WEEK("W"),
    FORTNIGHT("W"),
    MONTH("M"),
    QUARTER("Q"),
    YEAR("Y"),
    DECADE("DE"),
    GENERATION("Y"),
    CENTURY("CE"),
    MILLENNIUM("MI");

    /// TIMEX3's letters in a length: `P3W`, `PT2H`.
    public final String letters;

    CalendarUnit(String letters) {
        this.letters = letters;
    }

    /// "weeks", "fiscal year", "hrs".
    public static CalendarUnit of(String words) {
        var word = words.toLowerCase(Locale.ROOT).replaceAll(".*[\\s\\u00a0]", "");
        return switch (word.replaceAll("s$", "")) {
            case "second", "sec" -> SECOND;
            case "minute", "min" -> MINUTE;
            case "hour", "hr" -> HOUR;
            case "night" -> NIGHT;
            case "weekend" -> WEEKEND;
            case "week" -> WEEK;
            case "fortnight" -> FORTNIGHT;
            case "month", "semester" -> MONTH;
            case "quarter" -> QUARTER;
            case "year" -> YEAR;
            case "decade" -> DECADE;
            case "generation" -> GENERATION;
            case "century", "centurie" -> CENTURY;
            case "millennium", "millennia" -> MILLENNIUM;
            default -> DAY;
        };
    }

    public boolean shorterThanDay() {
        return compareTo(DAY) < 0;
    }

    /// The day that lies `count` units after `day`; before it when `count` is negative.
    public LocalDate plus(LocalDate day, long count) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY, NIGHT -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case FORTNIGHT -> day.plusWeeks(2 * count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3 * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case GENERATION -> day.plusYears(25 * count);
            case CENTURY -> day.plusYears(100 * count);
            case MILLENNIUM -> day.plusYears(1000 * count);
        };
    }

    /// The unit that `day` lies in: its week, its month, its quarter.
    public TimeValue around(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY, GENERATION -> TimeValue.day(day);
            case NIGHT -> new TimeValue(TimeMention.Type.TIME, day + "TNI", CalendarTime.day(day));
            case WEEK, FORTNIGHT -> week(day);
            case WEEKEND -> weekend(day);
            case MONTH -> months("%tY-%<tm".formatted(day), day.withDayOfMonth(1), 1);
            case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> year(day.getYear());
            case DECADE -> years(day.getYear() / 10, 10, "%03d");
            case CENTURY -> years(day.getYear() / 100, 100, "%02d");
            case MILLENNIUM -> years(day.getYear() / 1000, 1000, "%d");
        };
    }

    public static TimeValue quarter(int year, int quarter) {
        return months(
                "%04d-Q%d".formatted(year, quarter), LocalDate.of(year, 3 * quarter - 2, 1), 3);
    }

    public static TimeValue year(int year) {
        return new TimeValue(
                TimeMention.Type.DATE,
                "%04d".formatted(year),
                new Known(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR));
    }

    /// `count` whole months from the first of one, as a month, a quarter, or else a range.
    public static TimeValue months(String value, LocalDate first, int count) {
        var precision =
                switch (count) {
                    case 1 -> Precision.MONTH;
                    case 3 -> value.contains("Q") ? Precision.QUARTER : Precision.RANGE;
                    default -> Precision.RANGE;
                };
        var last = first.plusMonths(count).minusDays(1);
        return new TimeValue(TimeMention.Type.DATE, value, new Known(first, last, precision));
    }

    private static TimeValue years(int number, int length, String form) {
        var first = LocalDate.of(Math.max(1, number * length), 1, 1);
        var last = LocalDate.of(number * length + length - 1, 12, 31);
        return new TimeValue(
                TimeMention.Type.DATE,
                form.formatted(number),
                new Known(first, last, Precision.RANGE));
    }

    private static TimeValue week(LocalDate day) {
        var monday = day.with(DayOfWeek.MONDAY);
        return new TimeValue(
                TimeMention.Type.DATE,
                weekName(day),
                new Known(monday, monday.plusDays(6), Precision.WEEK));
    }

    private static TimeValue weekend(LocalDate day) {
        var saturday = day.with(DayOfWeek.SATURDAY);
        return new TimeValue(
                TimeMention.Type.DATE,
                weekName(day) + "-WE",
                new Known(saturday, saturday.plusDays(1), Precision.RANGE));
    }

    private static String weekName(LocalDate day) {
        return "%04d-W%02d"
                .formatted(
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
