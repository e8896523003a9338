package org.demarche.ui.reader.text;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How an article's text is set, in pixels.
///
/// @param family of the letters
/// @param size of the letters
/// @param leading what is added to the family's own line height
/// @param gap between paragraphs
/// @param blank width of a space
record Typesetting(String family, double size, double leading, double gap, double blank) {

    private static final double LINE = 1.62; // of the size, whatever the family's own height is
    private static final double GAP = 14;

    /// The house's manner, in a family that may have any line height of its own.
    ///
    /// @param size of the letters
    static Typesetting in(String family, double size) {
        var sample = new Text("Ág");
        sample.setFont(Font.font(family, size));
        double own = sample.getLayoutBounds().getHeight();
        double leading = Math.max(0, Math.round(size * LINE - own));
        sample.setText("a a");
        double three = sample.getLayoutBounds().getWidth();
        sample.setText("aa");
        double blank = three - sample.getLayoutBounds().getWidth();
        return new Typesetting(family, size, leading, GAP, blank);
    }
}
