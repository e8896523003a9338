package org.demarche.cli.json.finding;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Quote.Speaker;
import org.jspecify.annotations.Nullable;

/// A quote: its span, whether it is `direct` (it holds words between quotation marks) and of these
/// `mixed` (not all of it does), the `cue`, the `speaker` and the `addressee`, each with a span of
/// its own, or null.
public final class QuoteShape {

    /// @param text that the spans point into
    public static ObjectNode of(Quote quote, String text) {
        var node =
                JsonLine.span(quote.span(), text)
                        .put("direct", quote.manner() != Quote.Manner.INDIRECT)
                        .put("mixed", quote.manner() == Quote.Manner.MIXED);
        var cue = quote.cue();
        node.set("cue", cue == null ? null : JsonLine.span(cue, text));
        node.set("speaker", named(quote.speaker(), text));
        node.set("addressee", named(quote.addressee(), text));
        return node;
    }

    private static @Nullable ObjectNode named(@Nullable Speaker who, String text) {
        return who == null
                ? null
                : JsonLine.span(who.span(), text).put("entity", JsonLine.entity(who.entity()));
    }

    private QuoteShape() {}
}
