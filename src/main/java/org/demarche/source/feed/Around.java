package org.demarche.source.feed;

import org.demarche.source.written.WebAddress;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// What an element inherits from those around it: its base address and its language.
final class Around {

    /// @param outermost the base where no `xml:base` is written
    static URI base(Element element, URI outermost) {
        var parent = element.parent();
        var around = parent == null ? outermost : base(parent, outermost);
        var own = element.attr("xml:base");
        return own.isBlank() ? around : WebAddress.resolve(around, own).orElse(around);
    }

    /// The nearest `xml:lang`, as ISO 639-1; null when there is none.
    static @Nullable String language(Element element) {
        for (var at = element; at != null; at = at.parent()) {
            if (at.hasAttr("xml:lang")) {
                return language(at.attr("xml:lang")).orElse(null);
            }
        }
        return null;
    }

    /// `en` of `en-GB`, `EN_us` and `eng`; empty for what is no language.
    static Optional<String> language(String written) {
        var first = written.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (first.length()) {
            case 2 -> Optional.of(first).filter(l -> l.matches("[a-z]{2}"));
            case 3 ->
                    Locale.availableLocales()
                            .filter(l -> l.getLanguage().length() == 2)
                            .filter(l -> l.getISO3Language().equals(first))
                            .map(Locale::getLanguage)
                            .findFirst();
            default -> Optional.empty();
        };
    }

    private Around() {}
}
