package org.demarche.cli.json.library;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.finding.EventShape;
import org.demarche.model.finding.Span;
import org.demarche.model.query.TimelineEvent;

import java.util.Map;

/// An event of the library: like one of an article, with its article's `id` and `title`, the names
/// of both sides in `sources` and `targets`, and its `sentence`. Spans and entity ids are those of
/// the article.
public final class TimelineShape {

    /// @param given the ids that articles came with, by their numbers
    public static ObjectNode of(TimelineEvent line, Map<Long, String> given) {
        var node = JsonLine.object();
        JsonLine.putId(node, given, line.articleId());
        node.put("title", line.articleTitle());
        node.set("sources", JsonLine.strings(line.sources()));
        node.set("targets", JsonLine.strings(line.targets()));
        node.put("sentence", line.sentence());
        var evidence = line.event().evidence();
        node.put("start", evidence.start()).put("end", evidence.end());
        return EventShape.fill(node, line.event(), trigger(line));
    }

    /// The trigger's words are taken out of the sentence, since the whole text is not at hand.
    private static ObjectNode trigger(TimelineEvent line) {
        var trigger = line.event().trigger();
        int start = trigger.start() - line.event().evidence().start();
        var node = JsonLine.object().put("start", trigger.start()).put("end", trigger.end());
        if (start < 0 || start + trigger.length() > line.sentence().length()) {
            return node;
        }
        return node.put("text", new Span(start, start + trigger.length()).of(line.sentence()));
    }

    private TimelineShape() {}
}
