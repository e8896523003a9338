package org.demarche.source.feed;

import org.demarche.model.intake.RawDocument;
import org.demarche.source.markup.FeedText;
import org.demarche.source.markup.Names;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a feed of any make: RSS 0.90 to 2.0, Atom 0.3 and 1.0, JSON Feed 1.x, CDF. Broken feeds
/// give whatever whole items they have. Nothing is ever fetched while reading.
public final class FeedReader {

    private static final Pattern PAGE =
            Pattern.compile("(?i)<!doctype\\s+html|<html[\\s>]|<body[\\s>]");

    /// How a whole feed ends; notices of the server may stand behind it.
    private static final Pattern ROOT_END =
            Pattern.compile(
                    "(?i)</([\\w.-]+:)?(rss|rdf|feed|channel|entry)\\s*>|<([\\w.-]+:)?(rss|rdf|feed|channel)\\b[^>]*/>");

    private static final int WHERE_A_ROOT_ENDS = 4_000; // characters

    private static final int WHERE_A_ROOT_MAY_BE = 200;

    /// @throws FeedProblem when the document is no feed; its message may be shown
    public FeedDocument read(RawDocument document) throws FeedProblem {
        var address = document.address();
        var text = FeedText.of(document).strip();
        if (text.isEmpty()) {
            throw new FeedProblem("%s is empty. Try again later.".formatted(address));
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return JsonFeed.read(address, text);
        }
        var tree = FeedTree.of(address, text);
        var root = root(tree);
        if (root.isEmpty()) {
            throw noFeed(address, text);
        }
        var feed = read(address, root.get());
        if (ROOT_END.matcher(text.substring(Math.max(0, text.length() - WHERE_A_ROOT_ENDS)))
                .find()) {
            return feed;
        }
        if (feed.items().isEmpty()) {
            throw new FeedProblem(
                    "The feed %s is broken: it ends in its middle, and no whole item can be read. It is asked again later; if that lasts, tell its owner."
                            .formatted(address));
        }
        return feed.asCutShort();
    }

    private static FeedDocument read(URI address, Element root) throws FeedProblem {
        return switch (kind(root)) {
            case "feed", "entry" -> new AtomFeed(address, root).read();
            case "opml" ->
                    throw new FeedProblem(
                            "%s is a list of feeds (OPML) and not a feed. Import it as a list."
                                    .formatted(address));
            case "html" -> throw page(address);
            default -> new RssFeed(address, root).read();
        };
    }

    /// The first element that a feed can begin with: notices of the server may stand before it.
    private static Optional<Element> root(Document tree) {
        return tree.stream()
                .limit(WHERE_A_ROOT_MAY_BE)
                .filter(element -> !kind(element).isEmpty())
                .findFirst();
    }

    private static String kind(Element element) {
        var name = Names.of(element);
        return switch (name.substring(name.indexOf(':') + 1)) {
            case "rss", "rdf", "channel" -> "rss";
            case "feed" -> "feed";
            case "entry" -> "entry";
            case "opml" -> "opml";
            case "html" -> "html";
            default -> "";
        };
    }

    private static FeedProblem noFeed(URI address, String text) {
        return PAGE.matcher(text).find()
                ? page(address)
                : new FeedProblem(
                        "%s is no feed: neither RSS, nor Atom, nor JSON Feed. Check the address."
                                .formatted(address));
    }

    private static FeedProblem page(URI address) {
        return new FeedProblem(
                ("%s is a web page and not a feed. Add it as a page, or look on it for the address"
                                + " of its feed.")
                        .formatted(address));
    }
}
