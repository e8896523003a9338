package org.demarche.ui.palette;

import java.util.Locale;

/// How well a few letters name a longer name: "tgth" finds "Toggle theme".
public final class Fuzzy {

    private Fuzzy() {}

    /// 0 when the letters do not occur in that order; else the more, the better: letters that begin
    /// words and letters that follow each other count most, and short names before long ones.
    public static int score(String letters, String name) {
        var wanted = letters.toLowerCase(Locale.ROOT).replace(" ", "");
        var in = name.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return 1;
        }
        int best = 0;
        for (int start = in.indexOf(wanted.charAt(0));
                start >= 0;
                start = in.indexOf(wanted.charAt(0), start + 1)) {
            best = Math.max(best, scoreFrom(wanted, in, start));
        }
        return best;
    }

    private static int scoreFrom(String wanted, String in, int start) {
        int score = 1_000 - in.length();
        int last = -2;
        int at = start;
        for (int i = 0; i < wanted.length(); i++) {
            at = in.indexOf(wanted.charAt(i), i == 0 ? start : last + 1);
            if (at < 0) {
                return 0;
            }
            boolean beginsWord = at == 0 || !Character.isLetterOrDigit(in.charAt(at - 1));
            score += beginsWord ? 60 : at == last + 1 ? 40 : -2 * (at - last);
            last = at;
        }
        return Math.max(1, score);
    }
}
