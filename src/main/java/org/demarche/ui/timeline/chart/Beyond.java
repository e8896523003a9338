package org.demarche.ui.timeline.chart;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.query.TimelineEvent;

import java.util.Arrays;
import java.util.Collection;

/// Counts the events that lie outside a stretch, on either side; made once for some events.
final class Beyond {

    private final double[] starts;
    private final double[] ends;
    private final boolean undated;

    Beyond(Collection<TimelineEvent> events) {
        var known =
                events.stream()
                        .map(e -> e.event().when())
                        .filter(CalendarTime.Known.class::isInstance)
                        .map(CalendarTime.Known.class::cast)
                        .toList();
        starts = known.stream().mapToDouble(k -> k.from().toEpochDay()).sorted().toArray();
        ends = known.stream().mapToDouble(k -> k.to().toEpochDay() + 1.0).sorted().toArray();
        undated = known.size() < events.size();
    }

    /// Whether the day of any is unknown.
    boolean anyUndated() {
        return undated;
    }

    /// How many end before a day.
    int before(double day) {
        return place(ends, day);
    }

    /// How many begin after a day.
    int after(double day) {
        return starts.length - place(starts, Math.nextUp(day));
    }

    /// How many of the numbers are smaller.
    private static int place(double[] sorted, double day) {
        int found = Arrays.binarySearch(sorted, day);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && sorted[found - 1] >= day) {
            found--;
        }
        return found;
    }
}
