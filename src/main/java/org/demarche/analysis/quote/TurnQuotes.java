package org.demarche.analysis.quote;

import org.demarche.analysis.quote.mark.QuoteContext;
import org.demarche.analysis.quote.mark.Turns.Turn;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Quote.Manner;

import java.util.List;

/// Gives the turns of a conversation that is printed without quotation marks: what follows a label
/// is what was said, word for word.
final class TurnQuotes {

    private TurnQuotes() {}

    /// Turns with a label in which nothing stands between marks; none where one speaks alone.
    static List<Quote> of(QuoteContext context) {
        var turns = context.turns();
        long labelled = turns.stream().filter(Turn::labelled).count();
        long speakers = turns.stream().map(t -> name(context, t)).distinct().count();
        if (labelled < 2 || speakers < 2) {
            return List.of();
        }
        return turns.stream()
                .filter(t -> t.labelled() && t.words().length() > 0)
                .filter(t -> context.marked().stream().noneMatch(m -> m.overlaps(t.words())))
                .map(t -> new Quote(t.words(), Manner.DIRECT, null, t.speaker(), null))
                .toList();
    }

    private static String name(QuoteContext context, Turn turn) {
        return turn.speaker().entity() >= 0
                ? Integer.toString(turn.speaker().entity())
                : turn.speaker().span().of(context.text().text());
    }
}
