package org.demarche.ui.timeline.chart.layout;

import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.timeline.chart.layout.Packing.Item;
import org.demarche.ui.timeline.lane.EventSpan;
import org.demarche.ui.timeline.lane.EventWords;
import org.demarche.ui.timeline.lane.Weight;
import org.demarche.ui.timeline.shown.DayRange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds a place for every event in view and for its label ([Packing]), and says what is written
/// there; what has no room joins its neighbour, which then says "+3".
///
/// @param range in view
/// @param left where the chart begins, after the lanes' titles
/// @param right where it ends
/// @param undated where the column of events without a day begins; `right` when there are none
/// @param most rows in a lane
/// @param wide width in pixels of a label
/// @param outlets how many tell of an event
public record ChartLayout(
        DayRange range,
        double left,
        double right,
        double undated,
        int most,
        ToDoubleFunction<String> wide,
        ToIntFunction<TimelineEvent> outlets) {

    /// Pixels of one row.
    public static final double ROW = 22;

    /// Pixels of a lane, above and below its rows together.
    public static final double PADDING = 10;

    private static final double LONGEST_LABEL = 250;
    private static final double SHORTEST_LABEL = 44;
    private static final double LONG_BAR = 60; // pixels
    private static final double DATE = 52; // pixels that a date mostly takes

    public double x(double day) {
        return left + (day - range.from()) / range.days() * (undated - left);
    }

    public double day(double x) {
        return range.from() + (x - left) / (undated - left) * range.days();
    }

    /// The lanes below each other. A lane has room for as many rows as it can ever need, so that it
    /// does not change its height while it is moved.
    public List<LanePlace> lanes(List<Track> tracks) {
        var places = new ArrayList<LanePlace>(tracks.size());
        double top = 0;
        for (var track : tracks) {
            double from = top;
            double height = PADDING + ROW * Math.clamp(track.lane().events().size(), 1, most);
            places.add(new LanePlace(track.lane(), top, height, () -> signs(track, from, height)));
            top += height;
        }
        return places;
    }

    private List<List<Item>> rows(Track track) {
        var packing = new Packing(most);
        var bars = new ArrayList<Item>();
        var statements = new ArrayList<Item>();
        for (int i = track.firstReaching(range.from());
                i < track.size() && track.from(i) < range.to();
                i++) {
            double from = x(track.from(i));
            double to = x(track.to(i));
            boolean bar = track.to(i) - track.from(i) > 1 && to - from > 2.5 * Placed.HALF;
            double at = bar ? Math.max(from, left - 40) : (from + to) / 2;
            double width = bar ? Math.min(to, undated + 40) - at : 0;
            boolean seen = at + width >= left && at <= undated - Placed.HALF;
            if (seen && (!bar || width > 0)) {
                var item = new Item(track.event(i), at, width, labelWidth(track, i));
                if (track.isStatement(i)) {
                    statements.add(item);
                } else if (width > LONG_BAR) {
                    bars.add(item);
                } else {
                    packing.act(item);
                }
            }
        }
        bars.forEach(packing::further);
        statements.forEach(packing::further);
        return packing.rows();
    }

    private double labelWidth(Track track, int place) {
        return 8 + Math.min(LONGEST_LABEL, track.width(place, wide) + DATE);
    }

    private List<Placed> signs(Track track, double top, double height) {
        var rows = rows(track);
        double first = top + (height - ROW * rows.size()) / 2;
        var signs = new ArrayList<Placed>();
        for (int row = 0; row < rows.size(); row++) {
            double y = first + ROW * (row + 0.5);
            place(rows.get(row), y, undated - 4, signs);
        }
        if (!track.undated().isEmpty()) {
            var item = new Item(track.undated().getFirst(), undated + 18, 0, 0);
            item.events.addAll(track.undated().subList(1, track.undated().size()));
            signs.add(placed(item, top + height / 2.0, right - 8));
        }
        return List.copyOf(signs);
    }

    private void place(List<Item> row, double y, double end, List<Placed> signs) {
        for (int i = 0; i < row.size(); i++) {
            var item = row.get(i);
            double next = i + 1 < row.size() ? row.get(i + 1).left() - 12 : end;
            signs.add(placed(item, y, next));
        }
    }

    private Placed placed(Item item, double y, double end) {
        var event = weightiest(item.events);
        var others = item.events.stream().filter(e -> e.id() != event.id()).toList();
        double labelX = Math.max(item.end(), left) + 6;
        var date = others.isEmpty() ? date(event) : "+" + others.size();
        double dateWide = wide.applyAsDouble(date) * 0.9 + 7;
        double room = end - labelX;
        var label = EventWords.label(event);
        boolean both = room >= Math.min(wide.applyAsDouble(label), LONGEST_LABEL) + dateWide;
        boolean dated = both || (!others.isEmpty() && room >= dateWide);
        double labelRoom = Math.min(LONGEST_LABEL, dated ? room - dateWide : room);
        label = labelRoom < SHORTEST_LABEL ? "" : Ruler.cut(label, labelRoom, wide);
        double dateX = label.isEmpty() ? labelX : labelX + wide.applyAsDouble(label) + 7;
        return new Placed(
                event, others, item.x, item.width, y, label, dated ? date : "", labelX, dateX);
    }

    private static TimelineEvent weightiest(List<TimelineEvent> events) {
        var best = events.getFirst();
        for (var event : events) {
            if (Weight.of(event) > Weight.of(best)) {
                best = event;
            }
        }
        return best;
    }

    private String date(TimelineEvent event) {
        int year = LocalDate.ofEpochDay((long) range.to()).getYear();
        var day = EventSpan.of(event) == null ? "" : EventWords.day(event, year);
        var status =
                switch (event.event().status()) {
                    case HAPPENED, ONGOING, HYPOTHETICAL -> "";
                    case PLANNED -> "planned";
                    case CANCELLED -> "cancelled";
                    case DENIED -> "denied";
                };
        int told = outlets.applyAsInt(event);
        return Stream.of(day, status, told > 1 ? told + " outlets" : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
