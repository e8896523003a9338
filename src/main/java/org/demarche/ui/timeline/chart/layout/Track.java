package org.demarche.ui.timeline.chart.layout;

import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.timeline.lane.EventSpan;
import org.demarche.ui.timeline.lane.EventWords;
import org.demarche.ui.timeline.lane.Lane;
import org.demarche.ui.timeline.lane.Weight;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// One lane's events as numbers in the order of time, made once, so that those of a stretch are
/// found by halving and not by looking at all.
public final class Track {

    private static final Comparator<Dated> IN_TIME =
            Comparator.comparingDouble(dated -> dated.span().from());

    private final Lane lane;
    private List<TimelineEvent> undated = List.of();
    private TimelineEvent[] events = {};
    private double[] from = {};
    private double[] to = {};
    private double[] reach = {}; // the latest end of all up to here, which never falls
    private boolean[] statements = {};
    private double[] widths = {}; // of labels; not a number while it has not been asked for
    private boolean read;

    /// Costs nothing; the events are looked at when they are first asked for.
    public Track(Lane lane) {
        this.lane = lane;
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        undated = lane.events().stream().filter(e -> EventSpan.of(e) == null).toList();
        var dated = lane.events().stream().flatMap(Track::dated).sorted(IN_TIME).toList();
        events = dated.stream().map(Dated::event).toArray(TimelineEvent[]::new);
        from = new double[events.length];
        to = new double[events.length];
        reach = new double[events.length];
        statements = new boolean[events.length];
        widths = new double[events.length];
        double latest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < events.length; i++) {
            from[i] = dated.get(i).span().from();
            to[i] = dated.get(i).span().to();
            latest = Math.max(latest, to[i]);
            reach[i] = latest;
            statements[i] = Weight.isStatement(events[i]);
            widths[i] = Double.NaN;
        }
    }

    private record Dated(TimelineEvent event, EventSpan span) {}

    private static Stream<Dated> dated(TimelineEvent event) {
        var span = EventSpan.of(event);
        return span == null ? Stream.empty() : Stream.of(new Dated(event, span));
    }

    Lane lane() {
        return lane;
    }

    /// Events that have no day, nor has their article.
    List<TimelineEvent> undated() {
        read();
        return undated;
    }

    int size() {
        read();
        return events.length;
    }

    TimelineEvent event(int place) {
        return events[place];
    }

    /// First day, since 1 January 1970.
    double from(int place) {
        return from[place];
    }

    /// The day after the last.
    double to(int place) {
        return to[place];
    }

    boolean isStatement(int place) {
        return statements[place];
    }

    /// How wide its label is, in pixels.
    double width(int place, ToDoubleFunction<String> ruler) {
        if (Double.isNaN(widths[place])) {
            widths[place] = ruler.applyAsDouble(EventWords.label(events[place]));
        }
        return widths[place];
    }

    /// The first event that may reach beyond a day; [#size()] when none does.
    int firstReaching(double day) {
        read();
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] >= day) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
