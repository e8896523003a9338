package org.demarche.analysis.quote;

import org.demarche.analysis.quote.Attribution.Strength;
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
            if (!context.isQuoted(tokens.get(i))) {
                at(context, tokens, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Attribution> accordingTo(QuoteContext context, List<Token> tokens, int at) {
        var cue = new Span(tokens.get(at).span().start(), tokens.get(at + 1).span().end());
        return SpeakerPhrase.after(tokens, at + 1)
                .map(
                        p ->
                                new Attribution(
                                        speaker(context, tokens, p),
                                        cue,
                                        at,
                                        p.to(),
                                        Strength.SPEAKING));
    }

    private Optional<Attribution> verb(QuoteContext context, List<Token> tokens, int at) {
        var cue = tokens.get(at).span();
        boolean speaking = cues.isSpeaking(tokens.get(at));
        int subjectOf = subjectOf(tokens, at);
        var before =
                SpeakerPhrase.before(tokens, subjectOf).filter(p -> isOutside(context, tokens, p));
        if (before.isPresent()) {
            var phrase = before.get();
            var strength = speaking ? Strength.SPEAKING : Strength.THINKING;
            int from = subjectOf == at ? phrase.from() : at;
            var speaker = speaker(context, tokens, phrase);
            return Optional.of(new Attribution(speaker, cue, from, at + 1, strength));
        }
        var pos = tokens.get(at).pos();
        if (!speaking || !(pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBN"))) {
            return Optional.empty();
        }
        return SpeakerPhrase.after(tokens, at)
                .filter(p -> isOutside(context, tokens, p))
                .map(p -> afterwards(context, tokens, at, p));
    }

    private static Attribution afterwards(
            QuoteContext context, List<Token> tokens, int at, SpeakerPhrase phrase) {
        var speaker = speaker(context, tokens, phrase);
        var cue = tokens.get(at).span();
        return new Attribution(speaker, cue, at, phrase.to(), Strength.AFTERWARDS);
    }

    /// The verb that has the subject of the cue: the cue itself, or the main verb in "X warned
    /// reporters, saying …" and "X laughed and said …".
    private static int subjectOf(List<Token> tokens, int at) {
        int before = at - 1;
        while (before > 0 && Set.of("RB", "MD", "VBD").contains(tokens.get(before).pos())) {
            before--;
        }
        boolean second = before > 0 && tokens.get(before).pos().equals("CC");
        return second || tokens.get(at).pos().equals("VBG")
                ? mainVerb(tokens, second ? before : at, at)
                : at;
    }

    private static int mainVerb(List<Token> tokens, int from, int otherwise) {
        for (int i = from - 1; i > 0; i--) {
            if (Set.of("VBD", "VBZ", "VBP").contains(tokens.get(i).pos())) {
                return i;
            }
        }
        return otherwise;
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

    private static String word(List<Token> tokens, int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).word();
    }
}
