package org.demarche.source.calendar;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The days that a rule of recurrence means, period by period: each day, week, month or year that
/// it speaks of. A rule that says more than is understood here throws an IllegalArgumentException.
final class RuleDays {

    private final RuleParts rule;
    private final LocalDate first;
    private final List<RuleParts.Weekday> weekdays;
    private final List<Integer> monthDays;
    private final int position; // of the day in its period, from the end when negative; 0: all

    RuleDays(RuleParts rule, LocalDate first) {
        this.rule = rule;
        this.first = first;
        this.weekdays = rule.weekdays();
        this.monthDays = rule.numbers("BYMONTHDAY");
        this.position = rule.number("BYSETPOS", 0);
        var nths = weekdays.stream().mapToInt(RuleParts.Weekday::nth).map(Math::abs);
        if (!understood().containsAll(rule.values().keySet())
                || nths.max().orElse(0) > (byMonth() ? 5 : 0)
                || !weekdays.isEmpty() && !monthDays.isEmpty()) {
            throw new IllegalArgumentException(rule.toString());
        }
    }

    private boolean byMonth() {
        return Set.of("MONTHLY", "YEARLY").contains(frequency());
    }

    private String frequency() {
        return rule.text("FREQ");
    }

    private Set<String> understood() {
        var always = Stream.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST");
        var besides =
                switch (frequency()) {
                    case "DAILY", "WEEKLY" -> Stream.of("BYDAY");
                    case "MONTHLY" -> Stream.of("BYDAY", "BYMONTHDAY", "BYSETPOS");
                    // Without its months, "BYDAY" would count through the whole year.
                    case "YEARLY" ->
                            rule.says("BYMONTH")
                                    ? Stream.of("BYMONTH", "BYDAY", "BYMONTHDAY", "BYSETPOS")
                                    : Stream.<String>of();
                    default -> throw new IllegalArgumentException(rule.toString());
                };
        return Stream.concat(always, besides).collect(Collectors.toUnmodifiableSet());
    }

    /// All of them in their order up to a day, from the beginning of the first period on, and so
    /// perhaps before the first day.
    Stream<LocalDate> upTo(LocalDate end) {
        int every = Math.clamp(rule.number("INTERVAL", 1), 1, 1_000);
        return IntStream.iterate(0, n -> n + every)
                .mapToObj(this::period)
                .takeWhile(start -> !start.isAfter(end))
                .flatMap(start -> chosen(days(start).distinct().sorted().toList()))
                .takeWhile(day -> !day.isAfter(end));
    }

    private LocalDate period(int n) {
        return switch (frequency()) {
            case "DAILY" -> first.plusDays(n);
            case "WEEKLY" ->
                    first.with(TemporalAdjusters.previousOrSame(rule.weekStart())).plusWeeks(n);
            case "MONTHLY" -> first.withDayOfMonth(1).plusMonths(n);
            default -> first.withDayOfYear(1).plusYears(n);
        };
    }

    private Stream<LocalDate> days(LocalDate period) {
        return switch (frequency()) {
            case "DAILY" -> Stream.of(period).filter(day -> weekdays.isEmpty() || named(day));
            case "WEEKLY" -> period.datesUntil(period.plusWeeks(1)).filter(this::named);
            case "MONTHLY" -> inMonth(period);
            default -> months().flatMap(month -> inMonth(period.withMonth(month)));
        };
    }

    private boolean named(LocalDate day) {
        return weekdays.isEmpty()
                ? day.getDayOfWeek() == first.getDayOfWeek()
                : weekdays.stream().anyMatch(weekday -> weekday.day() == day.getDayOfWeek());
    }

    private Stream<Integer> months() {
        var said = rule.numbers("BYMONTH");
        return said.isEmpty() ? Stream.of(first.getMonthValue()) : said.stream();
    }

    private Stream<LocalDate> inMonth(LocalDate month) {
        if (!weekdays.isEmpty()) {
            return weekdays.stream().flatMap(weekday -> inMonth(month, weekday));
        }
        var days = monthDays.isEmpty() ? List.of(first.getDayOfMonth()) : monthDays;
        int last = month.lengthOfMonth();
        // The 31st, or 29 February, does not come in every month or year.
        return days.stream()
                .map(day -> day < 0 ? last + 1 + day : day)
                .filter(day -> day >= 1 && day <= last)
                .map(month::withDayOfMonth);
    }

    private static Stream<LocalDate> inMonth(LocalDate month, RuleParts.Weekday weekday) {
        return weekday.nth() == 0
                ? month.datesUntil(month.plusMonths(1))
                        .filter(day -> day.getDayOfWeek() == weekday.day())
                : Stream.of(weekday)
                        .map(w -> TemporalAdjusters.dayOfWeekInMonth(w.nth(), w.day()))
                        .map(month::with)
                        .filter(day -> day.getMonth() == month.getMonth());
    }

    private Stream<LocalDate> chosen(List<LocalDate> days) {
        if (position == 0) {
            return days.stream();
        }
        int index = position > 0 ? position - 1 : days.size() + position;
        return index >= 0 && index < days.size() ? Stream.of(days.get(index)) : Stream.empty();
    }
}
