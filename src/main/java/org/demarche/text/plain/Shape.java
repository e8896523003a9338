package org.demarche.text.plain;

import org.demarche.text.words.BylineText;
import org.demarche.text.words.DateText;
import org.demarche.text.words.Words;

/// What a paragraph is by its looks alone: its length, its end, its first character.
final class Shape {

    private static final String QUOTES = "\"”’»)]'“›*";
    private static final String ENDS = ".!?…。！？؟۔।॥";

    private Shape() {}

    /// Sentences, long enough to be taken for the article's own.
    static boolean isProse(String paragraph) {
        int length = paragraph.length();
        if (length >= 200) {
            return true;
        }
        char end = end(paragraph);
        boolean asks = end == '?' || end == '!';
        return ENDS.indexOf(end) >= 0 && length >= (end > '\u3000' ? 15 : asks ? 110 : 45);
    }

    /// A sentence of any length: "It is not."
    static boolean isSentence(String paragraph) {
        return (ENDS.indexOf(end(paragraph)) >= 0 && Words.of(paragraph).size() >= 2)
                || isProse(paragraph);
    }

    /// A line that may be a headline.
    static boolean isTitle(String line) {
        int words = Words.of(line).size();
        return words >= 2
                && words <= 30
                && line.length() <= 250
                && !line.contains("\n")
                && !Lines.isItem(line)
                && !line.contains(" > ")
                && !line.contains(" » ")
                && !line.contains(" / ")
                && !line.contains("://")
                && !isDate(line)
                && !BylineText.is(line);
    }

    /// A date and little else.
    static boolean isDate(String line) {
        return line.length() <= 60
                && Words.of(line).size() <= 10
                && !isProse(line)
                && DateText.within(line).isPresent();
    }

    static boolean isList(String paragraph) {
        return Lines.isItem(paragraph) || Lines.isRow(paragraph);
    }

    /// A list that says something, unlike a menu's.
    static boolean isProseList(String paragraph) {
        long items = paragraph.lines().count();
        return isList(paragraph) && paragraph.length() >= 25 * items;
    }

    private static char end(String paragraph) {
        int end = paragraph.length();
        while (end > 0 && QUOTES.indexOf(paragraph.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? ' ' : paragraph.charAt(end - 1);
    }
}
