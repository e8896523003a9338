package org.demarche.ui.timeline.chart.layout;

import org.demarche.model.query.TimelineEvent;

import java.util.List;

/// Where one sign of the timeline is drawn, in pixels from the top left of the chart.
///
/// @param event the weightiest of those that stand here
/// @param others that had no room of their own
/// @param x of the sign's middle; of a bar, its left end
/// @param width of a bar; 0 for a sign
/// @param y of the middle
/// @param label what is written beside it; empty when there is no room
/// @param date written after the label, fainter; empty when there is no room
/// @param labelX where the writing begins
/// @param dateX where the date begins
public record Placed(
        TimelineEvent event,
        List<TimelineEvent> others,
        double x,
        double width,
        double y,
        String label,
        String date,
        double labelX,
        double dateX) {

    /// How far the sign itself reaches from `x`.
    public static final double HALF = 6;

    /// Whether the mouse is on the sign or on its label.
    public boolean holds(double px, double py) {
        double end = Math.max(x + width + HALF, date.isEmpty() ? labelX : dateX);
        double right =
                label.isEmpty()
                        ? x + width + HALF + 2
                        : Math.max(end, labelX + label.length() * 5.5);
        return Math.abs(py - y) <= 11 && px >= x - HALF - 3 && px <= right;
    }
}
