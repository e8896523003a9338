package org.demarche.source.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.demarche.model.article.PublicationDate;
import org.demarche.source.markup.Around;
import org.demarche.source.markup.Markup;
import org.demarche.source.written.PublishedDate;
import org.demarche.source.written.WebAddress;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/).
final class JsonFeed {

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(100)
                                                    .maxNumberLength(400)
                                                    .build())
                                    .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build();

    private final URI base;
    private final JsonNode feed;

    private JsonFeed(URI base, JsonNode feed) {
        this.base = base;
        this.feed = feed;
    }

    static FeedDocument read(URI address, String text) throws FeedProblem {
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new FeedProblem(
                    "%s begins like a JSON Feed, but is broken in line %d. Try again later."
                            .formatted(address, e.getLocation() == null ? 1 : line(e)));
        }
        var isFeed =
                root.isObject()
                        && (root.path("version").asText().contains("jsonfeed.org")
                                || (root.path("items").isArray() && root.has("title")));
        if (!isFeed) {
            throw new FeedProblem(
                    "%s is JSON, but not a JSON Feed. Check the address, or import it as a file."
                            .formatted(address));
        }
        return new JsonFeed(address, root).document();
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation().getLineNr();
    }

    private FeedDocument document() {
        var items =
                elements(feed.path("items")).filter(JsonNode::isObject).map(this::item).toList();
        var site = address(feed, "home_page_url").orElse(null);
        return new FeedDocument(
                Markup.line(Markup.ofPlain(text(feed, "title"))), site, items, false);
    }

    private FeedItem item(JsonNode item) {
        return new FeedItem(
                Stream.of("url", "external_url", "id")
                        .filter(key -> !key.equals("id") || text(item, key).startsWith("http"))
                        .flatMap(key -> address(item, key).stream())
                        .findFirst()
                        .orElse(null),
                text(item, "id").isEmpty() ? null : text(item, "id"),
                Markup.line(Markup.ofPlain(text(item, "title"))),
                byline(item),
                body(item),
                published(item),
                Stream.of(item, feed)
                        .flatMap(at -> Around.language(text(at, "language")).stream())
                        .findFirst()
                        .orElse(null));
    }

    private static String body(JsonNode item) {
        var html = text(item, "content_html");
        if (!html.isBlank()) {
            return html.strip();
        }
        var plain = text(item, "content_text");
        return Markup.ofPlain(plain.isBlank() ? text(item, "summary") : plain);
    }

    private @Nullable String byline(JsonNode item) {
        return Stream.of(item, feed)
                .map(
                        at ->
                                Stream.concat(
                                                elements(at.path("authors")),
                                                Stream.of(at.path("author")))
                                        .map(author -> text(author, "name").strip())
                                        .filter(name -> !name.isEmpty())
                                        .distinct()
                                        .collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PublicationDate published(JsonNode item) {
        return Stream.of("date_published", "date_modified")
                .flatMap(key -> PublishedDate.parse(text(item, key)).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<URI> address(JsonNode at, String key) {
        var written = text(at, key);
        return written.isBlank() ? Optional.empty() : WebAddress.resolve(base, written);
    }

    private static String text(JsonNode at, String key) {
        var value = at.path(key);
        return value.isValueNode() && !value.isNull() ? value.asText() : "";
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
