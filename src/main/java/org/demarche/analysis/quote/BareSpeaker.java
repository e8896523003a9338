package org.demarche.analysis.quote;

import org.demarche.analysis.quote.mark.QuoteContext;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Quote.Speaker;
import org.demarche.model.finding.Span;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the speaker of a quote that no verb gives to anybody: `Lavrov: “…”`, `“…” — Antony
/// Blinken`, `“…” (Lavrov)`.
final class BareSpeaker {

    private static final int FURTHEST = 60;

    /// A closing mark, a dash and a name to the end of its line, up to a comma or to the next
    /// opening mark.
    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "[\"”’»“]?[\\s\\u00a0]{0,3}[—–―-]{1,2}[\\s\\u00a0]?((?:[\\p{Lu}][\\p{L}.'’-]*)(?:["
                        + " \\u00a0](?:\\p{Lu}[\\p{L}.'’-]*|de|da|del|der|van|von|al|bin|of|la|le)){0,5})(?=[\\s\\u00a0]*(?:\\n"
                        + "|$|,|\\(|[“\"]|\\.[\\s\\u00a0]*(?:\\n"
                        + "|$)))");

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

    /// Whoever signs a whole sentence: `“We shall see.” — Anna Berg`.
    static Optional<Speaker> signature(QuoteContext context, Span quote) {
        var text = context.text().text();
        var signature = SIGNATURE.matcher(text).region(quote.end(), text.length());
        boolean whole = ".!?…".indexOf(text.charAt(quote.end() - 1)) >= 0;
        if (!signature.lookingAt() || !whole) {
            return Optional.empty();
        }
        var name = new Span(signature.start(1), withoutStop(text, signature));
        return Optional.of(new Speaker(name, context.entityIn(name)));
    }

    /// Whoever owns the quoted words: N in `N's “first concern”`.
    static Optional<Speaker> owner(QuoteContext context, Span quote) {
        var text = context.text().text();
        for (var mention : context.mentions()) {
            int gap = quote.start() - mention.span().end();
            boolean near = gap > 0 && gap < 7;
            boolean owns =
                    near
                            && (canSpeak(mention) || mention.kind() == EntityKind.COUNTRY)
                            && text.substring(mention.span().end(), quote.start())
                                    .matches("['’]s?\\s+[\"“]");
            if (owns) {
                return Optional.of(new Speaker(mention.span(), mention.entity()));
            }
        }
        return Optional.empty();
    }

    private static int withoutStop(String text, Matcher signature) {
        int end = signature.end(1);
        return text.charAt(end - 1) == '.' ? end - 1 : end;
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

    /// A name after a dash, or in brackets, after the quote.
    private static boolean signs(String text, Mention mention, Span quote) {
        int gap = mention.span().start() - quote.end();
        if (gap < 1 || gap > FURTHEST) {
            return false;
        }
        var between = text.substring(quote.end(), mention.span().start());
        return between.replaceAll("[\\s\"”’»]", "").matches("[—–―-]+|[.,]?[(]");
    }
}
