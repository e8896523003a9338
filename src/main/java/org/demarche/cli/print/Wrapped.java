package org.demarche.cli.print;

import java.util.ArrayList;
import java.util.List;

/// Text broken into lines at its blanks.
public final class Wrapped {

    private static final int NARROWEST = 20; // characters; narrower columns cannot be read

    /// The lines of one paragraph, none longer than `width` characters but for single words that
    /// are. At least one line.
    public static List<String> lines(String paragraph, int width) {
        int most = Math.max(NARROWEST, width);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : paragraph.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// At most `width` characters, with "…" where it is cut.
    public static String cut(String words, int width) {
        if (words.length() <= width) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(width - 2)) ? width - 2 : width - 1;
        return words.substring(0, end).stripTrailing() + "…";
    }

    private Wrapped() {}
}
