package org.demarche.ui.timeline;

import java.util.List;

/// Where a lane lies.
///
/// @param top in pixels from the top of the chart, before scrolling
/// @param height in pixels
/// @param signs in it
record LanePlace(String title, double top, double height, List<Placed> signs) {

    LanePlace {
        signs = List.copyOf(signs);
    }
}
