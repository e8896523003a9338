package org.demarche.analysis.quote;

import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;

import java.util.ArrayList;
import java.util.List;

/// Gives what was said without quotation marks: "X said that …", "…, X said", "according to X, …".
final class IndirectQuotes {

    private IndirectQuotes() {}

    /// The contents of a sentence's attributions that are not mostly between marks, each words of
    /// it given once to each cue.
    static List<Quote> of(QuoteContext context, List<Attribution> told) {
        var quotes = new ArrayList<Quote>();
        for (var attribution : told) {
            for (var span : attribution.contents()) {
                boolean again =
                        quotes.stream()
                                .anyMatch(
                                        q ->
                                                isSame(q.span(), span)
                                                        || (!attribution.speaking()
                                                                && q.span().start() < span.start()
                                                                && q.span().end() >= span.end()));
                if (!again && !mostlyMarked(context, span)) {
                    quotes.add(new Quote(span, false, attribution.cue(), attribution.speaker()));
                }
            }
        }
        return quotes;
    }

    private static boolean isSame(Span one, Span other) {
        return one.start() == other.start() || one.equals(other);
    }

    private static boolean mostlyMarked(QuoteContext context, Span span) {
        int marked = 0;
        for (var quote : context.marked()) {
            int from = Math.max(quote.start(), span.start());
            int to = Math.min(quote.end(), span.end());
            marked += Math.max(0, to - from);
        }
        return marked * 2 >= span.length();
    }
}
