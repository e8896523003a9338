package org.demarche.analysis.quote.cue;

import org.demarche.analysis.quote.clause.NounPhrase;
import org.demarche.analysis.quote.clause.SentenceWords;
import org.demarche.analysis.quote.mark.QuoteContext;
import org.demarche.model.finding.Quote.Speaker;
import org.demarche.model.finding.Span;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes an attribution of the places of its words.
public final class AttributionMaker {

    private static final Set<String> ONE_PERSON = Set.of("he", "she", "him", "her", "his");

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
            boolean one = ONE_PERSON.contains(words.word(source.from()));
            var person = one ? context.lastPersonBefore(span.start()) : null;
            return new Speaker(span, person == null ? -1 : person.entity());
        }
        int entity = context.entityIn(span);
        boolean relative = words.isRelative(source.to() - 1);
        return new Speaker(
                relative && entity >= 0 ? words.span(source.to() - 1, source.to()) : span, entity);
    }
}
