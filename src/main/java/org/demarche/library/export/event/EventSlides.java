package org.demarche.library.export.event;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.query.TimelineEvent;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The JSON of TimelineJS, with a slide for each event whose day is known:
/// https://timeline.knightlab.com/docs/json-format.html
final class EventSlides {

    static List<String> lines(List<TimelineEvent> events) {
        var document = JsonNodeFactory.instance.objectNode();
        var slides = document.putArray("events");
        for (var line : events) {
            if (line.event().when() instanceof CalendarTime.Known(var from, var to, _)) {
                var slide = slides.addObject();
                slide.set("start_date", date(from));
                if (!from.equals(to)) {
                    slide.set("end_date", date(to));
                }
                slide.put("group", line.event().kind().name().toLowerCase(Locale.ROOT));
                slide.putObject("text")
                        .put("headline", escaped(line.event().summary()))
                        .put(
                                "text",
                                "<p>%s</p><p>%s</p>"
                                        .formatted(
                                                escaped(line.sentence()),
                                                escaped(line.articleTitle())));
            }
        }
        return List.of(document.toString());
    }

    private static ObjectNode date(LocalDate day) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("year", day.getYear())
                .put("month", day.getMonthValue())
                .put("day", day.getDayOfMonth());
    }

    /// Its texts are HTML.
    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private EventSlides() {}
}
