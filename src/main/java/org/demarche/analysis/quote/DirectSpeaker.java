package org.demarche.analysis.quote;

import org.demarche.analysis.quote.clause.CueSubject;
import org.demarche.analysis.quote.cue.Attribution;
import org.demarche.analysis.quote.cue.AttributionFinder;
import org.demarche.analysis.quote.cue.AttributionMaker;
import org.demarche.analysis.quote.mark.QuoteContext;
import org.demarche.analysis.token.Sentence;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Quote.Manner;
import org.demarche.model.finding.Quote.Speaker;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the speaker of words between marks: by the verb beside them, by a name before a colon, by
/// who was told of last, by the subject of the sentence.
final class DirectSpeaker {

    /// How many characters further off a cue counts that tells of no speech or has no name.
    private static final int LOOSE = 60;

    private static final int NOBODY = 15;

    /// How many characters nearer a cue counts whose clause holds the quote.
    private static final int HOLDS = 100;

    private static final int NEAR = 6;

    private static final Set<EntityKind> SPEAKERS =
            Set.of(
                    EntityKind.PERSON,
                    EntityKind.ORGANISATION,
                    EntityKind.OFFICE,
                    EntityKind.MEETING,
                    EntityKind.COUNTRY);

    /// Verbs that give the words of others.
    private static final Pattern TAKES_UP =
            Pattern.compile(
                    "(?i)(address|discuss|mention|cit|quot|echo|invok|refut|rebut|ignor).*");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "we", "i", "who");

    private final QuoteContext context;
    private final Map<Sentence, List<Attribution>> told;

    DirectSpeaker(QuoteContext context, Map<Sentence, List<Attribution>> told) {
        this.context = context;
        this.told = told;
    }

    static boolean isBeside(Attribution attribution, Span span) {
        var cue = attribution.cue();
        var who = attribution.speaker().span();
        int gap = Math.min(cue.start(), who.start()) - span.end();
        int lead = span.start() - Math.max(cue.end(), who.end());
        return (gap >= 0 && gap < NEAR) || (lead >= 0 && lead < NEAR);
    }

    /// Whether some attribution tells of these marked words, or stands beside them.
    boolean isGiven(Span span) {
        return context.besides(span).stream()
                .flatMap(s -> told.getOrDefault(s, List.of()).stream())
                .anyMatch(a -> a.covers(span) || isBeside(a, span));
    }

    /// The attribution beside the quote in its sentences.
    @Nullable Attribution nearest(Span span) {
        Attribution best = null;
        for (var sentence : context.besides(span)) {
            for (var attribution : told.getOrDefault(sentence, List.of())) {
                if (best == null || isNearer(span, attribution, best)) {
                    best = attribution;
                }
            }
        }
        return best;
    }

    /// Who is told to speak goes before whoever he tells of; then the nearer one.
    private static boolean isNearer(Span quote, Attribution one, Attribution other) {
        boolean tells = one.speaking() && one.covers(quote);
        boolean told = other.speaking() && other.covers(quote);
        boolean inner = !one.speaking() && one.covers(quote);
        boolean outer = !other.speaking() && other.covers(quote);
        if ((tells && outer) || (told && inner)) {
            return tells;
        }
        return distance(quote, one) < distance(quote, other);
    }

    private static int distance(Span quote, Attribution attribution) {
        var cue = attribution.cue();
        int gap =
                cue.end() <= quote.start()
                        ? quote.start() - cue.end()
                        : Math.max(0, cue.start() - quote.end());
        boolean holds = attribution.covers(quote);
        boolean nobody = attribution.speaker().entity() < 0;
        return gap
                + (holds || attribution.speaking() ? 0 : LOOSE)
                - (holds ? HOLDS : 0)
                + (nobody ? NOBODY : 0);
    }

    /// The quote with whoever says it.
    Quote quote(Span span, @Nullable Attribution attribution, @Nullable Quote previous) {
        var signed = context.turnOf(span).or(() -> BareSpeaker.signature(context, span));
        if (signed.isPresent()) {
            return new Quote(span, true, null, signed.get());
        }
        var owner = attribution == null ? Optional.<Speaker>empty() : owner(span, attribution);
        if (owner.isPresent()) {
            return new Quote(span, true, null, owner.get());
        }
        if (attribution != null) {
            return new Quote(
                    span,
                    Manner.DIRECT,
                    attribution.cue(),
                    attribution.speaker(),
                    attribution.addressee());
        }
        var speaker =
                BareSpeaker.of(context, span)
                        .or(() -> context.turnAround(span))
                        .or(() -> ofSentence(span).filter(this::canSpeak))
                        .or(() -> lastTold(span))
                        .or(() -> goneOn(span, previous))
                        .or(() -> toldBefore(span))
                        .or(() -> ofSentence(span));
        return new Quote(span, true, null, speaker.orElse(null));
    }

    /// Whose words a text takes up: N in "the paper does not address N's “first concern”".
    private Optional<Speaker> owner(Span span, Attribution attribution) {
        boolean takesUp =
                !attribution.speaking()
                        && TAKES_UP.matcher(attribution.cue().of(context.text().text())).matches();
        return takesUp ? BareSpeaker.owner(context, span) : Optional.empty();
    }

    /// The subject of the verb before a quote that is a part of its sentence, or of the sentence
    /// before it that ends with a colon.
    private Optional<Speaker> ofSentence(Span span) {
        for (var sentence : context.leadingTo(span)) {
            var words = AttributionFinder.words(context, sentence).outside();
            int quote = 0;
            while (quote < words.size() && words.tokens().get(quote).span().end() <= span.start()) {
                quote++;
            }
            var subject =
                    Optional.of(quote)
                            .filter(q -> q > 1)
                            .flatMap(q -> CueSubject.main(words, q))
                            .map(s -> AttributionMaker.speaker(context, words, s));
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /// Whether this may be somebody who speaks.
    private boolean canSpeak(Speaker speaker) {
        return speaker.entity() >= 0
                ? SPEAKERS.contains(context.entities().get(speaker.entity()).kind())
                : PRONOUNS.contains(
                        speaker.span().of(context.text().text()).toLowerCase(Locale.ROOT));
    }

    /// Whoever was told of last before the quote in its paragraph.
    private Optional<Speaker> lastTold(Span span) {
        var own = context.sentencesOf(span);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Speaker last = null;
        for (var entry : told.entrySet()) {
            var sentence = entry.getKey();
            if (sentence.span().start() >= own.getFirst().span().start()) {
                break;
            }
            if (sentence.paragraph() == own.getFirst().paragraph() && !entry.getValue().isEmpty()) {
                last = teller(entry.getValue()).speaker();
            }
        }
        return Optional.ofNullable(last);
    }

    /// Who tells the sentence: the last one who is told to speak and of whom nobody else tells,
    /// else the first.
    private static Attribution teller(List<Attribution> sentence) {
        Attribution last = null;
        for (var one : sentence) {
            boolean within =
                    sentence.stream()
                            .anyMatch(o -> !o.equals(one) && o.speaking() && o.covers(one.cue()));
            if (one.speaking() && !within) {
                last = one;
            }
        }
        return last == null ? sentence.getFirst() : last;
    }

    /// A quote that is a paragraph of its own goes on with whoever spoke in the one before.
    private Optional<Speaker> toldBefore(Span span) {
        var own = context.sentencesOf(span);
        if (own.isEmpty() || own.getFirst().span().start() < span.start() - 2) {
            return Optional.empty();
        }
        Speaker last = null;
        for (var entry : told.entrySet()) {
            if (entry.getKey().paragraph() == own.getFirst().paragraph() - 1
                    && !entry.getValue().isEmpty()) {
                var teller = teller(entry.getValue());
                last = teller.speaking() ? teller.speaker() : last;
            }
        }
        return Optional.ofNullable(last);
    }

    /// A quote without a verb of its own goes on with the speaker of the one before, in the same
    /// paragraph or at the start of the next.
    private Optional<Speaker> goneOn(Span span, @Nullable Quote previous) {
        var own = context.sentencesOf(span);
        if (previous == null || own.isEmpty()) {
            return Optional.empty();
        }
        var before = context.sentencesOf(previous.span());
        int gap = own.getFirst().paragraph() - before.getLast().paragraph();
        boolean opens = own.getFirst().span().start() >= span.start() - 2;
        boolean goesOn = gap == 0 || (gap == 1 && opens);
        return goesOn ? Optional.ofNullable(previous.speaker()) : Optional.empty();
    }
}
