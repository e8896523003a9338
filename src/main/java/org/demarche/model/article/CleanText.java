package org.demarche.model.article;

import java.util.List;

/// An article's words with everything else taken away: no markup, menus or captions.
///
/// Paragraphs are parted by [#BREAK]. This string is what every [org.demarche.model.finding.Span]
/// points into; it is written once.
public record CleanText(String text) {

    /// Between two paragraphs, here, in the store and on the command line.
    public static final String BREAK = "\n\n";

    public static final CleanText EMPTY = new CleanText("");

    public static CleanText ofParagraphs(List<String> paragraphs) {
        return new CleanText(String.join(BREAK, paragraphs));
    }

    /// Words as a reader counts them, for "4 min".
    public int words() {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            if (!blank && !inWord) {
                words++;
            }
            inWord = !blank;
        }
        return words;
    }
}
