package org.demarche.ui.timeline.chart.layout;

import org.demarche.ui.timeline.lane.Lane;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/// Where a lane lies, and the signs in it, which are placed when they are first asked for: a lane
/// that is not scrolled into view costs nothing.
public final class LanePlace {

    private final Lane lane;
    private final double top;
    private final double height;
    private final Supplier<List<Placed>> placing;
    private @Nullable List<Placed> signs;

    LanePlace(Lane lane, double top, double height, Supplier<List<Placed>> placing) {
        this.lane = lane;
        this.top = top;
        this.height = height;
        this.placing = placing;
    }

    public Lane lane() {
        return lane;
    }

    public String title() {
        return lane.title();
    }

    /// In pixels from the top of the chart, before scrolling.
    public double top() {
        return top;
    }

    public double bottom() {
        return top + height;
    }

    public double height() {
        return height;
    }

    public List<Placed> signs() {
        if (signs == null) {
            signs = placing.get();
        }
        return signs;
    }
}
