package org.demarche.ui.timeline.shown;

import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.timeline.lane.EventSpan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;

/// The stretch of time that is in view, in days since 1 January 1970.
///
/// @param from the left edge
/// @param to the right edge, later
public record DayRange(double from, double to) {

    private static final double SHORTEST = 0.5; // half a day
    private static final double LONGEST = 365.25 * 400;
    private static final double OUTLIERS = 0.25; // of the events may be left out at a fit
    private static final int LONG = 31; // days
    private static final double MORE = 1.5; // lengths of that stretch, on either side of it
    private static final double WORTH = 4; // times shorter, to leave any out

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
    public static DayRange fitting(Collection<TimelineEvent> events, LocalDate otherwise) {
        var days = known(events, LONG);
        if (days.length == 0) {
            return new DayRange(otherwise.toEpochDay() - 15, otherwise.toEpochDay() + 15);
        }
        int most = days.length - Math.max(1, (int) (days.length * OUTLIERS));
        int first = 0;
        for (int i = 1; most > 1 && i + most <= days.length; i++) {
            if (days[i + most - 1][0] - days[i][0] < days[first + most - 1][0] - days[first][0]) {
                first = i;
            }
        }
        int last = first + most - 1;
        boolean worth =
                most > 1 && span(days, 0, days.length - 1) > WORTH * span(days, first, last);
        return worth ? padded(days[first][0], end(days, first, last)) : holding(events, otherwise);
    }

    /// Wide enough for every event.
    public static DayRange holding(Collection<TimelineEvent> events, LocalDate otherwise) {
        var days = known(events, Integer.MAX_VALUE);
        if (days.length == 0) {
            return fitting(events, otherwise);
        }
        return padded(days[0][0], end(days, 0, days.length - 1));
    }

    /// One stretch and some more on either side, as far as the other reaches.
    static DayRange around(DayRange most, DayRange all) {
        double more = most.days() * MORE;
        return new DayRange(
                Math.max(all.from(), most.from() - more), Math.min(all.to(), most.to() + more));
    }

    /// Both, and what lies between.
    public DayRange and(DayRange other) {
        return new DayRange(Math.min(from, other.from), Math.max(to, other.to));
    }

    private static DayRange padded(double from, double to) {
        double pad = Math.max(1.5, (to - from) * 0.06);
        return new DayRange(from - pad, to + pad * 4); // room for the last label
    }

    private static double span(double[][] days, int first, int last) {
        return Math.max(2, end(days, first, last) - days[first][0]);
    }

    private static double end(double[][] days, int first, int last) {
        double end = days[first][1];
        for (int i = first; i <= last; i++) {
            end = Math.max(end, days[i][1]);
        }
        return end;
    }

    /// First and last day of each event that has any, in order; of a longer one no more than
    /// `longest` days, since "in 2022" says little of where it lies.
    private static double[][] known(Collection<TimelineEvent> events, int longest) {
        return events.stream()
                .map(EventSpan::of)
                .filter(Objects::nonNull)
                .map(k -> new double[] {k.from(), Math.min(k.to(), k.from() + longest)})
                .sorted((a, b) -> Double.compare(a[0], b[0]))
                .toArray(double[][]::new);
    }

    /// As long, and moved so far only where a day lies outside it or too near to its edges for its
    /// sign and words to be seen.
    DayRange showing(double day) {
        boolean seen = day >= from() + days() * 0.04 && day <= to() - days() * 0.12;
        return seen ? this : moved(day - (from() + to()) / 2);
    }
}
