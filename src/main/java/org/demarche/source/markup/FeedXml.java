package org.demarche.source.markup;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Turns the text of a feed into a tree, mending what is broken on the way: garbage before the
/// start, bare ampersands, control characters, tags that are never closed. Nothing is ever fetched,
/// and no entity but the named characters of HTML means anything.
public final class FeedXml {

    private static final int LONGEST_REFERENCE = 40;
    private static final int DEEPEST = 100;

    public static Document tree(String text) {
        var tree = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(mended(text), "");
        tree.outputSettings().prettyPrint(false);
        return tree;
    }

    /// Escapes bare ampersands and drops characters that XML forbids, outside of CDATA and
    /// comments.
    public static String mended(String text) {
        var out = new StringBuilder(text.length() + 64);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '<' && text.startsWith("<![CDATA[", i)) {
                i = copied(text, i, "]]>", out);
            } else if (c == '<' && text.startsWith("<!--", i)) {
                i = copied(text, i, "-->", out);
            } else if (c == '&' && !isReference(text, i)) {
                out.append("&amp;");
                i++;
            } else {
                if (isAllowed(text, i)) {
                    out.append(c);
                }
                i++;
            }
        }
        return out.toString();
    }

    private static int copied(String text, int from, String end, StringBuilder out) {
        int found = text.indexOf(end, from);
        int to = found < 0 ? text.length() : found + end.length();
        for (int i = from; i < to; i++) {
            if (isAllowed(text, i)) {
                out.append(text.charAt(i));
            }
        }
        if (found < 0) {
            out.append(end);
        }
        return to;
    }

    private static boolean isReference(String text, int ampersand) {
        int i = ampersand + 1;
        boolean number = i < text.length() && text.charAt(i) == '#';
        int from = number ? i + 1 : i;
        for (i = from; i < text.length() && i - ampersand < LONGEST_REFERENCE; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > from;
            }
            if (!(c < 128 && Character.isLetterOrDigit(c))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAllowed(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= 0x20 ? c < 0xFFFE : c == '\t' || c == '\n' || c == '\r';
    }

    private FeedXml() {}
}
