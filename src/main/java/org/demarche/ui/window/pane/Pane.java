package org.demarche.ui.window.pane;

/// The parts of the window that can be sized and hidden, with their sizes in pixels: widths, and
/// for the timeline the height.
public enum Pane {
    SOURCES(206, 150, 360),
    LIST(352, 260, 620),
    ENTITIES(268, 200, 460),
    TIMELINE(240, 120, 620);

    private final double usual;
    private final double least;
    private final double most;

    Pane(double usual, double least, double most) {
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    public double usual() {
        return usual;
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
