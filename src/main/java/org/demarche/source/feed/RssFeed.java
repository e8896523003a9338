package org.demarche.source.feed;

import org.demarche.model.article.PublicationDate;
import org.demarche.source.markup.Around;
import org.demarche.source.markup.Fields;
import org.demarche.source.markup.Markup;
import org.demarche.source.markup.Names;
import org.demarche.source.written.PublishedDate;
import org.demarche.source.written.WebAddress;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads RSS of every version from 0.90 to 2.0, which differ in where the items stand and in little
/// else, and CDF, their forerunner.
final class RssFeed {

    private static final Pattern MAIL_THEN_NAME = Pattern.compile("^\\S+@\\S+\\s*\\((.+)\\)$");
    private static final Pattern NAME_THEN_MAIL =
            Pattern.compile("^(.+?)\\s*[<(]\\S+@[^\\s<>()]+[>)]$");

    /// Far more than any feed has; only one that means harm reaches it.
    private static final int MOST_ITEMS = 100_000;

    private final URI address;
    private final Element root;
    private final Fields channel;
    private final Optional<URI> site;

    RssFeed(URI address, Element root) {
        this.address = address;
        this.root = root;
        var around =
                root.getAllElements().stream()
                        .filter(e -> Names.of(e).equals("channel"))
                        .findFirst()
                        .orElse(root);
        this.channel = new Fields(around);
        this.site = site(around);
    }

    FeedDocument read() {
        var title = channel.first("title", "dc:title", "atom:title").map(Markup::html).orElse("");
        var items =
                root.getAllElements().stream()
                        .filter(e -> Names.of(e).equals("item"))
                        .limit(MOST_ITEMS)
                        .map(this::item)
                        .toList();
        return new FeedDocument(
                Markup.line(title),
                site.orElse(null),
                items,
                false,
                FeedPace.of(channel),
                FeedPace.skipped(channel));
    }

    private Optional<URI> site(Element around) {
        var base = Around.base(around, address);
        return Stream.of(
                        channel.texts("link"),
                        alternates(channel),
                        Stream.of(around.attr("href"), around.attr("rdf:about")))
                .flatMap(links -> links)
                .filter(link -> !link.isBlank())
                .flatMap(link -> WebAddress.resolve(base, link).stream())
                .findFirst();
    }

    private FeedItem item(Element element) {
        var item = new Fields(element);
        return new FeedItem(
                link(element, item),
                guid(element, item),
                Markup.line(
                        item.all("title", "dc:title", "atom:title", "media:title")
                                .map(Markup::html)
                                .filter(t -> !t.isBlank())
                                .findFirst()
                                .orElse("")),
                byline(item),
                body(item),
                published(element, item),
                language(element, item));
    }

    private @Nullable URI link(Element element, Fields item) {
        var base = Around.base(element, site.orElse(address));
        return Stream.of(
                        item.texts("link"),
                        alternates(item),
                        item.all("link").map(e -> e.attr("href")),
                        item.all("guid").filter(RssFeed::isAddress).map(e -> e.wholeText().strip()),
                        Stream.of(element.attr("rdf:about"), element.attr("href")),
                        item.texts("origlink", "feedburner:origlink", "atom:id", "dc:identifier"))
                .flatMap(links -> links)
                .filter(link -> !link.isBlank())
                .flatMap(link -> WebAddress.resolve(base, link).stream())
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> alternates(Fields fields) {
        return fields.all("atom:link")
                .filter(e -> e.attr("rel").isBlank() || e.attr("rel").equals("alternate"))
                .map(e -> e.attr("href"));
    }

    private static boolean isAddress(Element guid) {
        return !guid.attr("isPermaLink").equalsIgnoreCase("false")
                && guid.wholeText().strip().matches("(?i)https?://.*");
    }

    private static @Nullable String guid(Element element, Fields item) {
        return Stream.concat(
                        item.texts("guid", "atom:id", "dc:identifier"),
                        Stream.of(element.attr("rdf:about").strip()))
                .filter(guid -> !guid.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String byline(Fields item) {
        for (var names :
                List.of("dc:creator", "author", "dc:author", "itunes:author", "atom:author")) {
            var people =
                    item.all(names)
                            .map(RssFeed::person)
                            .filter(name -> !name.isEmpty())
                            .distinct()
                            .collect(Collectors.joining(", "));
            if (!people.isEmpty()) {
                return people;
            }
        }
        return null;
    }

    private static String person(Element element) {
        var name = new Fields(element).text("name", "atom:name");
        return name(Markup.line(name.isEmpty() ? element.wholeText() : name));
    }

    /// The name in `jane@example.org (Jane Doe)`; empty when there is only the mail address.
    static String name(String written) {
        for (var pattern : List.of(MAIL_THEN_NAME, NAME_THEN_MAIL)) {
            var matcher = pattern.matcher(written);
            if (matcher.matches()) {
                return matcher.group(1).strip();
            }
        }
        return written.matches("\\S+@\\S+\\.\\S+") ? "" : written;
    }

    private static String body(Fields item) {
        return item.all(
                        "content:encoded",
                        "xhtml:body",
                        "body",
                        "fullitem",
                        "atom:content",
                        "description",
                        "content",
                        "dc:description",
                        "atom:summary",
                        "summary",
                        "abstract",
                        "itunes:summary",
                        "media:description")
                .map(Markup::html)
                .filter(html -> !html.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static @Nullable PublicationDate published(Element element, Fields item) {
        return Stream.concat(
                        item.texts(
                                "pubdate",
                                "dc:date",
                                "dcterms:issued",
                                "atom:published",
                                "published",
                                "dcterms:created",
                                "date",
                                "atom:updated",
                                "updated",
                                "dcterms:modified"),
                        Stream.of(element.attr("lastmod"), element.attr("LASTMOD")))
                .flatMap(written -> PublishedDate.parse(written).stream())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String language(Element element, Fields item) {
        var own = Around.language(element);
        return own != null
                ? own
                : Stream.concat(item.texts("dc:language"), channel.texts("language", "dc:language"))
                        .flatMap(written -> Around.language(written).stream())
                        .findFirst()
                        .orElse(null);
    }
}
