package org.demarche.cli.print.timeline;

import org.demarche.cli.print.Days;
import org.demarche.cli.print.Wrapped;
import org.demarche.model.query.TimelineEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Events for people: when, what and who on one line, and below it the sentence that it rests on.
final class TimelineList {

    private static final String INDENT = "    ";

    static List<String> lines(List<TimelineEvent> events, int width) {
        var lines = new ArrayList<String>();
        for (var line : events) {
            var event = line.event();
            var head =
                    "%-22s %-12s %-12s "
                            .formatted(
                                    Days.of(event.when()),
                                    lower(event.kind()),
                                    lower(event.status()));
            lines.add(head + Wrapped.cut(sides(line), Math.max(20, width - head.length())));
            Wrapped.lines(line.sentence(), width - INDENT.length())
                    .forEach(words -> lines.add(INDENT + words));
        }
        return lines;
    }

    private static String sides(TimelineEvent line) {
        var sources = String.join(", ", line.sources());
        if (line.targets().isEmpty() || line.targets().equals(line.sources())) {
            return sources;
        }
        return sources + " → " + String.join(", ", line.targets());
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private TimelineList() {}
}
