package org.demarche.source.markup;

import org.jsoup.nodes.Element;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One name for each element, whatever prefix a feed chose and whatever address a namespace had in
/// which year: `title`, `dc:title`, `atom:title`. A prefix that was never declared stands for
/// itself. The elements of RSS have no prefix, nor have those of an unknown default namespace.
public final class Names {

    /// The addresses are those of the formats' own specifications, in lower case.
    private static final Map<String, String> FAMILIES =
            Map.ofEntries(
                    Map.entry("http://www.w3.org/2005/atom", "atom:"),
                    Map.entry("http://purl.org/atom/ns", "atom:"),
                    Map.entry("http://purl.org/dc/elements", "dc:"),
                    Map.entry("http://purl.org/dc/terms", "dcterms:"),
                    Map.entry("http://purl.org/rss/1.0/modules/content", "content:"),
                    Map.entry("http://purl.org/rss/1.0/modules/dcterms", "dcterms:"),
                    Map.entry("http://www.w3.org/1999/xhtml", "xhtml:"),
                    Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf:"),
                    Map.entry("http://search.yahoo.com/mrss", "media:"),
                    Map.entry("http://www.itunes.com/dtds/podcast-1.0", "itunes:"),
                    Map.entry("http://purl.org/rss/1.0/modules", "module:"),
                    Map.entry("http://purl.org/rss/1.0", ""),
                    Map.entry("http://purl.org/net/rss1.1", ""),
                    Map.entry("http://my.netscape.com", ""),
                    Map.entry("http://channel.netscape.com", ""),
                    Map.entry("http://backend.userland.com", ""),
                    Map.entry("http://blogs.law.harvard.edu/tech/rss", ""));

    public static String of(Element element) {
        var written = element.tagName().toLowerCase(Locale.ROOT);
        int colon = written.indexOf(':');
        var namespace = element.tag().namespace();
        if (namespace.isEmpty()) {
            return written;
        }
        return family(namespace.toLowerCase(Locale.ROOT))
                .map(prefix -> prefix + written.substring(colon + 1))
                .orElse(written);
    }

    private static Optional<String> family(String namespace) {
        var longest = "";
        for (var known : FAMILIES.keySet()) {
            if (namespace.startsWith(known) && known.length() > longest.length()) {
                longest = known;
            }
        }
        return Optional.ofNullable(FAMILIES.get(longest));
    }

    private Names() {}
}
