package org.demarche.source.calendar;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The days on which an event comes again (RFC 5545, 3.3.10): the first day always, and those of
/// its rule. A rule that is not wholly understood gives the first day only: a wrong day is worse
/// than none.
final class Recurrence {

    /// Every week for ten years is less.
    static final int MOST = 600;

    private static final int YEARS = 10;

    /// @param not the days that are taken away again; `COUNT` counts them all the same
    static List<LocalDate> days(
            CalendarTimes first, @Nullable CalendarLine rule, List<CalendarTimes> not) {
        var away = not.stream().map(time -> inZoneOf(first, time)).collect(Collectors.toSet());
        return days(first, rule).stream().filter(day -> !away.contains(day)).toList();
    }

    private static List<LocalDate> days(CalendarTimes first, @Nullable CalendarLine rule) {
        try {
            return rule == null ? List.of(first.day()) : ofRule(first, RuleParts.of(rule.value()));
        } catch (DateTimeException | IllegalArgumentException _) {
            return List.of(first.day());
        }
    }

    private static List<LocalDate> ofRule(CalendarTimes first, RuleParts rule) {
        int most = Math.clamp(rule.number("COUNT", MOST), 1, MOST);
        var start = first.day();
        var later =
                new RuleDays(rule, start)
                        .upTo(start.plusYears(YEARS))
                        .filter(day -> day.isAfter(start))
                        .takeWhile(until(first, rule));
        return Stream.concat(Stream.of(start), later).limit(most).toList();
    }

    private static Predicate<LocalDate> until(CalendarTimes first, RuleParts rule) {
        if (!rule.says("UNTIL")) {
            return _ -> true;
        }
        var line = new CalendarLine("UNTIL", Map.of(), rule.text("UNTIL"));
        var end =
                CalendarTimes.of(line)
                        .orElseThrow(() -> new IllegalArgumentException(line.value()));
        var from = first.at();
        var to = end.at();
        return from == null || to == null
                ? day -> !day.isAfter(end.day())
                : day -> !from.with(day).isAfter(to);
    }

    /// An excepted moment may be written in another zone than the event.
    private static LocalDate inZoneOf(CalendarTimes first, CalendarTimes time) {
        var from = first.at();
        var at = time.at();
        return from == null || at == null
                ? time.day()
                : at.withZoneSameInstant(from.getZone()).toLocalDate();
    }

    private Recurrence() {}
}
