package org.demarche.source.calendar;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The days on which an event comes again: every so many days, weeks, months or years (RFC 5545,
/// 3.3.10). A rule that says more than that gives the first day only: a wrong day is worse than
/// none.
final class Recurrence {

    /// Far more than a diary shows; only a rule that means harm reaches it.
    static final int MOST = 200;

    private static final Set<String> UNDERSTOOD =
            Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST");

    static List<LocalDate> days(LocalDate first, @Nullable CalendarLine rule) {
        var parts = rule == null ? Map.<String, String>of() : parts(rule.value());
        try {
            var step = step(parts);
            if (step.isZero() || !UNDERSTOOD.containsAll(parts.keySet())) {
                return List.of(first);
            }
            int most = Math.clamp(number(parts, "COUNT", MOST), 1, MOST);
            var until = until(parts, first);
            return IntStream.range(0, most)
                    .mapToObj(n -> first.plus(step.multipliedBy(n)))
                    // The 31st, or 29 February, does not come in every month or year.
                    .filter(
                            day ->
                                    step.getDays() > 0
                                            || day.getDayOfMonth() == first.getDayOfMonth())
                    .takeWhile(day -> !day.isAfter(until))
                    .toList();
        } catch (DateTimeException | ArithmeticException | NumberFormatException _) {
            return List.of(first);
        }
    }

    private static Period step(Map<String, String> parts) {
        int every = Math.clamp(number(parts, "INTERVAL", 1), 1, 1_000);
        return switch (parts.getOrDefault("FREQ", "")) {
            case "DAILY" -> Period.ofDays(every);
            case "WEEKLY" -> Period.ofWeeks(every);
            case "MONTHLY" -> Period.ofMonths(every);
            case "YEARLY" -> Period.ofYears(every);
            default -> Period.ZERO;
        };
    }

    /// Ten years on when the rule has no end.
    private static LocalDate until(Map<String, String> parts, LocalDate first) {
        var written = parts.get("UNTIL");
        return written == null || written.length() < 8
                ? first.plusYears(10)
                : LocalDate.parse(written.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static int number(Map<String, String> parts, String name, int otherwise) {
        var written = parts.get(name);
        return written == null ? otherwise : Integer.parseInt(written);
    }

    private static Map<String, String> parts(String rule) {
        var parts = new HashMap<String, String>();
        for (var part : rule.strip().toUpperCase(Locale.ROOT).split(";")) {
            var both = part.split("=", 2);
            if (both.length == 2) {
                parts.put(both[0], both[1]);
            }
        }
        return parts;
    }

    private Recurrence() {}
}
