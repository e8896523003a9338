package org.demarche.source.feed;

import org.demarche.source.markup.FeedText;
import org.demarche.source.markup.Markup;
import org.demarche.source.markup.Names;
import org.jsoup.nodes.Element;

import java.util.Base64;
import java.util.Locale;

/// Reads the text constructs and the content of Atom, whose `type` (and in 0.3 `mode`) says how
/// they are written: plain, as escaped HTML, as XHTML, in base 64.
final class AtomText {

    /// @return HTML; empty for pictures and other things that are not text
    static String html(Element element) {
        var type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        var mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
        if (mode.equals("base64") || isBase64(type, element)) {
            return ofPlainOrHtml(decoded(element));
        }
        if (element.childrenSize() > 0) {
            return Markup.html(wrapped(element, type));
        }
        var text = element.wholeText().strip();
        return switch (type) {
            case "html", "text/html", "xhtml", "application/xhtml+xml" -> text;
            case "", "text", "text/plain" ->
                    mode.equals("escaped") && type.isEmpty() ? text : ofPlainOrHtml(text);
            default -> isText(type) ? ofPlainOrHtml(text) : "";
        };
    }

    /// The `div` around XHTML is not part of the content (RFC 4287, 3.1.1.3).
    private static Element wrapped(Element element, String type) {
        var only = element.childrenSize() == 1 ? element.child(0) : null;
        var isXhtml = type.equals("xhtml") || type.equals("application/xhtml+xml");
        return only != null && isXhtml && Names.of(only).endsWith("div") ? only : element;
    }

    /// Any other media type than text or XML is in base 64 (RFC 4287, 4.1.3.3).
    private static boolean isBase64(String type, Element element) {
        return type.contains("/")
                && !isText(type)
                && element.childrenSize() == 0
                && !element.hasAttr("mode");
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || type.endsWith("+xml") || type.endsWith("/xml");
    }

    /// Empty when it is no text.
    private static String decoded(Element element) {
        try {
            var bytes = Base64.getMimeDecoder().decode(element.wholeText().strip());
            var text = FeedText.of(bytes, "").strip();
            return text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')
                    ? ""
                    : text;
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    /// Many feeds say nothing and write HTML.
    private static String ofPlainOrHtml(String text) {
        return Markup.looksLikeHtml(text) ? text : Markup.ofPlain(text);
    }

    private AtomText() {}
}
