package org.demarche.source.calendar;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What a rule of recurrence says, name by name: `FREQ=MONTHLY;BYDAY=-1FR` (RFC 5545, 3.3.10).
/// Whatever cannot be read throws an IllegalArgumentException.
///
/// @param values by their names, both in upper case
record RuleParts(Map<String, String> values) {

    private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d)?(MO|TU|WE|TH|FR|SA|SU)");
    private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /// A day of the week.
    ///
    /// @param nth which one of a month, counted from its end when negative; 0 for each of them
    record Weekday(int nth, DayOfWeek day) {}

    static RuleParts of(String rule) {
        var parts = new HashMap<String, String>();
        for (var part : rule.strip().toUpperCase(Locale.ROOT).split(";", 50)) {
            int equals = part.indexOf('=');
            if (equals <= 0 || parts.put(part.substring(0, equals), after(part, equals)) != null) {
                throw new IllegalArgumentException(part);
            }
        }
        return new RuleParts(Map.copyOf(parts));
    }

    private static String after(String part, int equals) {
        return part.substring(equals + 1).strip();
    }

    boolean says(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    int number(String name, int otherwise) {
        return says(name) ? Integer.parseInt(text(name)) : otherwise;
    }

    /// Empty when the rule does not say.
    List<Integer> numbers(String name) {
        return list(name).stream().map(Integer::valueOf).toList();
    }

    /// Empty when the rule does not say.
    List<Weekday> weekdays() {
        return list("BYDAY").stream().map(RuleParts::weekday).toList();
    }

    DayOfWeek weekStart() {
        return says("WKST") ? weekday(text("WKST")).day() : DayOfWeek.MONDAY;
    }

    private List<String> list(String name) {
        return says(name)
                ? Arrays.stream(text(name).split(",", 100)).map(String::strip).toList()
                : List.of();
    }

    private static Weekday weekday(String written) {
        var matcher = WEEKDAY.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(written);
        }
        var nth = matcher.group(1);
        var day = DayOfWeek.of(WEEK.indexOf(matcher.group(2)) + 1);
        return new Weekday(nth == null ? 0 : Integer.parseInt(nth), day);
    }
}
