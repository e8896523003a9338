package org.demarche.ui.timeline.chart.layout;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Tells how wide a label will be, letter by letter: laying out thousands of labels, as the text
/// engine would, takes the better part of a second.
public final class Ruler implements ToDoubleFunction<String> {

    private static final int COPIES = 16; // so that rounding does not add up

    private final Text sample = new Text();
    private final Map<Character, Double> widths = new HashMap<>();

    public Ruler(Font font) {
        sample.setFont(font);
    }

    @Override
    public double applyAsDouble(String label) {
        double width = 0;
        for (int i = 0; i < label.length(); i++) {
            width += widths.computeIfAbsent(label.charAt(i), this::measured);
        }
        return width;
    }

    /// As much of some words as there is room for, with "…" where they are cut.
    public static String cut(String words, double room, ToDoubleFunction<String> wide) {
        if (wide.applyAsDouble(words) <= room) {
            return words;
        }
        int low = 1;
        int high = words.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (wide.applyAsDouble(words.substring(0, middle).strip() + "…") <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return words.substring(0, low).strip() + "…";
    }

    private double measured(char letter) {
        sample.setText(String.valueOf(letter).repeat(COPIES));
        return sample.getLayoutBounds().getWidth() / COPIES;
    }
}
