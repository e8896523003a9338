package org.demarche.text.page.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

import java.util.Set;

/// Parts the pieces of a heading that a style sheet sets apart:
/// `<h1><span>Analysis</span><span>Talks fail</span></h1>` has no blank in it, but is never read as
/// "AnalysisTalks fail". Style sheets are not at hand, so the words decide: two phrases are two,
/// and so is what begins with a capital after a word. A word whose letters are marked one by one
/// stays whole.
public final class HeadingSeams {

    private static final Evaluator HEADING = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6");
    private static final Set<String> PIECES =
            Set.of("span", "a", "em", "strong", "b", "i", "small", "font", "mark", "time", "label");
    private static final int MOST = 1_000; // headings
    private static final int WORD = 4; // letters of a piece that is no part of a word

    private static final int SHORT = 3; // letters of a phrase's last word

    private HeadingSeams() {}

    /// Puts a blank into every such seam of the page.
    public static void part(Document page) {
        for (var heading : page.select(HEADING).stream().limit(MOST).toList()) {
            for (var piece : heading.select("*")) {
                if (piece.nextSibling() instanceof Element next
                        && isPiece(piece)
                        && isPiece(next)
                        && isSeam(piece.wholeText(), next.wholeText())) {
                    piece.after(new TextNode(" "));
                }
            }
        }
    }

    private static boolean isPiece(Element element) {
        return PIECES.contains(element.normalName());
    }

    private static boolean isSeam(String one, String other) {
        if (one.length() < 2 || other.length() < 2) {
            return false;
        }
        int last = one.codePointBefore(one.length());
        int first = other.codePointAt(0);
        boolean words = ends(last) && begins(first);
        boolean phrases = hasBlank(one) && hasBlank(other) && endsInWord(one);
        boolean capital = Character.isUpperCase(first) && (one.length() >= WORD || hasBlank(other));
        return words && (phrases || capital);
    }

    private static boolean ends(int last) {
        return isSpaced(last) || ".!?:;,…»”\"')".indexOf(last) >= 0;
    }

    private static boolean begins(int first) {
        return isSpaced(first) || "«“\"'(".indexOf(first) >= 0;
    }

    /// Of a script that puts blanks between words.
    private static boolean isSpaced(int letter) {
        if (!Character.isLetterOrDigit(letter)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
            default -> true;
        };
    }

    /// Some pages cut a word in two: "Game D" and "ay Parties".
    private static boolean endsInWord(String text) {
        return text.length() - 1 - text.lastIndexOf(' ') >= SHORT;
    }

    private static boolean hasBlank(String text) {
        return text.strip().indexOf(' ') > 0;
    }
}
