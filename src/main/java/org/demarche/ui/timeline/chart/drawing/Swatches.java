package org.demarche.ui.timeline.chart.drawing;

import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

import org.demarche.ui.timeline.lane.KindGroup;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// The style sheet's colours, for a canvas, which has no styles of its own.
///
/// Each is the fill of an unseen rectangle, so that a change of theme reaches them as it reaches
/// everything else.
public final class Swatches extends Group {

    /// What is coloured; `timeline.css` has `.swatch-now` and so on.
    public enum Colour {
        INK,
        SOFT,
        FAINT,
        LINE,
        CARD,
        PANEL,
        ACCENT,
        NOW,
        CONTACT,
        CONFLICT,
        COOPERATION,
        PRESSURE,
        WORDS;

        static Colour of(KindGroup group) {
            return valueOf(group.name());
        }
    }

    private final Map<Colour, Rectangle> samples = new EnumMap<>(Colour.class);

    /// @param changed runs when a colour has become another
    public Swatches(Runnable changed) {
        setManaged(false);
        setMouseTransparent(true);
        setOpacity(0);
        for (var colour : Colour.values()) {
            var sample = new Rectangle(1, 1);
            sample.getStyleClass().add("swatch-" + colour.name().toLowerCase(Locale.ROOT));
            sample.fillProperty().subscribe((_, _) -> changed.run());
            samples.put(colour, sample);
            getChildren().add(sample);
        }
    }

    public Paint get(Colour colour) {
        var sample = samples.get(colour);
        if (sample == null) {
            throw new IllegalStateException("No sample of " + colour);
        }
        return sample.getFill();
    }
}
