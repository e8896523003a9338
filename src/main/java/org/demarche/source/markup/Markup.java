package org.demarche.source.markup;

import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The ways in which feeds carry text: escaped, in CDATA, as markup of their own, plain.
public final class Markup {

    private static final int LONGEST_TITLE = 10_000;
    private static final Pattern BREAKING =
            Pattern.compile("(?i)</?(?:br|p|div|li|ul|ol|h[1-6])(?:\\s[^<>]*)?/?>");
    private static final Pattern WITHIN_A_LINE =
            Pattern.compile(
                    "(?i)</?(?:a|abbr|acronym|b|big|cite|code|del|em|font|i|img|ins|mark|nobr|q|s"
                            + "|small|span|strike|strong|sub|sup|tt|u|wbr)(?:\\s[^<>]*)?/?>"
                            + "|<!--.*?-->");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#[xX]?)?[A-Za-z0-9]{1,31};");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final Pattern LOOKS_LIKE_HTML =
            Pattern.compile(
                    "(?i)<(?:p|br|a|b|i|em|strong|div|span|img|ul|ol|li|table|h[1-6]|blockquote)"
                            + "(?:\\s[^<>]*)?/?>");

    /// The HTML that an element carries, whether escaped, in CDATA or as child elements.
    public static String html(Element element) {
        if (element.childrenSize() == 0) {
            return element.wholeText().strip();
        }
        return element.childNodes().stream()
                .map(Markup::written)
                .collect(Collectors.joining())
                .strip();
    }

    private static String written(Node node) {
        return switch (node) {
            case CDataNode data -> data.getWholeText();
            case TextNode text -> text.outerHtml();
            case Element element -> withoutPrefixes(element).outerHtml();
            default -> "";
        };
    }

    /// `xhtml:p` is `p` to everyone who reads HTML.
    private static Element withoutPrefixes(Element element) {
        for (var inner : element.getAllElements()) {
            var name = inner.tagName();
            int colon = name.indexOf(':');
            if (colon > 0 && colon < name.length() - 1) {
                inner.tagName(name.substring(colon + 1).toLowerCase(Locale.ROOT));
            }
        }
        return element;
    }

    /// Plain text as HTML: blank lines part paragraphs.
    public static String ofPlain(String text) {
        return PARAGRAPH_END
                .splitAsStream(text.strip())
                .filter(paragraph -> !paragraph.isBlank())
                .map(
                        paragraph ->
                                paragraph
                                        .lines()
                                        .map(line -> Entities.escape(line.strip()))
                                        .collect(Collectors.joining("<br>", "<p>", "</p>")))
                .collect(Collectors.joining());
    }

    public static boolean looksLikeHtml(String text) {
        return LOOKS_LIKE_HTML.matcher(text).find();
    }

    /// One line of plain text out of HTML that may have been escaped once too often.
    public static String line(String html) {
        var text = html.length() > LONGEST_TITLE ? html.substring(0, LONGEST_TITLE) : html;
        for (int round = 0; round < 3; round++) {
            var before = text;
            text = BREAKING.matcher(text).replaceAll(" ");
            text = WITHIN_A_LINE.matcher(text).replaceAll("");
            if (REFERENCE.matcher(text).find()) {
                text = Parser.unescapeEntities(text, false);
            }
            if (text.equals(before)) {
                break;
            }
        }
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private Markup() {}
}
