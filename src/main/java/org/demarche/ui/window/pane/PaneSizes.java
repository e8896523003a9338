package org.demarche.ui.window.pane;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How the room of a window is shared out. A pure reckoning, so that it can be tested without one.
///
/// @param sizes in pixels; a pane that is not in it is hidden
/// @param reader what is left for the article, at least [#LEAST_READER] while the window is at
///   least that wide
record PaneSizes(Map<Pane, Double> sizes, double reader) {

    static final double LEAST_READER = 320;

    /// Lines of some fifty letters: worth it that the other panes become modest.
    static final double GOOD_READER = 440;

    private static final double LEAST_ABOVE_TIMELINE = 372;

    /// Those that give way first stand first.
    private static final List<Pane> GIVING_WAY = List.of(Pane.ENTITIES, Pane.LIST, Pane.SOURCES);

    PaneSizes {
        sizes = Map.copyOf(sizes);
    }

    /// @param wanted the panes that the reader wants to see, at the size they were given
    static PaneSizes fit(double width, double height, Map<Pane, Double> wanted) {
        var sizes = new EnumMap<Pane, Double>(Pane.class);
        wanted.forEach((pane, size) -> sizes.put(pane, pane.clamp(size)));
        for (var pane : GIVING_WAY) {
            shrink(sizes, pane, pane.modest(), GOOD_READER - left(width, sizes));
        }
        for (var pane : GIVING_WAY) {
            shrink(sizes, pane, pane.least(), LEAST_READER - left(width, sizes));
        }
        for (var pane : List.of(Pane.ENTITIES, Pane.SOURCES, Pane.LIST)) {
            if (left(width, sizes) < LEAST_READER) {
                sizes.remove(pane);
            }
        }
        var timeline = sizes.get(Pane.TIMELINE);
        if (timeline != null) {
            double room = height - LEAST_ABOVE_TIMELINE;
            if (room < Pane.TIMELINE.least()) {
                sizes.remove(Pane.TIMELINE);
            } else {
                sizes.put(Pane.TIMELINE, Math.min(timeline, room));
            }
        }
        return new PaneSizes(sizes, Math.max(0, left(width, sizes)));
    }

    private static void shrink(Map<Pane, Double> sizes, Pane pane, double least, double missing) {
        var size = sizes.get(pane);
        if (size != null && missing > 0) {
            sizes.put(pane, Math.max(Math.min(size, least), size - missing));
        }
    }

    private static double left(double width, Map<Pane, Double> sizes) {
        return width - GIVING_WAY.stream().mapToDouble(pane -> sizes.getOrDefault(pane, 0.0)).sum();
    }

    double of(Pane pane) {
        return sizes.getOrDefault(pane, 0.0);
    }
}
