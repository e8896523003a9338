package org.demarche.analysis.quote;

import org.demarche.analysis.quote.Attribution.Strength;
import org.demarche.analysis.token.AnalysedText;
import org.demarche.analysis.token.Sentence;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what was said in a text, between quotation marks or without them, and by whom.
///
/// One or two words between marks are a quote only when a verb gives them to somebody: other marks
/// only say that a word is not the writer's.
public final class QuoteFinder {

    private static final int MOST_SCARE_WORDS = 2;

    /// How many characters further off a cue counts that is no verb of speaking, or has no name.
    private static final int LOOSE = 40;

    private static final int NOBODY = 15;
    private static final int NEAR = 6;

    private final AttributionFinder attributions = new AttributionFinder();
    private final IndirectQuotes indirect = new IndirectQuotes();

    /// Quotes in reading order; an indirect one that is mostly between marks is given only as
    /// direct.
    public List<Quote> find(AnalysedText text, List<Mention> mentions, List<Entity> entities) {
        var context = new QuoteContext(text, mentions, entities, QuoteMarks.find(text.text()));
        var told = new HashMap<Sentence, List<Attribution>>();
        for (var sentence : text.sentences()) {
            told.put(sentence, attributions.find(context, sentence));
        }
        var quotes = direct(context, told);
        for (var sentence : text.sentences()) {
            for (var attribution : told.getOrDefault(sentence, List.of())) {
                indirect.read(sentence, attribution)
                        .filter(q -> !mostlyMarked(context, q.span()))
                        .filter(q -> quotes.stream().noneMatch(o -> isWithin(q, o)))
                        .ifPresent(quotes::add);
            }
        }
        quotes.sort(Comparator.comparing(Quote::span));
        return quotes;
    }

    private static boolean isWithin(Quote inner, Quote outer) {
        return !outer.direct() && outer.span().overlaps(inner.span());
    }

    private List<Quote> direct(QuoteContext context, Map<Sentence, List<Attribution>> told) {
        var quotes = new ArrayList<Quote>();
        Quote previous = null;
        for (var span : context.marked()) {
            var sentences = context.besides(span);
            var attribution = nearest(span, sentences, told);
            var quote =
                    attribution != null
                            ? new Quote(span, true, attribution.cue(), attribution.speaker())
                            : BareSpeaker.of(context, span)
                                    .map(speaker -> new Quote(span, true, null, speaker))
                                    .orElse(continued(context, span, previous));
            boolean short2 = words(span.of(context.text().text())) <= MOST_SCARE_WORDS;
            if (!short2 || (attribution != null && covers(attribution, span))) {
                quotes.add(quote);
                previous = quote;
            }
        }
        return quotes;
    }

    /// Whether one or two marked words are what the attribution tells of: after the verb, or just
    /// before the speaker.
    private static boolean covers(Attribution attribution, Span span) {
        int gap = attribution.cue().start() - span.end();
        return attribution.cue().end() <= span.start() || (gap >= 0 && gap < NEAR);
    }

    /// The attribution beside the quote in its sentences.
    private static @Nullable Attribution nearest(
            Span span, List<Sentence> sentences, Map<Sentence, List<Attribution>> told) {
        Attribution best = null;
        for (var sentence : sentences) {
            for (var attribution : told.getOrDefault(sentence, List.of())) {
                if (best == null || distance(span, attribution) < distance(span, best)) {
                    best = attribution;
                }
            }
        }
        return best;
    }

    private static int distance(Span quote, Attribution attribution) {
        var cue = attribution.cue();
        int gap =
                cue.end() <= quote.start()
                        ? quote.start() - cue.end()
                        : Math.max(0, cue.start() - quote.end());
        boolean loose = attribution.is(Strength.THINKING);
        boolean nobody = attribution.speaker().entity() < 0;
        return gap + (loose ? LOOSE : 0) + (nobody ? NOBODY : 0);
    }

    /// A quote without a verb of its own goes on with the speaker of the one before, in the same
    /// paragraph or at the start of the next.
    private static Quote continued(QuoteContext context, Span span, @Nullable Quote previous) {
        var own = context.sentencesOf(span);
        if (previous == null || own.isEmpty() || previous.speaker() == null) {
            return new Quote(span, true, null, null);
        }
        var before = context.sentencesOf(previous.span());
        int gap = own.getFirst().paragraph() - before.getLast().paragraph();
        boolean opens = own.getFirst().span().start() >= span.start() - 2;
        boolean goesOn = gap == 0 || (gap == 1 && opens);
        return new Quote(span, true, null, goesOn ? previous.speaker() : null);
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

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
