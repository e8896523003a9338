package org.demarche.source.feed;

import org.demarche.model.intake.RawDocument;
import org.demarche.source.written.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the feeds that a page belongs to: those it declares, then the anchors that look like
/// feeds.
public final class FeedFinder {

    private static final int MOST = 10;
    private static final Set<String> MAKES =
            Set.of(
                    "application/rss+xml",
                    "application/atom+xml",
                    "application/feed+json",
                    "application/rdf+xml",
                    "application/xml",
                    "application/json",
                    "text/xml");
    private static final Pattern LIKELY_ADDRESS =
            Pattern.compile(
                    "(?i)(?:^|[/.?=&_-])(?:rss|atom|feeds?)(?:[/._?=&-]|\\d|$)|\\.(?:rss|rdf|atom)$"
                            + "|/(?:index|feed)\\.xml$");
    private static final Pattern COMMENTS = Pattern.compile("(?i)\\bcomments?\\b");

    /// @return likely feeds, the likeliest first, ten at the most; empty when the page names none
    public List<URI> find(RawDocument page) {
        var tree = tree(page);
        var base = base(tree, page.address());
        var declared = tree.select("link[href][rel], a[href][rel]").stream();
        var anchors = tree.select("a[href]").stream().filter(FeedFinder::isLikely);
        return Stream.concat(
                        declared.filter(FeedFinder::isDeclared)
                                .sorted(
                                        (a, b) ->
                                                Boolean.compare(
                                                        isForComments(a), isForComments(b))),
                        anchors)
                .flatMap(e -> WebAddress.resolve(base, e.attr("href")).stream())
                .filter(address -> !address.equals(page.address()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Document tree(RawDocument page) {
        try (var stream = page.body().stream()) {
            return Jsoup.parse(stream, null, page.address().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI base(Document tree, URI address) {
        var written = tree.select("base[href]").attr("href");
        return written.isBlank() ? address : WebAddress.resolve(address, written).orElse(address);
    }

    private static boolean isDeclared(Element link) {
        var relations = List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+"));
        var make = link.attr("type").toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        return relations.contains("feed")
                || (relations.contains("alternate") && MAKES.contains(make) && isNotApi(link));
    }

    /// WordPress declares its own interface as an alternate in JSON.
    private static boolean isNotApi(Element link) {
        var href = link.attr("href");
        return !href.contains("/wp-json/") && !href.contains("oembed");
    }

    private static boolean isForComments(Element link) {
        return COMMENTS.matcher(link.attr("title") + " " + link.attr("href")).find();
    }

    private static boolean isLikely(Element anchor) {
        var text = anchor.text().strip();
        return LIKELY_ADDRESS.matcher(anchor.attr("href")).find()
                || text.equalsIgnoreCase("rss")
                || text.equalsIgnoreCase("atom")
                || text.toLowerCase(Locale.ROOT).contains("rss feed");
    }
}
