package org.demarche.ui.window.pane;

/// The parts of the window that can be sized and hidden, with their sizes in pixels: widths, and
/// for the timeline the height.
public enum Pane {
    SOURCES(206, 176, 150, 360),
    LIST(352, 284, 260, 620),
    ENTITIES(268, 204, 200, 460),
    TIMELINE(240, 240, 120, 620);

    private final double usual;
    private final double modest;
    private final double least;
    private final double most;

    Pane(double usual, double modest, double least, double most) {
        this.usual = usual;
        this.modest = modest;
        this.least = least;
        this.most = most;
    }

    public double usual() {
        return usual;
    }

    /// Narrow, but still pleasant.
    double modest() {
        return modest;
    }

    double least() {
        return least;
    }

    double most() {
        return most;
    }

    double clamp(double size) {
        return Math.clamp(size, least, most);
    }
}
