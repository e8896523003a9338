package org.demarche.ui.dyad;

import java.util.Locale;

/// How a tone is shown: a colour from orange to blue, which everybody can tell apart, and always a
/// number with its sign beside or on it.
final class Tone {

    private static final double STRONG = 6; // on Goldstein's scale, of either sign
    private static final double CLEAR = 3;
    private static final double LEAST = 0.5;

    /// "−4.2", "+7", "0".
    static String number(double tone) {
        double rounded = Math.round(tone * 10) / 10.0;
        if (rounded == 0) {
            return "0";
        }
        var digits =
                rounded == Math.rint(rounded)
                        ? String.valueOf((int) Math.abs(rounded))
                        : String.format(Locale.ROOT, "%.1f", Math.abs(rounded));
        return (rounded < 0 ? "−" : "+") + digits;
    }

    /// The style class of one of seven steps, `tone-against-3` to `tone-with-3`.
    static String style(double tone) {
        double size = Math.abs(tone);
        if (size < LEAST) {
            return "tone-neither";
        }
        int step = size >= STRONG ? 3 : size >= CLEAR ? 2 : 1;
        return (tone < 0 ? "tone-against-" : "tone-with-") + step;
    }

    /// "hostile", "friendly", "neither friendly nor hostile".
    static String words(double tone) {
        return Math.abs(tone) < LEAST
                ? "neither friendly nor hostile"
                : tone < 0 ? "hostile" : "friendly";
    }

    private Tone() {}
}
