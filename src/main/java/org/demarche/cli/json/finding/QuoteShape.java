package org.demarche.cli.json.finding;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.model.finding.Quote;

/// A quote: its span, whether it is `direct`, the `cue` and the `speaker`, each with a span of its
/// own, or null.
public final class QuoteShape {

    /// @param text that the spans point into
    public static ObjectNode of(Quote quote, String text) {
        var node = JsonLine.span(quote.span(), text).put("direct", quote.direct());
        var cue = quote.cue();
        node.set("cue", cue == null ? null : JsonLine.span(cue, text));
        var speaker = quote.speaker();
        node.set(
                "speaker",
                speaker == null
                        ? null
                        : JsonLine.span(speaker.span(), text)
                                .put("entity", JsonLine.entity(speaker.entity())));
        return node;
    }

    private QuoteShape() {}
}
