package org.demarche.analysis.time.reading;

import org.demarche.analysis.time.calendar.CalendarUnit;
import org.demarche.analysis.time.calendar.CalendarWords;
import org.demarche.analysis.time.calendar.Part;
import org.demarche.analysis.time.calendar.TimeValue;
import org.demarche.analysis.time.pattern.TimeMatch;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;

/// The periods of which results are reported and compared: "the quarter", "a year earlier".
public final class ReportReader {

    private ReportReader() {}

    /// "a year earlier" beside figures is the same quarter of the year before; null when this is no
    /// such comparison.
    static @Nullable TimeValue yearBefore(TimeMatch match, Anchor anchor) {
        var reported = anchor.reported();
        var published = anchor.published();
        boolean year = match.group("unit", "").toLowerCase(Locale.ROOT).equals("year");
        if (!year || anchor.narrative() || !reported.figures() || published == null) {
            return null;
        }
        return lastYear(reported.quarter(), published);
    }

    private static TimeValue lastYear(@Nullable LocalDate quarter, LocalDate published) {
        return quarter == null
                ? CalendarUnit.YEAR.around(published.minusYears(1))
                : CalendarUnit.QUARTER.around(quarter.minusYears(1));
    }

    /// "the year-earlier quarter", "the year-ago results".
    static TimeValue yearEarlier(TimeMatch match, Anchor anchor) {
        var published = anchor.published();
        if (published == null) {
            return TimeValue.unresolved("XXXX");
        }
        if (match.has("quarter")) {
            return CalendarUnit.quarter(
                    published.getYear() - 1, YearReader.quarterNumber(match.group("quarter", "")));
        }
        return switch (match.group("unit", "").toLowerCase(Locale.ROOT)) {
            case "month" -> CalendarUnit.MONTH.around(published.minusYears(1));
            case "" -> lastYear(anchor.reported().quarter(), published);
            default -> CalendarUnit.QUARTER.around(finished(anchor, published).minusYears(1));
        };
    }

    /// The quarter of the report, or else the last that is over.
    private static LocalDate finished(Anchor anchor, LocalDate published) {
        var quarter = anchor.reported().quarter();
        return quarter == null ? published.minusMonths(3) : quarter;
    }

    static TimeValue latest(Anchor anchor) {
        var published = anchor.published();
        return published == null
                ? TimeValue.unresolved("XXXX-QX")
                : CalendarUnit.QUARTER.around(finished(anchor, published));
    }

    /// "the quarter": the one that ended as is said, the one reported, or the one that runs.
    static TimeValue quarter(TimeMatch match, Anchor anchor) {
        var published = anchor.published();
        if (match.has("month") && published != null) {
            int month = CalendarWords.month(match.group("month", "January"));
            boolean ahead = month > published.getMonthValue() && anchor.tense() != Tense.FUTURE;
            return CalendarUnit.quarter(published.getYear() - (ahead ? 1 : 0), (month + 2) / 3);
        }
        boolean running =
                anchor.reported().quarter() == null
                        && (!anchor.reported().figures() || anchor.tense() != Tense.PAST);
        return running && published != null
                ? CalendarUnit.QUARTER.around(published)
                : latest(anchor);
    }

    /// "by year-end": the last weeks of the year that runs.
    static TimeValue yearEnd(Anchor anchor) {
        var base = anchor.base();
        return base == null
                ? TimeValue.unresolved("XXXX")
                : lastDay(base.getYear())
                        .during(
                                Part.of(
                                                "end of",
                                                CalendarUnit.YEAR.around(base),
                                                anchor.published())
                                        .when());
    }

    private static TimeValue lastDay(int year) {
        return TimeValue.day(LocalDate.of(year, 12, 31));
    }

    /// "the 1988 period": as much of 1988 as is reported of this year.
    static TimeValue inYear(TimeMatch match, Anchor anchor) {
        int year = Integer.parseInt(match.group("year", "1"));
        var quarter = anchor.reported().quarter();
        return quarter == null
                ? CalendarUnit.year(year)
                : CalendarUnit.QUARTER.around(quarter.withDayOfMonth(1).withYear(year));
    }
}
