package org.demarche.search.query;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as they are typed: `2022`, `2022-01`, `2022-01-27`, `2022-01..2022-02`, `2022-01-26..`,
/// `..2022`, `today`, `yesterday`, `P2W` (the last two weeks). A date half typed is as coarse as
/// what of it can be read; a single cipher too many or too few says nothing.
final class DayRange {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:[-/.](?:(\\d{1,2})(?:[-/.](?:(\\d{1,2}))?)?)?)?");

    private final LocalDate today;

    DayRange(LocalDate today) {
        this.today = today;
    }

    /// The days from the first to the last, both included.
    private record Days(LocalDate first, LocalDate last) {}

    QueryTree of(String value) {
        var dots = value.indexOf("..");
        if (dots < 0) {
            var days = days(value);
            return days == null
                    ? new QueryTree.Everything()
                    : new QueryTree.Published(days.first(), days.last());
        }
        var from = days(value.substring(0, dots));
        var to = days(value.substring(dots + 2));
        return range(from == null ? null : from.first(), to == null ? null : to.last());
    }

    QueryTree before(String value) {
        var days = days(value);
        return range(null, days == null ? null : days.first().minusDays(1));
    }

    QueryTree after(String value) {
        var days = days(value);
        return range(days == null ? null : days.last().plusDays(1), null);
    }

    private static QueryTree range(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null
                ? new QueryTree.Everything()
                : new QueryTree.Published(from, to);
    }

    private @Nullable Days days(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "today" -> new Days(today, today);
            case "yesterday" -> new Days(today.minusDays(1), today.minusDays(1));
            default -> typed.startsWith("P") ? last(typed) : date(DATE.matcher(typed));
        };
    }

    private @Nullable Days last(String period) {
        try {
            var first = today.minus(Period.parse(period)).plusDays(1);
            return first.isAfter(today) || ChronoUnit.YEARS.between(first, today) > 1_000
                    ? null
                    : new Days(first, today);
        } catch (DateTimeException | ArithmeticException _) {
            return null;
        }
    }

    private static @Nullable Days date(Matcher date) {
        if (!date.matches()) {
            return null;
        }
        var year = Integer.parseInt(date.group(1));
        var wholeYear = new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        var month = number(date.group(2));
        if (month < 1 || month > 12) {
            return wholeYear;
        }
        var days = YearMonth.of(year, month);
        var day = number(date.group(3));
        return day < 1 || day > days.lengthOfMonth()
                ? new Days(days.atDay(1), days.atEndOfMonth())
                : new Days(days.atDay(day), days.atDay(day));
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.length() < 2 ? 0 : Integer.parseInt(digits);
    }
}
