package org.demarche.model.query;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Precision;

import java.util.Comparator;
import java.util.List;

/// One event with all that tell of it.
///
/// @param lead who tells it best: the newest word on whether it came to pass, then the most exact
/// @param reports every telling that was asked for, the lead among them, in order of publication
/// @param outlets how many outlets tell of it in the whole library, copies of one text counted once
public record Happening(TimelineEvent lead, List<TimelineEvent> reports, int outlets) {

    private static final Comparator<TimelineEvent> BEST =
            Comparator.comparingInt((TimelineEvent e) -> e.correction() == 0 ? 0 : 1)
                    .thenComparingInt(e -> settled(e.event().status()))
                    .thenComparingInt(e -> exactness(e.event().when()))
                    .thenComparingDouble(e -> e.event().confidence())
                    .thenComparing(Comparator.comparingLong(TimelineEvent::id).reversed());

    public Happening {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("A happening that nobody tells of is none");
        }
        reports = List.copyOf(reports);
    }

    /// @param reports one or more tellings of one event
    public static Happening of(List<TimelineEvent> reports, int outlets) {
        var inOrder =
                reports.stream()
                        .sorted(
                                Comparator.comparing(Happening::day)
                                        .thenComparingLong(TimelineEvent::id))
                        .toList();
        var lead = inOrder.stream().max(BEST).orElseThrow();
        return new Happening(lead, inOrder, outlets);
    }

    /// Whether two reports name days that cannot both be right.
    public boolean daysDiffer() {
        var known =
                reports.stream()
                        .map(r -> r.event().when())
                        .filter(CalendarTime.Known.class::isInstance)
                        .map(CalendarTime.Known.class::cast)
                        .toList();
        return known.stream()
                .anyMatch(
                        a ->
                                known.stream()
                                        .anyMatch(
                                                b ->
                                                        a.to().isBefore(b.from())
                                                                || b.to().isBefore(a.from())));
    }

    private static String day(TimelineEvent report) {
        var published = report.told().published();
        return published == null ? "9999" : published.iso();
    }

    /// What is known to have come to pass, or not, outweighs what was once planned.
    private static int settled(EventStatus status) {
        return switch (status) {
            case HAPPENED, CANCELLED -> 4;
            case ONGOING -> 3;
            case DENIED -> 2;
            case PLANNED -> 1;
            case HYPOTHETICAL -> 0;
        };
    }

    private static int exactness(CalendarTime when) {
        return switch (when) {
            case CalendarTime.Known known -> 1 + exactness(known.precision());
            case CalendarTime.Unknown() -> 0;
        };
    }

    private static int exactness(Precision precision) {
        return switch (precision) {
            case DAY -> 5;
            case WEEK -> 4;
            case MONTH -> 3;
            case QUARTER -> 2;
            case RANGE -> 1;
            case YEAR -> 0;
        };
    }
}
