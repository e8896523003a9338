package org.demarche.analysis.quote;

import org.demarche.analysis.quote.cue.Attribution;
import org.demarche.analysis.quote.mark.QuoteContext;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Quote.Manner;
import org.demarche.model.finding.Quote.Speaker;
import org.demarche.model.finding.Span;

import java.util.ArrayList;
import java.util.List;

/// Gives what was said without quotation marks: "X said that …", "…, X said", "according to X, …".
final class IndirectQuotes {

    private IndirectQuotes() {}

    /// The contents of a sentence's attributions, each words of it given once to each cue. What is
    /// mostly between marks is left out where it is a direct quote of the same speaker.
    ///
    /// @param direct quotes of the text that stand between marks
    static List<Quote> of(QuoteContext context, List<Attribution> told, List<Quote> direct) {
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
                int marked = marked(context, span);
                boolean given = marked * 2 >= span.length() && isGiven(attribution, span, direct);
                if (!again && !given) {
                    var manner = marked > 0 ? Manner.MIXED : Manner.INDIRECT;
                    quotes.add(
                            new Quote(
                                    context.withClosingMark(span),
                                    manner,
                                    attribution.cue(),
                                    attribution.speaker(),
                                    attribution.addressee()));
                }
            }
        }
        return quotes;
    }

    /// Whether a quote between marks gives these words to the same speaker already, or this is one
    /// who only thinks or wants them.
    private static boolean isGiven(Attribution attribution, Span span, List<Quote> direct) {
        return !attribution.speaking()
                || direct.stream()
                        .filter(q -> q.span().overlaps(span))
                        .map(Quote::speaker)
                        .anyMatch(s -> s == null || isSame(s, attribution.speaker()));
    }

    private static boolean isSame(Speaker one, Speaker other) {
        return one.span().overlaps(other.span())
                || (one.entity() >= 0 && one.entity() == other.entity());
    }

    private static boolean isSame(Span one, Span other) {
        return one.start() == other.start() || one.equals(other);
    }

    /// How many characters of `span` stand between marks.
    private static int marked(QuoteContext context, Span span) {
        int marked = 0;
        for (var quote : context.marked()) {
            int from = Math.max(quote.start(), span.start());
            int to = Math.min(quote.end(), span.end());
            marked += Math.max(0, to - from);
        }
        return marked;
    }
}
