package org.demarche.library.export.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.query.TimelineEvent;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A JSON array with one record for each event, in the fields of PLOVER
/// (https://github.com/openeventdata/PLOVER): `event_type`, `source`, `target`, `date`,
/// `event_location`; and beside them what Demarche knows besides: CAMEO code, status, sentence.
final class EventRecords {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// One record a line, so that two files can be compared.
    static List<String> lines(List<TimelineEvent> events, Map<Long, URI> addresses) {
        var lines = new ArrayList<String>();
        lines.add("[");
        for (int i = 0; i < events.size(); i++) {
            var comma = i + 1 < events.size() ? "," : "";
            lines.add(record(events.get(i), addresses) + comma);
        }
        lines.add("]");
        return lines;
    }

    static ObjectNode record(TimelineEvent line, Map<Long, URI> addresses) {
        var event = line.event();
        var record = NODES.objectNode();
        record.put("id", line.id());
        record.put("event_type", event.plover());
        record.put("cameo", event.cameo());
        record.put("kind", event.kind().name());
        record.put("status", event.status().name().toLowerCase(Locale.ROOT));
        when(record, event.when());
        record.set("source", side(line.sources(), event.sourceCountries()));
        record.set("target", side(line.targets(), event.targetCountries()));
        var place = event.place();
        record.put("event_location", place == null ? null : place.words());
        record.put("event_location_country", place == null ? null : place.country());
        record.put("confidence", Math.round(event.confidence() * 1000) / 1000.0);
        record.put("summary", event.summary());
        record.put("text", line.sentence());
        record.put("article", line.articleTitle());
        record.put("publisher", line.told().outlet());
        var published = line.told().published();
        record.put("publication_date", published == null ? null : published.local());
        var address = addresses.get(line.articleId());
        record.put("url", address == null ? null : address.toString());
        return record;
    }

    private static void when(ObjectNode record, CalendarTime when) {
        switch (when) {
            case CalendarTime.Known(var from, var to, var precision) ->
                    record.put("date", from.toString())
                            .put("date_end", to.toString())
                            .put("date_precision", precision.name().toLowerCase(Locale.ROOT));
            case CalendarTime.Unknown() ->
                    record.putNull("date").putNull("date_end").put("date_precision", "unknown");
        }
    }

    private static ArrayNode side(List<String> names, List<String> countries) {
        var side = NODES.arrayNode();
        for (int i = 0; i < Math.max(names.size(), countries.size()); i++) {
            side.addObject()
                    .put("actor", i < names.size() ? names.get(i) : null)
                    .put("country", i < countries.size() ? countries.get(i) : null);
        }
        return side;
    }

    private EventRecords() {}
}
