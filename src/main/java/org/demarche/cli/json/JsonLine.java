package org.demarche.cli.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Map;

/// One object on one line, and the small parts that many shapes share.
public final class JsonLine {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// The object without any line's end in it.
    public static String of(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON can always be written", e);
        }
    }

    /// An empty one.
    public static ObjectNode object() {
        return NODES.objectNode();
    }

    public static ArrayNode array() {
        return NODES.arrayNode();
    }

    public static ArrayNode strings(Collection<String> words) {
        var array = array();
        words.forEach(array::add);
        return array;
    }

    /// `{"start":…,"end":…,"text":…}`; the text is left out when the span is not of this text.
    public static ObjectNode span(Span span, String text) {
        var node = object().put("start", span.start()).put("end", span.end());
        return span.end() <= text.length() ? node.put("text", span.of(text)) : node;
    }

    /// `"e1"` for the first of an analysis's entities; null for none.
    public static @Nullable String entity(int place) {
        return place < 0 ? null : "e" + (place + 1);
    }

    /// ISO 8601 as the publisher's clock says it, or null.
    public static @Nullable String date(@Nullable PublicationDate date) {
        return date == null ? null : date.local();
    }

    /// The id that an article came with, as a string; else its number in the library, as a number.
    public static void putId(ObjectNode node, Map<Long, String> given, long number) {
        var id = given.get(number);
        if (id == null) {
            node.put("id", number);
        } else {
            node.put("id", id);
        }
    }

    private JsonLine() {}
}
