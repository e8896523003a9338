package org.demarche.ui.timeline.chart.layout;

import org.demarche.model.query.TimelineEvent;

import java.util.ArrayList;
import java.util.List;

/// Puts the signs of one lane into rows so that nothing lies on anything else.
///
/// Acts come first, from left to right, each into the first row that has room for it and its label;
/// long bars and statements are then put where they take no act's label away: one event of which
/// only the month is known shall not hide ten of which the day is. What has no room of its own
/// joins its neighbour.
final class Packing {

    private static final double GAP = 12; // pixels between a label and the next sign
    private static final double CLOSE = 4; // pixels between a sign and the next, without labels

    /// One sign on its way to its place.
    static final class Item {
        final List<TimelineEvent> events = new ArrayList<>(1);
        final double x;
        final double width;
        final double label;

        /// @param x of the sign's middle; of a bar, its left end
        /// @param width of a bar; 0 for a sign
        /// @param label how wide its writing wants to be
        Item(TimelineEvent event, double x, double width, double label) {
            events.add(event);
            this.x = x;
            this.width = width;
            this.label = label;
        }

        double left() {
            return x - Placed.HALF;
        }

        double end() {
            return x + width + Placed.HALF;
        }
    }

    private final int most;
    private final List<List<Item>> rows = new ArrayList<>();

    /// @param most rows that there may be
    Packing(int most) {
        this.most = most;
    }

    /// From the top down, each from left to right; at least one.
    List<List<Item>> rows() {
        return rows.isEmpty() ? List.of(List.of()) : rows;
    }

    /// Acts must come in the order of their `x`.
    void act(Item item) {
        for (var row : rows) {
            var last = row.getLast();
            if (last.end() + last.label + GAP <= item.left()) {
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
        if (roomiest.getLast().end() + CLOSE <= item.left()) {
            roomiest.add(item);
        } else {
            roomiest.getLast().events.addAll(item.events);
        }
    }

    /// What is to take no act's room comes after all acts, in any order.
    void further(Item item) {
        for (var row : rows) {
            int at = placeIn(row, item.x);
            boolean after = at == 0 || fitsAfter(row.get(at - 1), item);
            boolean before = at == row.size() || item.end() + CLOSE <= row.get(at).left();
            if (after && before) {
                row.add(at, item);
                return;
            }
        }
        if (rows.size() < most) {
            rows.add(new ArrayList<>(List.of(item)));
            return;
        }
        nearest(item).events.addAll(item.events);
    }

    private static boolean fitsAfter(Item before, Item item) {
        return before.end() + before.label + GAP <= item.left();
    }

    private Item nearest(Item item) {
        Item nearest = rows.getFirst().getFirst();
        for (var row : rows) {
            int at = placeIn(row, item.x);
            for (int i = Math.max(0, at - 1); i <= at && i < row.size(); i++) {
                if (Math.abs(row.get(i).x - item.x) < Math.abs(nearest.x - item.x)) {
                    nearest = row.get(i);
                }
            }
        }
        return nearest;
    }

    private static int placeIn(List<Item> row, double x) {
        int low = 0;
        int high = row.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (row.get(middle).x < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
