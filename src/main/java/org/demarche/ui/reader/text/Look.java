package org.demarche.ui.reader.text;

/// How large the letters of an article are and how long its lines may become.
///
/// @param size of the letters in pixels
/// @param width of a line in pixels, where the pane has the room
public record Look(double size, double width) {

    /// As the window opens the first time.
    public static final Look USUAL = new Look(16.5, 640);

    private static final double SMALLEST = 11.5;
    private static final double LARGEST = 31.5;
    private static final double NARROWEST = 440;
    private static final double WIDEST = 1_240;
    private static final double STEP = 1;
    private static final double WIDTH_STEP = 100;

    /// Sizes that nobody could read are brought back to ones that can be.
    public Look {
        size = Math.clamp(size, SMALLEST, LARGEST);
        width = Math.clamp(width, NARROWEST, WIDEST);
    }

    /// With larger letters, or with -1 smaller ones.
    public Look larger(int steps) {
        return new Look(size + steps * STEP, width);
    }

    /// With longer lines, or with -1 shorter ones.
    public Look wider(int steps) {
        return new Look(size, width + steps * WIDTH_STEP);
    }
}
