package org.demarche.ui.timeline;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.query.TimelineEvent;

import java.time.LocalDate;
import java.util.Collection;

/// The stretch of time that is in view, in days since 1 January 1970.
///
/// @param from the left edge
/// @param to the right edge, later
public record DayRange(double from, double to) {

    private static final double SHORTEST = 0.5; // half a day
    private static final double LONGEST = 365.25 * 400;
    private static final double OUTLIERS = 0.15; // of the events may be left out at a fit
    private static final double WORTH = 8; // times shorter, to leave any out

    public DayRange {
        if (!(to > from)) {
            throw new IllegalArgumentException("A range needs from < to: " + from + ", " + to);
        }
    }

    public double days() {
        return to - from;
    }

    /// Closer (`factor` under 1) or farther, with `day` staying where it is.
    public DayRange zoomed(double factor, double day) {
        double days = Math.clamp(days() * factor, SHORTEST, LONGEST);
        double share = (day - from) / days();
        return new DayRange(day - share * days, day + (1 - share) * days);
    }

    public DayRange moved(double days) {
        return new DayRange(from + days, to + days);
    }

    /// Wide enough for nearly all events; a few that lie far off are left out, so that the others
    /// do not become one spot.
    static DayRange fitting(Collection<TimelineEvent> events, LocalDate otherwise) {
        var days = known(events);
        if (days.length == 0) {
            return new DayRange(otherwise.toEpochDay() - 15, otherwise.toEpochDay() + 15);
        }
        int first = 0;
        int last = days.length - 1;
        int spare = (int) Math.ceil(days.length * OUTLIERS);
        while (spare-- > 0 && last - first > 1) {
            double all = span(days, first, last);
            double withoutFirst = span(days, first + 1, last);
            double withoutLast = span(days, first, last - 1);
            if (withoutFirst <= withoutLast && all > WORTH * withoutFirst) {
                first++;
            } else if (all > WORTH * withoutLast) {
                last--;
            }
        }
        return padded(days[first][0], days[last][1]);
    }

    /// Wide enough for every event.
    static DayRange holding(Collection<TimelineEvent> events, LocalDate otherwise) {
        var days = known(events);
        if (days.length == 0) {
            return fitting(events, otherwise);
        }
        double last = 0;
        for (var day : days) {
            last = Math.max(last, day[1]);
        }
        return padded(days[0][0], Math.max(last, days[0][0] + 1));
    }

    private static DayRange padded(double from, double to) {
        double pad = Math.max(1.5, (to - from) * 0.06);
        return new DayRange(from - pad, to + pad * 4); // room for the last label
    }

    private static double span(double[][] days, int first, int last) {
        return Math.max(2, days[last][1] - days[first][0]);
    }

    /// First and last day of each event that has any, in order.
    private static double[][] known(Collection<TimelineEvent> events) {
        return events.stream()
                .map(e -> e.event().when())
                .filter(CalendarTime.Known.class::isInstance)
                .map(CalendarTime.Known.class::cast)
                .map(k -> new double[] {k.from().toEpochDay(), k.to().toEpochDay() + 1.0})
                .sorted((a, b) -> Double.compare(a[0], b[0]))
                .toArray(double[][]::new);
    }
}
