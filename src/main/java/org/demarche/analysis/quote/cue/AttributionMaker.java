package org.demarche.analysis.quote.cue;

import org.demarche.analysis.quote.clause.NounPhrase;
import org.demarche.analysis.quote.clause.SentenceWords;
import org.demarche.analysis.quote.mark.Antecedents;
import org.demarche.analysis.quote.mark.QuoteContext;
import org.demarche.model.finding.Quote.Speaker;
import org.demarche.model.finding.Span;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes an attribution of the places of its words.
public final class AttributionMaker {

    private AttributionMaker() {}

    static Optional<Attribution> made(
            QuoteContext context,
            SentenceWords words,
            NounPhrase source,
            Span cue,
            boolean speaking,
            List<NounPhrase> parts) {
        var spans =
                parts.stream()
                        .map(p -> trimmed(words, p))
                        .flatMap(Optional::stream)
                        .map(p -> words.span(p.from(), p.to()))
                        .toList();
        var speaker = speaker(context, words, source);
        return Optional.of(new Attribution(speaker, cue, speaking, spans, null));
    }

    /// Without marks at the ends; nothing when only adverbs are left.
    private static Optional<NounPhrase> trimmed(SentenceWords words, NounPhrase part) {
        int from = part.from();
        int to = part.to();
        while (from < to && words.isMark(from)) {
            from++;
        }
        while (to > from && words.isMark(to - 1)) {
            to--;
        }
        for (int i = from; i < to; i++) {
            if (!words.isAdverb(i)) {
                return Optional.of(new NounPhrase(from, to));
            }
        }
        return Optional.empty();
    }

    public static Speaker speaker(QuoteContext context, SentenceWords words, NounPhrase source) {
        var span = words.span(source.from(), source.to());
        if (source.to() - source.from() == 1 && words.pos(source.from()).startsWith("PRP")) {
            var pronoun = words.word(source.from()).toLowerCase(Locale.ROOT);
            return new Speaker(span, Antecedents.of(context, pronoun, span.start()));
        }
        int entity = context.entityIn(span);
        boolean relative = words.isRelative(source.to() - 1);
        return new Speaker(
                relative && entity >= 0 ? words.span(source.to() - 1, source.to()) : span, entity);
    }
}
