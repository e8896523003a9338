package org.demarche.ui.timeline;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.DayNames;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds a place for every event and its label, so that nothing lies on anything else.
///
/// Within a lane events go from left to right into a few rows; what still has no room joins its
/// neighbour, which then says "+3".
///
/// @param range in view
/// @param left where the chart begins, after the lanes' titles
/// @param right where it ends
/// @param undated where the column of events without a day begins; `right` when there are none
/// @param most rows in a lane
/// @param wide width in pixels of a label
/// @param outlets how many tell of an event
record ChartLayout(
        DayRange range,
        double left,
        double right,
        double undated,
        int most,
        ToDoubleFunction<String> wide,
        ToIntFunction<TimelineEvent> outlets) {

    private static final double ROW = 25;
    private static final double PADDING = 15; // of a lane, above and below together
    private static final double GAP = 12; // pixels between a label and the next sign
    private static final double LONGEST_LABEL = 250;
    private static final double SHORTEST_LABEL = 44;

    /// One event on its way to its place.
    private static final class Item {
        private final List<TimelineEvent> events = new ArrayList<>();
        private final double x;
        private final double width;

        Item(TimelineEvent event, double x, double width) {
            events.add(event);
            this.x = x;
            this.width = width;
        }

        double end() {
            return x + width + Placed.HALF;
        }
    }

    double x(double day) {
        return left + (day - range.from()) / range.days() * (undated - left);
    }

    double day(double x) {
        return range.from() + (x - left) / (undated - left) * range.days();
    }

    List<LanePlace> lanes(List<Lane> lanes) {
        var places = new ArrayList<LanePlace>();
        double top = 0;
        for (var lane : lanes) {
            var rows = rows(lane);
            int height = (int) (PADDING + ROW * Math.max(1, rows.size()));
            var signs = new ArrayList<Placed>();
            for (int row = 0; row < rows.size(); row++) {
                double y = top + PADDING / 2 + ROW * (row + 0.5);
                place(rows.get(row), y, undated - 4, signs);
            }
            placeUndated(lane, top + height / 2.0, signs);
            places.add(new LanePlace(lane.title(), top, height, signs));
            top += height;
        }
        return places;
    }

    private List<List<Item>> rows(Lane lane) {
        var rows = new ArrayList<List<Item>>();
        for (var event : lane.events()) {
            if (event.event().when() instanceof CalendarTime.Known known) {
                double from = x((double) known.from().toEpochDay());
                double to = x(known.to().toEpochDay() + 1.0);
                boolean bar = known.to().isAfter(known.from()) && to - from > 2.5 * Placed.HALF;
                double at = bar ? Math.max(from, left - 40) : (from + to) / 2;
                double width = bar ? Math.min(to, undated + 40) - at : 0;
                boolean seen = at + width >= left && at <= undated - Placed.HALF;
                if (seen && (!bar || width > 0)) {
                    put(new Item(event, at, width), rows);
                }
            }
        }
        return rows;
    }

    /// Into the first row that has room for it with its label, else where only its sign fits, else
    /// to its neighbour.
    private void put(Item item, List<List<Item>> rows) {
        for (var row : rows) {
            var last = row.getLast();
            if (last.end() + labelWidth(last) + GAP <= item.x - Placed.HALF) {
                row.add(item);
                return;
            }
        }
        if (rows.size() < most) {
            rows.add(new ArrayList<>(List.of(item)));
            return;
        }
        var roomiest = rows.getFirst();
        for (var row : rows) {
            if (row.getLast().end() < roomiest.getLast().end()) {
                roomiest = row;
            }
        }
        if (roomiest.getLast().end() + 4 <= item.x - Placed.HALF) {
            roomiest.add(item);
        } else {
            roomiest.getLast().events.addAll(item.events);
        }
    }

    private double labelWidth(Item item) {
        return 8 + Math.min(LONGEST_LABEL, wide.applyAsDouble(label(item.events.getFirst())) + 52);
    }

    private void place(List<Item> row, double y, double end, List<Placed> signs) {
        for (int i = 0; i < row.size(); i++) {
            var item = row.get(i);
            double next = i + 1 < row.size() ? row.get(i + 1).x - Placed.HALF - GAP : end;
            signs.add(placed(item, y, next));
        }
    }

    private Placed placed(Item item, double y, double end) {
        var event = weightiest(item.events);
        var others = item.events.stream().filter(e -> !e.equals(event)).toList();
        double labelX = Math.max(item.end(), left) + 6;
        var date = others.isEmpty() ? date(event) : "+" + others.size();
        double dateWide = wide.applyAsDouble(date) * 0.9 + 7;
        double room = end - labelX;
        var label = label(event);
        boolean both = room >= Math.min(wide.applyAsDouble(label), LONGEST_LABEL) + dateWide;
        boolean dated = both || (!others.isEmpty() && room >= dateWide);
        double labelRoom = Math.min(LONGEST_LABEL, dated ? room - dateWide : room);
        label = labelRoom < SHORTEST_LABEL ? "" : shortened(label, labelRoom);
        double dateX = label.isEmpty() ? labelX : labelX + wide.applyAsDouble(label) + 7;
        return new Placed(
                event, others, item.x, item.width, y, label, dated ? date : "", labelX, dateX);
    }

    private void placeUndated(Lane lane, double y, List<Placed> signs) {
        var events =
                lane.events().stream()
                        .filter(e -> !(e.event().when() instanceof CalendarTime.Known))
                        .toList();
        if (!events.isEmpty()) {
            var item = new Item(events.getFirst(), undated + 18, 0);
            item.events.addAll(events.subList(1, events.size()));
            signs.add(placed(item, y, right - 8));
        }
    }

    /// A fact before a plan, a plan before what was denied; then what is surest.
    private static TimelineEvent weightiest(List<TimelineEvent> events) {
        var best = events.getFirst();
        for (var event : events) {
            if (weight(event) > weight(best)) {
                best = event;
            }
        }
        return best;
    }

    private static double weight(TimelineEvent event) {
        var status = event.event().status();
        double fact = status == EventStatus.HAPPENED || status == EventStatus.ONGOING ? 2 : 0;
        double plan = status == EventStatus.PLANNED ? 1 : 0;
        double act = KindGroup.of(event.event().kind()) == KindGroup.WORDS ? 0 : 1;
        return fact + plan + act + event.event().confidence();
    }

    static String label(TimelineEvent event) {
        var summary = event.event().summary();
        return summary.isBlank() ? Lane.kind(event.event().kind()) : summary;
    }

    private String date(TimelineEvent event) {
        int year = java.time.LocalDate.ofEpochDay((long) range.to()).getYear();
        var when = event.event().when();
        var day = when instanceof CalendarTime.Known ? DayNames.brief(when, year) : "";
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

    private String shortened(String words, double room) {
        if (wide.applyAsDouble(words) <= room) {
            return words;
        }
        int low = 1;
        int high = words.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (wide.applyAsDouble(words.substring(0, middle).strip() + "…") <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return words.substring(0, low).strip() + "…";
    }
}
