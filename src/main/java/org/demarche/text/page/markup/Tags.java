package org.demarche.text.page.markup;

import org.jsoup.nodes.Element;

import java.util.Set;

/// What HTML's elements mean for the flow of text.
public final class Tags {

    /// Never text of an article, whatever they hold.
    private static final Set<String> MUTE =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "iframe",
                    "frame",
                    "svg",
                    "canvas",
                    "object",
                    "embed",
                    "applet",
                    "audio",
                    "video",
                    "map",
                    "area",
                    "img",
                    "picture",
                    "source",
                    "track",
                    "button",
                    "input",
                    "select",
                    "option",
                    "textarea",
                    "datalist",
                    "meta",
                    "link",
                    "head",
                    "title",
                    "dialog",
                    "figcaption",
                    "math-field",
                    "param",
                    "amp-ad",
                    "amp-analytics",
                    "amp-iframe",
                    "amp-social-share",
                    "rp",
                    "rt",
                    "annotation",
                    "nav",
                    "progress",
                    "meter",
                    "marquee",
                    "optgroup");

    private static final Set<String> INLINE =
            Set.of(
                    "a",
                    "abbr",
                    "acronym",
                    "b",
                    "bdi",
                    "bdo",
                    "big",
                    "cite",
                    "code",
                    "data",
                    "del",
                    "dfn",
                    "em",
                    "font",
                    "i",
                    "ins",
                    "kbd",
                    "label",
                    "mark",
                    "math",
                    "mi",
                    "mn",
                    "mo",
                    "msup",
                    "msub",
                    "mrow",
                    "nobr",
                    "output",
                    "q",
                    "ruby",
                    "s",
                    "samp",
                    "slot",
                    "small",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "sup",
                    "time",
                    "tt",
                    "u",
                    "var",
                    "wbr",
                    "semantics",
                    "mstyle",
                    "mtext",
                    "rb");

    private Tags() {}

    public static boolean isMute(Element element) {
        return MUTE.contains(element.normalName());
    }

    public static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    public static boolean isHeading(Element element) {
        var name = element.normalName();
        return name.length() == 2
                && name.charAt(0) == 'h'
                && name.charAt(1) >= '1'
                && name.charAt(1) <= '6';
    }
}
