package org.demarche.source.feed.list;

import org.demarche.model.intake.RawDocument;
import org.demarche.source.feed.FeedProblem;
import org.demarche.source.feed.FeedTree;
import org.demarche.source.markup.FeedText;
import org.demarche.source.markup.Markup;
import org.demarche.source.written.WebAddress;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Lists of feeds, as feed readers hand them to each other (OPML 1.0 and 2.0).
public final class OpmlFile {

    private static final int DEEPEST = 8; // folders in folders

    /// The feeds of the list in its own order, each once: where it is filed twice, the first
    /// counts.
    ///
    /// @throws FeedProblem when the document is no list of feeds; its message may be shown
    public static OpmlList read(RawDocument document) throws FeedProblem {
        var address = document.address();
        var tree = FeedTree.of(address, FeedText.of(document).strip());
        if (tree.stream().noneMatch(e -> e.tagName().equalsIgnoreCase("opml"))) {
            throw new FeedProblem(
                    "%s is not a list of feeds (OPML). Export one from your reader and try that."
                            .formatted(address));
        }
        var entries = new LinkedHashMap<URI, OpmlEntry>();
        var strays = new ArrayList<String>();
        tree.stream()
                .filter(OpmlFile::mayBeFeed)
                .forEach(
                        outline ->
                                entry(address, outline)
                                        .ifPresentOrElse(
                                                entry -> entries.putIfAbsent(entry.feed(), entry),
                                                () -> stray(outline).ifPresent(strays::add)));
        return new OpmlList(List.copyOf(entries.values()), List.copyOf(strays));
    }

    /// Some readers file their saved searches, as `vfolder`, among the feeds.
    private static boolean mayBeFeed(Element element) {
        return element.tagName().equalsIgnoreCase("outline")
                && !attribute(element, "type").equalsIgnoreCase("vfolder");
    }

    /// The name of what was to be a feed.
    private static Optional<String> stray(Element outline) {
        var said = attribute(outline, "xmlUrl");
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of("%s (%s)".formatted(title(outline), said).strip());
    }

    /// A list that every reader understands; [#read] gives back what was put in, if the entries of
    /// a folder stand together.
    public static String write(List<OpmlEntry> entries) {
        var out = new StringBuilder();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n");
        out.append("  <head>\n    <title>Feeds of Demarche</title>\n  </head>\n  <body>\n");
        List<String> open = List.of();
        for (var entry : entries) {
            var folders = parts(entry.folder());
            turn(out, open, folders);
            open = folders;
            var title = entry.title().isBlank() ? entry.feed().toString() : entry.title();
            out.append(indent(folders.size())).append("<outline type=\"rss\" text=\"");
            out.append(escaped(title));
            out.append("\" title=\"").append(escaped(title));
            out.append("\" xmlUrl=\"").append(escaped(entry.feed().toString()));
            if (entry.site() != null) {
                out.append("\" htmlUrl=\"").append(escaped(entry.site().toString()));
            }
            out.append("\"/>\n");
        }
        turn(out, open, List.of());
        return out.append("  </body>\n</opml>\n").toString();
    }

    private static Optional<OpmlEntry> entry(URI base, Element outline) {
        return web(base, attribute(outline, "xmlUrl"))
                .map(
                        feed ->
                                new OpmlEntry(
                                        feed,
                                        title(outline),
                                        site(base, attribute(outline, "htmlUrl")),
                                        folder(outline)));
    }

    /// The names of the outlines around this one, outermost first. A folder's own slash would part
    /// it in two.
    private static String folder(Element outline) {
        var names =
                outline.parents().stream()
                        .filter(e -> e.tagName().equalsIgnoreCase("outline"))
                        .map(e -> title(e).replace('/', '-').strip())
                        .filter(name -> !name.isEmpty())
                        .limit(DEEPEST)
                        .toList();
        return String.join("/", names.reversed());
    }

    private static List<String> parts(String folder) {
        return folder.isBlank()
                ? List.of()
                : Arrays.stream(folder.split("/", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /// Closes the folders that are left and opens those that are entered.
    private static void turn(StringBuilder out, List<String> from, List<String> to) {
        int same = 0;
        while (same < Math.min(from.size(), to.size()) && from.get(same).equals(to.get(same))) {
            same++;
        }
        for (int depth = from.size(); depth > same; depth--) {
            out.append(indent(depth - 1)).append("</outline>\n");
        }
        for (int depth = same; depth < to.size(); depth++) {
            var name = escaped(to.get(depth));
            out.append(indent(depth)).append("<outline text=\"").append(name);
            out.append("\" title=\"").append(name).append("\">\n");
        }
    }

    private static String indent(int depth) {
        return "    " + "  ".repeat(depth);
    }

    private static Optional<URI> web(URI base, String written) {
        return written.isBlank() ? Optional.empty() : WebAddress.resolve(base, written);
    }

    private static @Nullable URI site(URI base, String written) {
        return web(base, written).orElse(null);
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
