package org.demarche.source.calendar;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The lines of one event, by their names.
final class EventLines {

    private final Map<String, List<CalendarLine>> byName = new HashMap<>();

    void add(CalendarLine line) {
        byName.computeIfAbsent(line.name(), _ -> new ArrayList<>()).add(line);
    }

    /// The first of that name.
    @Nullable CalendarLine get(String name) {
        var lines = byName.get(name);
        return lines == null ? null : lines.getFirst();
    }

    /// As text; empty when there is no such line.
    String text(String name) {
        var line = get(name);
        return line == null ? "" : line.text();
    }

    /// The times in all lines of that name, which may each list many; those that can be read.
    List<CalendarTimes> times(String name) {
        return byName.getOrDefault(name, List.of()).stream()
                .flatMap(line -> Stream.of(line.value().split(",", -1)).map(line::withValue))
                .flatMap(line -> CalendarTimes.of(line).stream())
                .toList();
    }
}
