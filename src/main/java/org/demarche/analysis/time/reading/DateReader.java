package org.demarche.analysis.time.reading;

import org.demarche.analysis.time.calendar.CalendarUnit;
import org.demarche.analysis.time.calendar.CalendarWords;
import org.demarche.analysis.time.calendar.Part;
import org.demarche.analysis.time.calendar.TimeValue;
import org.demarche.analysis.time.pattern.TimeMatch;
import org.demarche.model.finding.CalendarTime.Known;
import org.demarche.model.finding.Precision;
import org.demarche.model.finding.TimeMention;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/// Dates of days and months: "26 January 2022", "26/01/2022", "mid-March", "15–16 June".
public final class DateReader {

    private DateReader() {}

    static @Nullable TimeValue iso(TimeMatch match, Anchor anchor) {
        return day(number(match, "year"), number(match, "month"), number(match, "day"));
    }

    /// 26/01/2022 can only be one day; 02/03/2022 may be two, and is settled only by a publication
    /// date that one of them is near to.
    static @Nullable TimeValue digits(TimeMatch match, Anchor anchor) {
        int first = number(match, "first");
        int second = number(match, "second");
        int year = fullYear(match.group("year", ""), anchor.published());
        var european = day(year, second, first);
        var american = match.group("sep", "/").equals(".") ? null : day(year, first, second);
        if (european == null || american == null || european.equals(american)) {
            return european == null ? american : european;
        }
        var published = anchor.published();
        if (published != null) {
            long e = distance(european, published);
            long a = distance(american, published);
            if (Math.min(e, a) < 32 && Math.max(e, a) > 45) {
                return e < a ? european : american;
            }
        }
        return CalendarUnit.year(year);
    }

    static @Nullable TimeValue date(TimeMatch match, Anchor anchor) {
        int day = dayNumber(match);
        int month = CalendarWords.month(match.group("month", "January"));
        var written = match.group("year");
        if (written != null) {
            return day(fullYear(written, anchor.published()), month, day);
        }
        int year = likelyYear(month, day, anchor);
        return year == 0
                ? TimeValue.unresolved("XXXX-%02d-%02d".formatted(month, day))
                : day(year, month, day);
    }

    private static int dayNumber(TimeMatch match) {
        var nth = match.group("nthday");
        return nth == null ? number(match, "day") : CalendarWords.ordinal(nth);
    }

    static @Nullable TimeValue dates(TimeMatch match, Anchor anchor) {
        int month = CalendarWords.month(match.group("month", "January"));
        var written = match.group("year");
        int first = number(match, "day");
        int second = number(match, "day2");
        int year = written == null ? likelyYear(month, first, anchor) : Integer.parseInt(written);
        if (year == 0) {
            return TimeValue.unresolved("XXXX-%02d-%02d".formatted(month, first));
        }
        var from = day(year, month, first);
        var to = day(year, month, second);
        if (from == null || to == null || second <= first) {
            return null;
        }
        var known =
                new Known(
                        LocalDate.of(year, month, first),
                        LocalDate.of(year, month, second),
                        Precision.RANGE);
        return new TimeValue(TimeMention.Type.DATE, from.value() + "/" + to.value(), known);
    }

    static TimeValue month(TimeMatch match, Anchor anchor) {
        int month = CalendarWords.month(match.group("month", "January"));
        int said = YearReader.said(match);
        int year = said == 0 ? monthYear(match, month, anchor) : said;
        if (year == 0) {
            return TimeValue.unresolved("XXXX-%02d".formatted(month));
        }
        var whole = CalendarUnit.MONTH.around(LocalDate.of(year, month, 1));
        return Part.of(match.group("part"), whole, anchor.published());
    }

    private static int monthYear(TimeMatch match, int month, Anchor anchor) {
        var base = anchor.base();
        if (base != null && match.has("rel")) {
            return base.getYear() + shift(match.group("rel", ""));
        }
        if (base != null && match.has("last")) {
            return month < base.getMonthValue() ? base.getYear() : base.getYear() - 1;
        }
        if (base != null && match.has("next")) {
            return month > base.getMonthValue() ? base.getYear() : base.getYear() + 1;
        }
        if (base != null && match.has("this")) {
            return base.getYear();
        }
        return likelyYear(month, 0, anchor);
    }

    /// "last year" is one back, "next year" one on.
    static int shift(String words) {
        var small = words.toLowerCase(Locale.ROOT);
        return small.startsWith("last") ? -1 : small.startsWith("next") ? 1 : 0;
    }

    /// The year that a month, or a day of it, without a year most likely means; 0 when nothing
    /// tells. `day` is 0 for the whole month.
    static int likelyYear(int month, int day, Anchor anchor) {
        var base = anchor.base();
        if (base == null) {
            return 0;
        }
        if (anchor.narrative() && anchor.reference() != null) {
            boolean wraps = base.getMonthValue() - month >= 9;
            return wraps ? base.getYear() + 1 : base.getYear();
        }
        int day1 = day == 0 ? base.getDayOfMonth() : day;
        var near =
                Stream.of(base.getYear() - 1, base.getYear(), base.getYear() + 1)
                        .min(
                                Comparator.comparingLong(
                                        year -> away(year, month, day1, base, anchor)));
        return near.orElse(base.getYear());
    }

    private static long away(int year, int month, int day, LocalDate base, Anchor anchor) {
        long days = base.until(LocalDate.of(year, month, Math.min(day, 28)), ChronoUnit.DAYS);
        boolean against =
                (anchor.tense() == Tense.PAST && days > 3)
                        || (anchor.tense() == Tense.FUTURE && days < -3);
        return Math.abs(days) + (against ? 250 : 0);
    }

    private static long distance(TimeValue value, LocalDate day) {
        return value.when() instanceof Known known
                ? Math.abs(ChronoUnit.DAYS.between(known.from(), day))
                : Long.MAX_VALUE;
    }

    /// `21` beside a publication in 2022 is 2021, `98` is 1998.
    static int fullYear(String digits, @Nullable LocalDate published) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        int now = published == null ? 2025 : published.getYear();
        int sameCentury = now / 100 * 100 + year;
        return sameCentury > now + 20 ? sameCentury - 100 : sameCentury;
    }

    private static int number(TimeMatch match, String group) {
        return Integer.parseInt(match.group(group, "0"));
    }

    private static @Nullable TimeValue day(int year, int month, int day) {
        try {
            return TimeValue.day(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
