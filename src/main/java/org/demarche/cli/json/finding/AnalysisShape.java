package org.demarche.cli.json.finding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.ingest.Workbench.Worked;
import org.demarche.model.finding.Analysis;

import java.util.function.Function;

/// A text with everything that was found in it.
public final class AnalysisShape {

    /// `{"id":…,"title":…,"published":…,"lang":…,"text":…,"mentions":[…],…}`; the text is exactly
    /// the one that came in.
    public static ObjectNode of(Worked.Analysed work) {
        var node =
                JsonLine.object()
                        .put("id", work.id())
                        .put("title", work.title())
                        .put("published", JsonLine.date(work.published()))
                        .put("lang", work.analysis().language())
                        .put("text", work.text());
        return fill(node, work.text(), work.analysis());
    }

    /// Puts the five lists into `node`.
    public static ObjectNode fill(ObjectNode node, String text, Analysis found) {
        node.set("mentions", each(found.mentions(), MentionShape::of));
        var entities = JsonLine.array();
        for (int i = 0; i < found.entities().size(); i++) {
            entities.add(EntityShape.of(i, found.entities().get(i)));
        }
        node.set("entities", entities);
        node.set("times", each(found.times(), TimeShape::of));
        node.set("quotes", each(found.quotes(), quote -> QuoteShape.of(quote, text)));
        node.set("events", each(found.events(), event -> EventShape.of(event, text)));
        return node;
    }

    private static <T> ArrayNode each(Iterable<T> things, Function<T, ObjectNode> shape) {
        var array = JsonLine.array();
        things.forEach(thing -> array.add(shape.apply(thing)));
        return array;
    }

    private AnalysisShape() {}
}
