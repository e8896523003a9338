package org.demarche.cli.json.finding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.DiplomaticEvent;

import java.util.List;

/// An event of one article. `start` and `end` are those of the sentence that it rests on.
public final class EventShape {

    /// @param text that the spans point into
    public static ObjectNode of(DiplomaticEvent event, String text) {
        var node = JsonLine.object();
        node.put("start", event.evidence().start()).put("end", event.evidence().end());
        return fill(node, event, JsonLine.span(event.trigger(), text));
    }

    /// Puts everything but the sentence's span into `node`.
    public static ObjectNode fill(ObjectNode node, DiplomaticEvent event, ObjectNode trigger) {
        node.put("kind", event.kind().name())
                .put("plover", event.plover())
                .put("cameo", event.cameo());
        node.set("trigger", trigger);
        node.set("source", entities(event.source()));
        node.set("target", entities(event.target()));
        node.set("sourceCountries", JsonLine.strings(event.sourceCountries()));
        node.set("targetCountries", JsonLine.strings(event.targetCountries()));
        node.set("when", when(event.when()));
        var place = event.place();
        node.set("place", place == null ? null : place(place));
        return node.put("status", event.status().name())
                .put("confidence", MentionShape.rounded(event.confidence()))
                .put("summary", event.summary());
    }

    private static ArrayNode entities(List<Integer> places) {
        return JsonLine.strings(places.stream().map(place -> "e" + (place + 1)).toList());
    }

    private static ObjectNode when(CalendarTime when) {
        var node = JsonLine.object();
        return switch (when) {
            case CalendarTime.Known(var from, var to, var precision) ->
                    node.put("from", from.toString())
                            .put("to", to.toString())
                            .put("precision", precision.name());
            case CalendarTime.Unknown() ->
                    node.putNull("from").putNull("to").put("precision", "UNKNOWN");
        };
    }

    private static ObjectNode place(DiplomaticEvent.EventPlace place) {
        return JsonLine.object()
                .put("text", place.words())
                .put("entity", JsonLine.entity(place.entity()))
                .put("country", place.country());
    }

    private EventShape() {}
}
