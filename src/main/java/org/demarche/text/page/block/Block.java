package org.demarche.text.page.block;

import org.demarche.model.article.media.ArticleLink;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// One piece of a page as a reader sees it: a paragraph, a heading, an item, a table's row.
///
/// @param text one line, tidy, not empty
/// @param linked how many of its characters lie in links
/// @param links in order; their spans count from the start of the text
/// @param pictures that stand beside it, and not in it
public record Block(
        Kind kind, String text, int linked, List<ArticleLink> links, List<Picture> pictures) {

    /// @param below whether it stands below the block; else above
    public record Picture(URI address, String alternative, String caption, boolean below) {}

    public Block(Kind kind, String text, int linked) {
        this(kind, text, linked, List.of(), List.of());
    }

    /// The same with other pictures before its own.
    Block after(List<Picture> others) {
        if (others.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(others);
        all.addAll(pictures);
        return new Block(kind, text, linked, links, List.copyOf(all));
    }

    /// What the page set it as.
    public enum Kind {
        PARAGRAPH,
        HEADING,
        QUOTE,
        ITEM,
        ROW,
        CODE
    }

    /// From 0 to 1.
    public double linkDensity() {
        return Math.min(1.0, (double) linked / text.length());
    }

    /// Whether it reads as written sentences rather than as a label.
    public boolean isProse() {
        return isProse(text, linked);
    }

    static boolean isProse(String text, int linked) {
        int length = text.length();
        if (length < 40 || linked * 2 > length) {
            return false;
        }
        return length >= 160 || endsAsSentence(text) || (length >= 80 && linked * 5 < length);
    }

    public static boolean endsAsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"”’»)]'›“".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:;。！？؟۔।॥".indexOf(text.charAt(end - 1)) >= 0;
    }
}
