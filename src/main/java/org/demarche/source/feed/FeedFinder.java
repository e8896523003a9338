package org.demarche.source.feed;

import org.demarche.model.intake.OfferedFeed;
import org.demarche.model.intake.RawDocument;
import org.demarche.source.written.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the feeds that a page belongs to: those it declares, then the anchors that look like
/// feeds.
public final class FeedFinder {

    private static final int MOST = 10;
    private static final int LONGEST_TITLE = 120; // characters
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

    /// @return likely feeds, ten at the most: those of the page's own section first, then the
    ///   site's as the page lists them, those of comments last; empty when the page names none
    public List<OfferedFeed> find(RawDocument page) {
        var tree = tree(page);
        var base = base(tree, page.address());
        var declared = tree.select("link[href][rel], a[href][rel]").stream();
        var anchors = tree.select("a[href]").stream().filter(FeedFinder::isLikely);
        return Stream.concat(
                        declared.filter(FeedFinder::isDeclared)
                                .sorted(
                                        Comparator.comparingInt(
                                                e -> rank(e, base, page.address()))),
                        anchors)
                .flatMap(element -> offered(element, base).stream())
                .filter(feed -> !feed.address().equals(page.address()))
                .collect(
                        Collectors.toMap(
                                OfferedFeed::address,
                                feed -> feed,
                                (first, _) -> first,
                                LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST)
                .toList();
    }

    /// 0 is best.
    private static int rank(Element link, URI base, URI page) {
        if (isForComments(link)) {
            return 2;
        }
        var section = page.getPath() == null ? "" : page.getPath();
        var path = WebAddress.resolve(base, link.attr("href")).map(URI::getPath).orElse("");
        return section.length() > 1 && path.startsWith(section) ? 0 : 1;
    }

    private static Optional<OfferedFeed> offered(Element link, URI base) {
        return WebAddress.resolve(base, link.attr("href"))
                .map(address -> new OfferedFeed(address, title(link, address)));
    }

    private static String title(Element link, URI address) {
        var said = link.attr("title").isBlank() ? link.text() : link.attr("title");
        var title = said.replaceAll("\\s+", " ").strip();
        return title.isEmpty()
                ? address.toString()
                : title.substring(0, Math.min(title.length(), LONGEST_TITLE));
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
