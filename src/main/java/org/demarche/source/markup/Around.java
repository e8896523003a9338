package org.demarche.source.markup;

import org.demarche.source.written.WebAddress;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;

/// What an element inherits from those around it: its base address and its language.
public final class Around {

    /// @param outermost the base where no `xml:base` is written
    public static URI base(Element element, URI outermost) {
        var written = new ArrayDeque<String>();
        for (var at = element; at != null; at = at.parent()) {
            if (!at.attr("xml:base").isBlank()) {
                written.push(at.attr("xml:base"));
            }
        }
        var base = outermost;
        for (var next : written) {
            base = WebAddress.resolve(base, next).orElse(base);
        }
        return base;
    }

    /// The nearest `xml:lang`, as ISO 639-1; null when there is none.
    public static @Nullable String language(Element element) {
        for (var at = element; at != null; at = at.parent()) {
            if (at.hasAttr("xml:lang")) {
                return language(at.attr("xml:lang")).orElse(null);
            }
        }
        return null;
    }

    /// `en` of `en-GB`, `EN_us` and `eng`; empty for what is no language.
    public static Optional<String> language(String written) {
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
