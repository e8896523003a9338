package org.demarche.ui.timeline.shown;

import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.timeline.lane.EventSpan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// How some events are spread over time: reckoned once, not on the JavaFX thread, so that moving
/// among thousands of them costs nothing.
public final class Spread {

    private final DayRange most;
    private final DayRange all;
    private final DayRange around;
    private final double[] starts;
    private final double[] ends;
    private final boolean undated;

    /// @param otherwise the day about which to show nothing
    static Spread of(List<TimelineEvent> events, LocalDate otherwise) {
        return new Spread(events, otherwise);
    }

    private Spread(Collection<TimelineEvent> events, LocalDate otherwise) {
        most = DayRange.fitting(events, otherwise);
        all = DayRange.holding(events, otherwise);
        around = DayRange.around(most, all);
        var known = events.stream().map(EventSpan::of).filter(Objects::nonNull).toList();
        starts = known.stream().mapToDouble(EventSpan::from).sorted().toArray();
        ends = known.stream().mapToDouble(EventSpan::to).sorted().toArray();
        undated = known.size() < events.size();
    }

    /// The stretch in which nearly all lie.
    public DayRange most() {
        return most;
    }

    /// The stretch in which all lie.
    public DayRange all() {
        return all;
    }

    /// What an overview shows: the stretch with nearly all and some more on either side. One event
    /// decades ago does not squeeze the others into a spot.
    public DayRange around() {
        return around;
    }

    /// Whether any has no place on the axis.
    public boolean anyUndated() {
        return undated;
    }

    /// How many end before a day.
    public int before(double day) {
        return place(ends, day);
    }

    /// How many begin after a day.
    public int after(double day) {
        return starts.length - place(starts, Math.nextUp(day));
    }

    /// How many begin in each of so many equal parts of a stretch.
    public int[] counts(DayRange stretch, int parts) {
        var counts = new int[parts];
        for (int i = place(starts, stretch.from());
                i < starts.length && starts[i] < stretch.to();
                i++) {
            double share = (starts[i] - stretch.from()) / stretch.days();
            counts[Math.min((int) (share * parts), parts - 1)]++;
        }
        return counts;
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
