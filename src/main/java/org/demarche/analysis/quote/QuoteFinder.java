package org.demarche.analysis.quote;

import org.demarche.analysis.quote.cue.Attribution;
import org.demarche.analysis.quote.cue.AttributionFinder;
import org.demarche.analysis.quote.mark.QuoteContext;
import org.demarche.analysis.token.AnalysedText;
import org.demarche.analysis.token.Sentence;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds what was said in a text, between quotation marks or without them, and by whom.
///
/// One or two words between marks are a quote only when a verb gives them to somebody: other marks
/// only say that a word is not the writer's.
public final class QuoteFinder {

    private static final int MOST_SCARE_WORDS = 2;

    private final AttributionFinder attributions = new AttributionFinder();

    /// Quotes in reading order; an indirect one that is mostly between marks is given only as
    /// direct.
    public List<Quote> find(AnalysedText text, List<Mention> mentions, List<Entity> entities) {
        var context = QuoteContext.of(text, mentions, entities);
        var told = new LinkedHashMap<Sentence, List<Attribution>>();
        for (var sentence : text.sentences()) {
            told.put(sentence, attributions.find(context, sentence));
        }
        var quotes = direct(context, told);
        var direct = List.copyOf(quotes);
        for (var sentence : told.values()) {
            quotes.addAll(IndirectQuotes.of(context, sentence, direct));
        }
        quotes.addAll(TurnQuotes.of(context));
        HeadlineQuote.of(context).ifPresent(quotes::add);
        quotes.sort(Comparator.comparing(Quote::span));
        return quotes;
    }

    private static List<Quote> direct(QuoteContext context, Map<Sentence, List<Attribution>> told) {
        var quotes = new ArrayList<Quote>();
        var speakers = new DirectSpeaker(context, told);
        Quote previous = null;
        for (var marked : context.marked()) {
            var span = context.withoutLabel(marked);
            var attribution = speakers.nearest(span);
            var quote = speakers.quote(span, attribution, previous);
            if (isQuote(context, span, speakers.isGiven(span))) {
                quotes.add(quote);
                previous = quote;
            }
        }
        runOn(context, quotes);
        return quotes;
    }

    /// A quotation that runs on over paragraphs is of whoever is named beside a later one of them.
    private static void runOn(QuoteContext context, List<Quote> quotes) {
        for (int i = quotes.size() - 2; i >= 0; i--) {
            var quote = quotes.get(i);
            var next = quotes.get(i + 1);
            if (quote.cue() == null
                    && next.speaker() != null
                    && context.turnOf(quote.span()).isEmpty()
                    && context.turnOf(next.span()).isEmpty()
                    && context.runsOn(quote.span(), next.span())) {
                quotes.set(
                        i,
                        new Quote(
                                quote.span(),
                                quote.manner(),
                                null,
                                next.speaker(),
                                next.addressee()));
            }
        }
    }

    /// Whether marked words are somebody's: those that an attribution tells of, and others that are
    /// no name and more than two.
    private static boolean isQuote(QuoteContext context, Span span, boolean given) {
        var said = span.of(context.text().text());
        return given || (!isTitle(said) && words(said) > MOST_SCARE_WORDS);
    }

    /// Whether every long word begins with a capital: the name of a book, a programme, a song.
    private static boolean isTitle(String text) {
        var words = text.strip().split("\\s+");
        for (var word : words) {
            boolean small = word.length() < 5 && Character.isLowerCase(word.charAt(0));
            if (!small
                    && !Character.isUpperCase(word.charAt(0))
                    && !Character.isDigit(word.charAt(0))) {
                return false;
            }
        }
        return words.length > 1
                && Character.isUpperCase(text.charAt(0))
                && Character.isUpperCase(words[words.length - 1].charAt(0));
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
