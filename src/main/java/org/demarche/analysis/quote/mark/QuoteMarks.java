package org.demarche.analysis.quote.mark;

import org.demarche.analysis.token.Paragraphs;
import org.demarche.model.finding.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds what stands between quotation marks, also where marks are missing or in the wrong place.
///
/// An opening mark inside a quotation ends it; a mark that is missing at a paragraph's end may have
/// slipped to the start of the next one; otherwise the quotation ends with its sentence. Two single
/// marks side by side are a double one; single marks count only in a text without double ones.
public final class QuoteMarks {

    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";
    private static final String SENTENCE_ENDS = ".!?…";

    private static final Pattern TELLER =
            Pattern.compile(
                    ",\\s(?:said|says|added|adds|told|warned|insisted)\\s(?:the\\s|\\p{Lu})");

    private QuoteMarks() {}

    /// Spans without their marks and without blanks at the ends, in reading order.
    static List<Span> find(String printed) {
        var text = withWholeMarks(printed);
        boolean single = text.chars().noneMatch(c -> isDouble((char) c));
        var found = new ArrayList<Span>();
        for (var paragraph : Paragraphs.of(text)) {
            inParagraph(text, paragraph, single, found);
        }
        return found;
    }

    /// The same text, as long as before, in which two single marks that stand for a double one are
    /// a blank and a double mark.
    private static String withWholeMarks(String printed) {
        int at = printed.indexOf("''");
        if (at < 0) {
            return printed;
        }
        var text = new StringBuilder(printed);
        for (; at >= 0; at = text.indexOf("''", at + 2)) {
            boolean blankBefore = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean wordAfter =
                    at + 2 < text.length() && Character.isLetterOrDigit(text.charAt(at + 2));
            boolean opens = blankBefore && wordAfter;
            text.setCharAt(at, opens ? ' ' : '"');
            text.setCharAt(at + 1, opens ? '"' : ' ');
        }
        return text.toString();
    }

    private static void inParagraph(String text, Span paragraph, boolean single, List<Span> found) {
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (single ? !isSingleMark(text, i) : !isDouble(c)) {
                continue;
            }
            boolean opens = opens(text, i) || (open < 0 && isTurned(text, i, paragraph));
            if (open >= 0) {
                add(found, text, open, i);
                boolean again = opens && closesLater(text, i + 1, paragraph.end());
                open = again ? i + 1 : -1;
            } else if (opens) {
                open = i + 1;
            }
        }
        if (open >= 0 && open < paragraph.end()) {
            add(found, text, open, endOfUnclosed(text, open, paragraph));
        }
    }

    /// An unclosed quotation ends where the writer says whose it is (", said Roe"). Else it runs to
    /// the end of its paragraph when it began the paragraph or when the closing mark has slipped
    /// into the next; else to the end of its sentence.
    private static int endOfUnclosed(String text, int open, Span paragraph) {
        int next = paragraph.end();
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean slipped = next < text.length() && isDouble(text.charAt(next));
        var teller = TELLER.matcher(text).region(open, paragraph.end());
        if (!slipped && teller.find() && isOneSentence(text, open, teller.start())) {
            return teller.start() + 1;
        }
        if (open <= paragraph.start() + 1 || slipped) {
            return paragraph.end();
        }
        for (int i = open; i < paragraph.end() - 1; i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0
                    && Character.isWhitespace(text.charAt(i + 1))) {
                return i + 1;
            }
        }
        return paragraph.end();
    }

    private static boolean isOneSentence(String text, int from, int to) {
        return text.substring(from, to).chars().noneMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
    }

    private static boolean closesLater(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isDouble(text.charAt(i))) {
                return !opens(text, i);
            }
        }
        return false;
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
        boolean words = text.substring(start, end).chars().anyMatch(Character::isLetterOrDigit);
        if (words) {
            found.add(new Span(start, end));
        }
    }

    /// Curly marks tell by their shape, straight ones by what stands beside them.
    private static boolean opens(String text, int at) {
        char c = text.charAt(at);
        if (OPENING.indexOf(c) >= 0 || c == '‘') {
            return true;
        }
        if (CLOSING.indexOf(c) >= 0 || c == '’') {
            return false;
        }
        boolean blankBefore =
                at == 0
                        || "([-–—".indexOf(text.charAt(at - 1)) >= 0
                        || Character.isWhitespace(text.charAt(at - 1));
        boolean wordAfter = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        return blankBefore && wordAfter;
    }

    /// Whether a closing mark opens a quotation by mistake: at the start of a paragraph, or after a
    /// blank and before a word.
    private static boolean isTurned(String text, int at, Span paragraph) {
        if (!isDouble(text.charAt(at))) {
            return false;
        }
        boolean blankBefore = at > 0 && Character.isWhitespace(text.charAt(at - 1));
        boolean wordAfter =
                at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean dotsAfter = text.startsWith(" …", at + 1) || text.startsWith("…", at + 1);
        return (at == paragraph.start() || blankBefore) && (wordAfter || dotsAfter);
    }

    private static boolean isDouble(char c) {
        return c == '"' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    /// A single curly mark that is no apostrophe.
    private static boolean isSingleMark(String text, int at) {
        char c = text.charAt(at);
        boolean letterBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean letterAfter =
                at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (c == '‘') {
            return !letterBefore && letterAfter;
        }
        boolean afterMark = at > 0 && ",.!?".indexOf(text.charAt(at - 1)) >= 0;
        return c == '’' && !letterAfter && afterMark;
    }
}
