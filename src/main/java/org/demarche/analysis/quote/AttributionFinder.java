package org.demarche.analysis.quote;

import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;
import org.demarche.model.finding.Quote.Speaker;
import org.demarche.model.finding.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds in a sentence who is said to have said something, outside quotation marks.
final class AttributionFinder {

    private static final Set<String> ONE_PERSON = Set.of("he", "she", "him", "her");

    private final CueWords cues = new CueWords();

    List<Attribution> find(QuoteContext context, Sentence sentence) {
        var found = new ArrayList<Attribution>();
        var tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (context.isQuoted(token)) {
                continue;
            }
            boolean accordingTo =
                    token.word().equalsIgnoreCase("according")
                            && i + 2 < tokens.size()
                            && tokens.get(i + 1).word().equals("to");
            var attribution =
                    accordingTo
                            ? accordingTo(context, tokens, i)
                            : cues.isSpeaking(token) || cues.isThinking(token)
                                    ? verb(context, tokens, i)
                                    : Optional.<Attribution>empty();
            attribution.ifPresent(found::add);
        }
        return found;
    }

    private Optional<Attribution> accordingTo(QuoteContext context, List<Token> tokens, int at) {
        var cue = new Span(tokens.get(at).span().start(), tokens.get(at + 1).span().end());
        return SpeakerPhrase.after(tokens, at + 1)
                .map(
                        phrase ->
                                new Attribution(
                                        speaker(context, tokens, phrase),
                                        cue,
                                        at,
                                        phrase.to(),
                                        true));
    }

    private Optional<Attribution> verb(QuoteContext context, List<Token> tokens, int at) {
        var token = tokens.get(at);
        boolean certain = cues.isSpeaking(token);
        boolean participle = token.pos().equals("VB") || token.pos().equals("VBG");
        var before = SpeakerPhrase.before(tokens, at).filter(p -> isOutside(context, tokens, p));
        if (before.isPresent()) {
            var phrase = before.get();
            return Optional.of(
                    new Attribution(
                            speaker(context, tokens, phrase),
                            token.span(),
                            phrase.from(),
                            at + 1,
                            certain));
        }
        if (!certain || participle) {
            return Optional.empty();
        }
        return SpeakerPhrase.after(tokens, at)
                .filter(p -> isOutside(context, tokens, p))
                .map(
                        phrase ->
                                new Attribution(
                                        speaker(context, tokens, phrase),
                                        token.span(),
                                        at,
                                        phrase.to(),
                                        true));
    }

    private static boolean isOutside(
            QuoteContext context, List<Token> tokens, SpeakerPhrase phrase) {
        return tokens.subList(phrase.from(), phrase.to()).stream().noneMatch(context::isQuoted);
    }

    private static Speaker speaker(QuoteContext context, List<Token> tokens, SpeakerPhrase phrase) {
        var span = phrase.span(tokens);
        if (!phrase.isPronoun(tokens)) {
            return new Speaker(span, context.entityIn(span));
        }
        var pronoun = tokens.get(phrase.from()).word().toLowerCase(Locale.ROOT);
        var person = ONE_PERSON.contains(pronoun) ? context.lastPersonBefore(span.start()) : null;
        return new Speaker(span, person == null ? -1 : person.entity());
    }
}
