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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads Atom 0.3 and 1.0 (RFC 4287), and Atom whose namespace was forgotten.
final class AtomFeed {

    /// Relations that lead elsewhere than to the article itself.
    private static final Set<String> ELSEWHERE =
            Set.of("self", "edit", "enclosure", "replies", "related", "via", "next", "hub");

    private final URI address;
    private final Element root;

    AtomFeed(URI address, Element root) {
        this.address = address;
        this.root = root;
    }

    FeedDocument read() {
        var feed = new Fields(root);
        var items =
                Names.of(root).endsWith("entry")
                        ? Stream.of(item(root, feed)).toList()
                        : feed.all("atom:entry", "entry", "atom:item", "item")
                                .map(e -> item(e, feed))
                                .toList();
        return new FeedDocument(title(feed), link(feed).orElse(null), items, false);
    }

    private FeedItem item(Element element, Fields feed) {
        var entry = new Fields(element);
        return new FeedItem(
                link(entry).orElseGet(() -> lastResort(element, entry)),
                entry.texts("atom:id", "id", "guid").findFirst().orElse(null),
                title(entry),
                byline(entry, feed),
                body(entry),
                published(entry),
                Around.language(element));
    }

    private static String title(Fields fields) {
        return fields.all("atom:title", "title", "dc:title", "media:title")
                .map(e -> Markup.line(AtomText.html(e)))
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Optional<URI> link(Fields fields) {
        return Stream.concat(
                        fields.all("atom:link", "link")
                                .filter(e -> relation(e).equals("alternate")),
                        fields.all("atom:link", "link")
                                .filter(e -> !ELSEWHERE.contains(relation(e))))
                .flatMap(e -> resolved(e, e.hasAttr("href") ? e.attr("href") : e.wholeText()))
                .findFirst();
    }

    private static String relation(Element link) {
        var written = link.attr("rel").strip();
        var relation = written.substring(written.lastIndexOf('/') + 1);
        return relation.isEmpty() ? "alternate" : relation;
    }

    /// Where the content lies, or an id that is an address.
    private @Nullable URI lastResort(Element element, Fields entry) {
        return Stream.concat(
                        entry.all("atom:content", "content")
                                .flatMap(e -> resolved(e, e.attr("src"))),
                        entry.texts("atom:id", "id")
                                .filter(id -> id.matches("(?i)https?://.*"))
                                .flatMap(id -> resolved(element, id)))
                .findFirst()
                .orElse(null);
    }

    private Stream<URI> resolved(Element at, String written) {
        return written.isBlank()
                ? Stream.empty()
                : WebAddress.resolve(Around.base(at, address), written).stream();
    }

    private static @Nullable String byline(Fields entry, Fields feed) {
        return Stream.concat(
                        Stream.of(
                                entry.all("atom:author", "author"),
                                entry.all("dc:creator"),
                                entry.all("atom:source", "source")
                                        .flatMap(s -> new Fields(s).all("atom:author", "author"))),
                        Stream.of(feed.all("atom:author", "author")))
                .map(AtomFeed::people)
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String people(Stream<Element> authors) {
        return authors.map(
                        author ->
                                author.childrenSize() == 0
                                        ? author.wholeText()
                                        : new Fields(author).text("atom:name", "name"))
                .map(written -> RssFeed.name(Markup.line(written)))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String body(Fields entry) {
        return entry.all(
                        "atom:content",
                        "content",
                        "content:encoded",
                        "atom:summary",
                        "summary",
                        "description",
                        "media:description")
                .map(AtomText::html)
                .filter(html -> !html.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// The first kind of date that can be read; of several of one kind the last, which overrules
    /// those that an older program left standing.
    private static @Nullable PublicationDate published(Fields entry) {
        return Stream.of(
                        "atom:published",
                        "published",
                        "atom:issued",
                        "issued",
                        "atom:created",
                        "created",
                        "dcterms:issued",
                        "dc:date",
                        "pubdate",
                        "atom:updated",
                        "updated",
                        "atom:modified",
                        "modified")
                .flatMap(name -> entry.texts(name).toList().reversed().stream())
                .flatMap(written -> PublishedDate.parse(written).stream())
                .findFirst()
                .orElse(null);
    }
}
