package org.demarche.analysis.time.reading;

import org.demarche.analysis.time.calendar.TimeValue;
import org.demarche.analysis.time.pattern.TimeMatch;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.TimeMention;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Days that have a name of their own: "Christmas Eve", "Thanksgiving", "Good Friday".
public final class FestivalReader {

    private FestivalReader() {}

    static TimeValue festival(TimeMatch match, Anchor anchor) {
        var name = match.group("festival", "").replace('’', '\'').replace("'", "");
        var written = match.group("year");
        var usual = day(name, 2000);
        if (usual == null) {
            return TimeValue.unresolved("XXXX");
        }
        int year = written == null ? year(name, usual, match, anchor) : Integer.parseInt(written);
        var day = year == 0 ? null : day(name, year);
        return day == null
                ? TimeValue.unresolved(
                        fixed(name) == 0 ? "XXXX" : "XXXX" + usual.toString().substring(4))
                : new TimeValue(TimeMention.Type.DATE, day.toString(), CalendarTime.day(day));
    }

    /// The likely year; "last" is the one before the day of writing, "next" the one after. 0 when
    /// nothing tells.
    private static int year(String name, LocalDate usual, TimeMatch match, Anchor anchor) {
        var base = anchor.base();
        if (base == null || !(match.has("last") || match.has("next"))) {
            return DateReader.likelyYear(usual.getMonthValue(), usual.getDayOfMonth(), anchor);
        }
        var here = day(name, base.getYear());
        boolean over = here != null && here.isBefore(base);
        return base.getYear() + (match.has("last") ? (over ? 0 : -1) : over ? 1 : 0);
    }

    private static @Nullable LocalDate day(String name, int year) {
        int fixed = fixed(name);
        if (fixed > 0) {
            return LocalDate.of(year, fixed / 100, fixed % 100);
        }
        return switch (name) {
            case "Thanksgiving", "Thanksgiving Day" -> weekday(year, 11, 4, DayOfWeek.THURSDAY);
            case "Labor Day" -> weekday(year, 9, 1, DayOfWeek.MONDAY);
            case "Memorial Day" -> weekday(year, 5, -1, DayOfWeek.MONDAY);
            case "Presidents Day" -> weekday(year, 2, 3, DayOfWeek.MONDAY);
            case "Easter", "Easter Sunday" -> easter(year);
            case "Easter Monday" -> easter(year).plusDays(1);
            case "Good Friday" -> easter(year).minusDays(2);
            case "Palm Sunday" -> easter(year).minusDays(7);
            case "Ash Wednesday" -> easter(year).minusDays(46);
            default -> null;
        };
    }

    /// Month and day of what falls on the same day in every year; 0 for the rest.
    private static int fixed(String name) {
        return switch (name) {
            case "Christmas", "Christmas Day" -> 1225;
            case "Christmas Eve" -> 1224;
            case "Boxing Day" -> 1226;
            case "New Years", "New Years Day" -> 101;
            case "New Years Eve" -> 1231;
            case "Valentines Day" -> 214;
            case "Halloween" -> 1031;
            case "May Day" -> 501;
            case "Bastille Day" -> 714;
            case "Veterans Day", "Armistice Day" -> 1111;
            default -> 0;
        };
    }

    private static LocalDate weekday(int year, int month, int nth, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
    }

    /// Western Easter, by the rule of the Gregorian calendar (Butcher's form of it, 1876).
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
        int week = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int late = (golden + 11 * moon + 22 * week) / 451;
        int days = moon + week - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
