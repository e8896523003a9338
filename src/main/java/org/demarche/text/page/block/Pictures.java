package org.demarche.text.page.block;

import org.demarche.text.page.markup.WebTarget;
import org.demarche.text.words.Spaces;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Reads what a page says of its pictures. Loads nothing.
final class Pictures {

    /// Where pages put the address of a picture, surest first: one that is loaded late stands in
    /// `data-…`, with a blank one in `src`.
    private static final List<String> ADDRESSES =
            List.of("data-src", "data-lazy-src", "data-original", "data-orig-file", "src");

    private static final int SMALLEST = 64; // pixels; smaller ones are signs and counters
    private static final int LONGEST = 1_000;

    private Pictures() {}

    /// The picture of an `img` or `picture`; null for one that is no part of an article.
    static Block.@Nullable Picture of(Element element) {
        var image = element.normalName().equals("img") ? element : element.selectFirst("img");
        if (image == null || isSmall(image, "width") || isSmall(image, "height")) {
            return null;
        }
        for (var name : ADDRESSES) {
            var address = image.hasAttr(name) ? WebTarget.of(image, name) : null;
            if (address != null) {
                return new Block.Picture(address, line(image.attr("alt")), caption(image), false);
            }
        }
        return null;
    }

    private static boolean isSmall(Element image, String side) {
        var said = image.attr(side);
        return said.matches("\\d{1,2}(px)?") && Integer.parseInt(said.replace("px", "")) < SMALLEST;
    }

    private static String caption(Element image) {
        var figure = image.closest("figure, .wp-caption");
        var caption = figure == null ? null : figure.selectFirst("figcaption, .wp-caption-text");
        return caption == null ? "" : line(caption.text());
    }

    private static String line(String text) {
        var line = Spaces.line(text);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
