package org.demarche.text;

import org.demarche.model.intake.RawDocument;

import java.net.URI;
import java.util.Locale;

/// What a document's name and type say of how to read it.
final class FileName {

    /// How a document is read.
    enum Kind {
        HTML,
        MARKDOWN,
        MAIL,
        PLAIN
    }

    private FileName() {}

    /// The last part of an address's path, decoded.
    static String of(URI address) {
        var path = address.getPath() == null ? address.toString() : address.getPath();
        var bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return bare.substring(bare.lastIndexOf('/') + 1);
    }

    /// A title for want of a better: `talks_in-geneva.txt` gives "talks in geneva".
    static String title(URI address) {
        return of(address)
                .replaceFirst("\\.[A-Za-z]{1,8}$", "")
                .replaceAll("[_\\s-]+", " ")
                .strip();
    }

    /// Whatever its name says; some bytes may stand before the mark.
    static boolean isPdf(byte[] content) {
        var head =
                new String(
                        content,
                        0,
                        Math.min(content.length, 1_024),
                        java.nio.charset.StandardCharsets.ISO_8859_1);
        return head.stripLeading().startsWith("%PDF-");
    }

    static Kind kind(RawDocument document, String text) {
        var type = document.contentType().toLowerCase(Locale.ROOT).replaceFirst(";.*$", "").strip();
        var name = of(document.address()).toLowerCase(Locale.ROOT);
        if (type.endsWith("html")
                || type.equals("application/xhtml+xml")
                || type.endsWith("html+xml")) {
            return Kind.HTML;
        }
        if (type.equals("text/markdown")
                || type.equals("text/x-markdown")
                || name.matches(".*\\.(md|markdown|mdown|mkd)")) {
            return Kind.MARKDOWN;
        }
        if (type.equals("message/rfc822") || name.endsWith(".eml")) {
            return Kind.MAIL;
        }
        boolean named = name.matches(".*\\.(html?|xhtml|shtml|mhtml?|php|aspx?)");
        return named || startsAsHtml(text) ? Kind.HTML : Kind.PLAIN;
    }

    private static boolean startsAsHtml(String text) {
        var head =
                text.substring(0, Math.min(text.length(), 500))
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || head.startsWith("<head")
                || (head.startsWith("<?xml") && head.contains("<html"));
    }
}
