package org.demarche.ui.timeline.lane;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.query.TimelineEvent;
import org.jspecify.annotations.Nullable;

/// Where an event lies on the axis of time, in days since 1 January 1970.
///
/// @param from first day
/// @param to the day after the last
/// @param told whether its text tells no day: then it lies on the day on which its article was
///   published, which is when it was told
public record EventSpan(double from, double to, boolean told) {

    /// Null when neither the event nor its article has a day.
    public static @Nullable EventSpan of(TimelineEvent event) {
        return switch (event.event().when()) {
            case CalendarTime.Known(var from, var to, _) ->
                    new EventSpan(from.toEpochDay(), to.toEpochDay() + 1.0, false);
            case CalendarTime.Unknown() -> {
                var published = event.told().published();
                if (published == null) {
                    yield null;
                }
                double day = published.day().toEpochDay();
                yield new EventSpan(day, day + 1, true);
            }
        };
    }

    /// Whether an event lies where it does only because it was told then.
    public static boolean isOnlyTold(TimelineEvent event) {
        return event.event().when() instanceof CalendarTime.Unknown
                && event.told().published() != null;
    }
}
