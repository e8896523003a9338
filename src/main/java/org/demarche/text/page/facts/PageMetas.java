package org.demarche.text.page.facts;

import org.jsoup.nodes.Element;

import java.util.Locale;

/// Reads the name of a `meta` element, which pages write as `name`, `property` or `itemprop`.
final class PageMetas {

    private PageMetas() {}

    /// In small letters; "" when it has none.
    static String name(Element meta) {
        for (var attribute : new String[] {"property", "name", "itemprop"}) {
            var name = meta.attr(attribute).strip();
            if (!name.isEmpty()) {
                return name.toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
