package org.demarche.source.feed;

import org.demarche.model.intake.RawDocument;
import org.demarche.source.markup.FeedText;
import org.demarche.source.markup.Markup;
import org.demarche.source.written.WebAddress;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Lists of feeds, as feed readers hand them to each other (OPML 1.0 and 2.0).
public final class OpmlFile {

    /// The feeds of the list in its own order, each once, folders dissolved.
    ///
    /// @throws FeedProblem when the document is no list of feeds; its message may be shown
    public static List<OpmlEntry> read(RawDocument document) throws FeedProblem {
        var address = document.address();
        var tree = FeedTree.of(address, FeedText.of(document).strip());
        if (tree.stream().noneMatch(e -> e.tagName().equalsIgnoreCase("opml"))) {
            throw new FeedProblem(
                    "%s is not a list of feeds (OPML). Export one from your reader and try that."
                            .formatted(address));
        }
        var entries = new LinkedHashMap<URI, OpmlEntry>();
        tree.stream()
                .filter(e -> e.tagName().equalsIgnoreCase("outline"))
                .flatMap(outline -> entry(address, outline))
                .forEach(entry -> entries.putIfAbsent(entry.feed(), entry));
        return List.copyOf(entries.values());
    }

    /// A list that every reader understands; [#read] gives back what was put in.
    public static String write(List<OpmlEntry> entries) {
        var out = new StringBuilder();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n");
        out.append("  <head>\n    <title>Feeds of Demarche</title>\n  </head>\n  <body>\n");
        for (var entry : entries) {
            var title = entry.title().isBlank() ? entry.feed().toString() : entry.title();
            out.append("    <outline type=\"rss\" text=\"").append(escaped(title));
            out.append("\" title=\"").append(escaped(title));
            out.append("\" xmlUrl=\"").append(escaped(entry.feed().toString()));
            if (entry.site() != null) {
                out.append("\" htmlUrl=\"").append(escaped(entry.site().toString()));
            }
            out.append("\"/>\n");
        }
        return out.append("  </body>\n</opml>\n").toString();
    }

    private static Stream<OpmlEntry> entry(URI base, Element outline) {
        return web(base, attribute(outline, "xmlUrl")).stream()
                .map(
                        feed ->
                                new OpmlEntry(
                                        feed,
                                        title(outline),
                                        site(base, attribute(outline, "htmlUrl"))));
    }

    private static List<URI> web(URI base, String written) {
        return written.isBlank()
                ? List.of()
                : WebAddress.resolve(base, written).map(List::of).orElse(List.of());
    }

    private static @Nullable URI site(URI base, String written) {
        return web(base, written).stream().findFirst().orElse(null);
    }

    private static String title(Element outline) {
        var title = attribute(outline, "title");
        return Markup.line(title.isBlank() ? attribute(outline, "text") : title);
    }

    private static String attribute(Element element, String name) {
        return element.attributes().asList().stream()
                .filter(a -> a.getKey().equalsIgnoreCase(name))
                .map(Attribute::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("")
                .strip();
    }

    private static String escaped(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF)
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> out.append("&amp;");
                                case '<' -> out.append("&lt;");
                                case '>' -> out.append("&gt;");
                                case '"' -> out.append("&quot;");
                                default -> out.appendCodePoint(c);
                            }
                        });
        return out.toString();
    }

    private OpmlFile() {}
}
