package org.demarche.analysis.quote;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Quote.Speaker;
import org.demarche.model.finding.Span;

import java.util.Optional;

/// Finds the speaker of a quote that no verb gives to anybody: `Lavrov: “…”`, `“…” — Antony
/// Blinken`.
final class BareSpeaker {

    private static final int FURTHEST = 60;

    private BareSpeaker() {}

    static Optional<Speaker> of(QuoteContext context, Span quote) {
        var text = context.text().text();
        for (var mention : context.mentions()) {
            if (canSpeak(mention) && (leads(text, mention, quote) || signs(text, mention, quote))) {
                return Optional.of(new Speaker(mention.span(), mention.entity()));
            }
        }
        return Optional.empty();
    }

    private static boolean canSpeak(Mention mention) {
        return mention.kind() == EntityKind.PERSON || mention.kind() == EntityKind.ORGANISATION;
    }

    /// A name before a colon before the quote.
    private static boolean leads(String text, Mention mention, Span quote) {
        int gap = quote.start() - mention.span().end();
        if (gap < 1 || gap > FURTHEST) {
            return false;
        }
        var between = text.substring(mention.span().end(), quote.start());
        return between.replaceAll("[\\s\"“‘„«]", "").endsWith(":") && !between.contains("\n\n");
    }

    /// A name after a dash after the quote.
    private static boolean signs(String text, Mention mention, Span quote) {
        int gap = mention.span().start() - quote.end();
        if (gap < 1 || gap > FURTHEST) {
            return false;
        }
        var between = text.substring(quote.end(), mention.span().start());
        return between.replaceAll("[\\s\"”’»]", "").matches("[—–―-]+");
    }
}
