package org.demarche.analysis.quote.mark;

import org.demarche.analysis.quote.mark.Turns.Turn;
import org.demarche.analysis.token.AnalysedText;
import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Quote.Speaker;
import org.demarche.model.finding.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is known of a text when its quotes are sought: its words, its names, and what stands
/// between quotation marks.
public record QuoteContext(
        AnalysedText text,
        List<Mention> mentions,
        List<Entity> entities,
        List<Span> marked,
        List<Turn> turns) {

    /// Room for marks, blanks and an empty line between a quote and the sentence beside it.
    private static final int WIDEST_GAP = 6;

    public static QuoteContext of(
            AnalysedText text, List<Mention> mentions, List<Entity> entities) {
        return new QuoteContext(
                text,
                mentions,
                entities,
                QuoteMarks.find(text.text()),
                Turns.find(text.text(), entities));
    }

    /// Whoever's turn begins with these words.
    public Optional<Speaker> turnOf(Span span) {
        return turns.stream()
                .filter(t -> t.labelled() && Math.abs(t.words().start() - span.start()) <= 1)
                .map(Turn::speaker)
                .findFirst();
    }

    /// Whoever's turn these words are in.
    public Optional<Speaker> turnAround(Span span) {
        return turns.stream().filter(t -> t.words().overlaps(span)).map(Turn::speaker).findFirst();
    }

    /// Marked words without the label of a turn that stands within the marks.
    public Span withoutLabel(Span marked) {
        return turns.stream()
                .filter(t -> t.labelled() && marked.overlaps(t.speaker().span()))
                .filter(t -> t.words().start() < marked.end())
                .map(t -> new Span(t.words().start(), marked.end()))
                .findFirst()
                .orElse(marked);
    }

    /// Whether a word stands between quotation marks.
    public boolean isQuoted(Token token) {
        return marked.stream().anyMatch(m -> m.overlaps(token.span()));
    }

    /// The name that best stands for the words of `span`: a person before a body before the rest;
    /// -1 when there is none.
    public int entityIn(Span span) {
        Mention best = null;
        for (var mention : mentions) {
            boolean names = mention.span().overlaps(span) && isNamed(mention, span);
            if (names && (best == null || rank(mention) < rank(best))) {
                best = mention;
            }
        }
        return best == null ? -1 : best.entity();
    }

    /// "French" names nobody in "the French presidency".
    private boolean isNamed(Mention mention, Span span) {
        boolean nation = entities.get(mention.entity()).kind() == EntityKind.NATIONALITY;
        return !nation || mention.span().end() == span.end();
    }

    private int rank(Mention mention) {
        return switch (entities.get(mention.entity()).kind()) {
            case PERSON -> 0;
            case OFFICE -> 1;
            case ORGANISATION, MEETING -> 2;
            case COUNTRY -> 3;
            case PLACE, NATIONALITY, TREATY, WEAPON, OTHER -> 4;
        };
    }

    /// Sentences that `span` touches, in reading order.
    public List<Sentence> sentencesOf(Span span) {
        return text.sentences().stream().filter(s -> s.span().overlaps(span)).toList();
    }

    /// Sentences in which the speaker of a marked `span` may be named: those that it touches, the
    /// one before it that ends with a colon, and the one after it that only a question or
    /// exclamation mark parts from it, as in `"Why?" she asked.`
    public List<Sentence> besides(Span span) {
        var beside = new ArrayList<Sentence>();
        for (var sentence : text.sentences()) {
            boolean touches = sentence.span().overlaps(span);
            if (touches || leadsTo(sentence, span) || follows(sentence, span)) {
                beside.add(sentence);
            }
        }
        return beside;
    }

    /// The sentence that a quote begins in and the one before it that ends with a colon.
    public List<Sentence> leadingTo(Span span) {
        return text.sentences().stream()
                .filter(s -> s.span().start() < span.start())
                .filter(s -> s.span().overlaps(span) || leadsTo(s, span))
                .toList();
    }

    private boolean leadsTo(Sentence sentence, Span quote) {
        int end = sentence.span().end();
        return end <= quote.start()
                && isGap(end, quote.start())
                && sentence.tokens().getLast().word().endsWith(":");
    }

    private boolean follows(Sentence sentence, Span quote) {
        int start = sentence.span().start();
        boolean asks = "?!…".indexOf(text.text().charAt(quote.end() - 1)) >= 0;
        return start >= quote.end()
                && isGap(quote.end(), start)
                && (asks || Character.isLowerCase(text.text().charAt(start)))
                && !text.text().substring(quote.end(), start).contains("\n\n");
    }

    /// The same words with the mark that closes what they open.
    public Span withClosingMark(Span span) {
        return marked.stream()
                .filter(m -> m.start() > span.start() && m.start() < span.end())
                .filter(m -> m.end() >= span.end() && m.end() - span.end() <= 2)
                .filter(m -> m.end() < text.text().length())
                .filter(m -> "\"”»’".indexOf(text.text().charAt(m.end())) >= 0)
                .map(m -> new Span(span.start(), m.end() + 1))
                .findFirst()
                .orElse(span);
    }

    /// Whether no mark closes a quote and the next paragraph opens with another.
    public boolean runsOn(Span quote, Span next) {
        var between =
                next.start() > quote.end() ? text.text().substring(quote.end(), next.start()) : "";
        return between.matches("\\s*\\n\\s*[\"“]\\s?");
    }

    private boolean isGap(int from, int to) {
        return to - from <= WIDEST_GAP
                && text.text().substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }
}
