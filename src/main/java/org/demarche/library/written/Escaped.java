package org.demarche.library.written;

import java.util.regex.Pattern;

/// Words that are to stand in a document as they are, whatever signs of its markup they hold.
public final class Escaped {

    private static final Pattern MARKDOWN = Pattern.compile("([\\\\`*_\\[\\]<>#|])");
    private static final Pattern LIST = Pattern.compile("^([-+]|\\d+[.)])(?=\\s|$)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// What no XML 1.0 document may hold, not even escaped: https://www.w3.org/TR/xml/#charsets
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Escaped() {}

    /// For HTML, as text or in an attribute within double quotation marks.
    public static String html(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// For XML, as text or in an attribute within double quotation marks.
    public static String xml(String words) {
        return html(NOT_XML.matcher(words).replaceAll(" "));
    }

    /// For Markdown (https://commonmark.org/), on one line.
    public static String markdown(String words) {
        var escaped = MARKDOWN.matcher(oneLine(words)).replaceAll("\\\\$1");
        var begun = LIST.matcher(escaped); // a list would begin
        return begun.lookingAt()
                ? escaped.substring(0, begun.end() - 1) + "\\" + escaped.substring(begun.end() - 1)
                : escaped;
    }

    /// The address of a link in Markdown, to stand between `<` and `>`.
    public static String markdownAddress(String address) {
        return SPACE.matcher(address.replace("<", "%3C").replace(">", "%3E")).replaceAll("%20");
    }

    /// Without line ends and runs of space.
    public static String oneLine(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }
}
