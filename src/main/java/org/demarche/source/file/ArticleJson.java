package org.demarche.source.file;

import com.fasterxml.jackson.databind.JsonNode;

import org.demarche.model.article.PublicationDate;
import org.demarche.source.written.PublishedDate;
import org.demarche.source.written.WebAddress;
import org.jspecify.annotations.Nullable;

import java.net.URI;

/// Reads one article out of one JSON object.
final class ArticleJson {

    private final int number;
    private final JsonNode object;

    ArticleJson(int number, JsonNode object) {
        this.number = number;
        this.object = object;
    }

    LineResult read() {
        if (!object.isObject()) {
            return bad("is no JSON object. Write {\"title\":…,\"text\":…} on it.");
        }
        for (var key : new String[] {"title", "text", "html", "author", "source", "lang"}) {
            if (object.hasNonNull(key) && !object.path(key).isTextual()) {
                return bad("has a “%s” that is not a string. Put it in quotes.".formatted(key));
            }
        }
        if (!object.hasNonNull("text") && !object.hasNonNull("html")) {
            return bad("has neither “text” nor “html”: there is nothing to read on it. Add one.");
        }
        return new LineResult.Line(number, article());
    }

    private ArticleLine article() {
        return new ArticleLine(
                id(),
                url(),
                text("title"),
                text("text"),
                text("html"),
                published(),
                text("author"),
                text("source"),
                text("lang"));
    }

    private LineResult bad(String what) {
        return new LineResult.BadLine(number, id(), "Line %d %s".formatted(number, what));
    }

    private @Nullable String id() {
        var id = object.path("id");
        return id.isValueNode() && !id.isNull() ? id.asText() : null;
    }

    private @Nullable String text(String key) {
        return object.hasNonNull(key) ? object.path(key).asText() : null;
    }

    private @Nullable URI url() {
        return WebAddress.parse(object.path("url").asText("")).filter(URI::isAbsolute).orElse(null);
    }

    /// An article whose date cannot be read is still an article.
    private @Nullable PublicationDate published() {
        return PublishedDate.parse(object.path("published").asText("")).orElse(null);
    }
}
