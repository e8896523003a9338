package org.demarche.cli.json.naming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;
import org.demarche.model.naming.EntityName;
import org.demarche.model.naming.NameDeed;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Locale;

/// A line of JSON as [RuleShape] writes it, read back. Nothing but the names and words is needed;
/// what it does not know it passes over.
///
/// @param place of the article that it holds in; null for the whole library
public record RuleLine(NameDeed deed, @Nullable Place place) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 10_000; // characters; a rule has a few hundred

    /// An article as another library knows it.
    ///
    /// @param span null for all mentions
    public record Place(URI address, String title, @Nullable Span span) {}

    /// @throws IllegalArgumentException with a sentence that says what is wrong with the line
    public static RuleLine read(String line) {
        if (line.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "It has %,d characters; a rule has at most %,d."
                            .formatted(line.length(), LONGEST));
        }
        try {
            var node = JSON.readTree(line);
            if (node == null || !node.isObject()) {
                throw new IllegalArgumentException("It is no JSON object.");
            }
            return new RuleLine(deed(node), place(node.path("article")));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "It is no JSON (%s).".formatted(e.getOriginalMessage()), e);
        }
    }

    private static NameDeed deed(JsonNode node) {
        var rule = text(node, "rule");
        return switch (rule) {
            case "ignore" -> new NameDeed.Ignore(entity(node, "name", "kind"));
            case "same" ->
                    new NameDeed.Same(
                            entity(node, "name", "kind"), entity(node, "toName", "toKind"));
            case "apart" ->
                    new NameDeed.Apart(
                            entity(node, "name", "kind"),
                            text(node, "words"),
                            entity(node, "toName", "toKind"));
            case "mark" -> new NameDeed.Mark(text(node, "words"), entity(node, "toName", "toKind"));
            default ->
                    throw new IllegalArgumentException(
                            "\"rule\" is “%s”; it may be ignore, same, apart or mark."
                                    .formatted(rule));
        };
    }

    private static EntityName entity(JsonNode node, String name, String kind) {
        var words = text(node, kind);
        try {
            return new EntityName(
                    text(node, name), EntityKind.valueOf(words.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"%s\" or \"%s\" is wrong (%s)."
                            .formatted(name, kind, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static @Nullable Place place(JsonNode article) {
        if (!article.isObject()) {
            return null;
        }
        boolean whole = article.path("start").isNumber() && article.path("end").isNumber();
        return new Place(
                URI.create(text(article, "url")),
                text(article, "title"),
                whole ? new Span(article.get("start").asInt(), article.get("end").asInt()) : null);
    }

    private static String text(JsonNode node, String field) {
        var value = node.path(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new IllegalArgumentException("\"%s\" is missing.".formatted(field));
        }
        return value.textValue();
    }
}
