package org.demarche.analysis.token;

import org.demarche.model.finding.Span;

import java.util.ArrayList;
import java.util.List;

/// Parts a text where its writer parted it, so that no sentence runs across.
///
/// A blank line always parts. A single line end parts only where lines are paragraphs: a text whose
/// longest line is longer than any terminal is wide was not wrapped.
public final class Paragraphs {

    private static final int WIDEST_WRAPPED_LINE = 120;

    private Paragraphs() {}

    /// Paragraphs in reading order, without the blanks around them; none is empty.
    public static List<Span> of(String text) {
        boolean wrapped = longestLine(text) <= WIDEST_WRAPPED_LINE;
        var found = new ArrayList<Span>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' && (!wrapped || blankUntilLineEnd(text, i + 1))) {
                add(found, text, start, i);
                start = i + 1;
            }
        }
        add(found, text, start, text.length());
        return found;
    }

    private static void add(List<Span> found, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            found.add(new Span(start, end));
        }
    }

    private static boolean blankUntilLineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n') {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
            i++;
        }
        return i < text.length();
    }

    private static int longestLine(String text) {
        int longest = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            longest = Math.max(longest, end - start);
            start = end + 1;
        }
        return Math.max(longest, text.length() - start);
    }
}
