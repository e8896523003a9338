package org.demarche.analysis.quote.cue;

import org.demarche.analysis.quote.clause.CueSubject;
import org.demarche.analysis.quote.clause.NounPhrase;
import org.demarche.analysis.quote.clause.SentenceWords;
import org.demarche.analysis.quote.cue.CueWords.Frame;
import org.demarche.analysis.quote.mark.QuoteContext;
import org.demarche.analysis.token.Sentence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds in a sentence who is said to have said, thought or wanted something, outside quotation
/// marks.
public final class AttributionFinder {

    private final CueWords cues = new CueWords();
    private final ContentFinder contents = new ContentFinder(cues);
    private final NounAttributions nouns = new NounAttributions(contents);

    public List<Attribution> find(QuoteContext context, Sentence sentence) {
        var found = new ArrayList<Attribution>();
        var words = words(context, sentence);
        for (int i = 0; i < words.size(); i++) {
            if (!words.quoted().get(i)) {
                int cue = i;
                at(context, words, i)
                        .map(a -> a.speaking() ? heard(context, words, cue, a) : a)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Attribution heard(
            QuoteContext context, SentenceWords words, int cue, Attribution told) {
        return Addressee.of(words, cue)
                .map(p -> AttributionMaker.speaker(context, words, p))
                .filter(s -> !s.span().overlaps(told.speaker().span()))
                .map(told::to)
                .orElse(told);
    }

    public static SentenceWords words(QuoteContext context, Sentence sentence) {
        var quoted = new BitSet();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            quoted.set(i, context.isQuoted(sentence.tokens().get(i)));
        }
        return new SentenceWords(sentence.tokens(), quoted, false);
    }

    private Optional<Attribution> at(QuoteContext context, SentenceWords words, int at) {
        if (words.word(at).equals("according") && words.word(at + 1).equals("to")) {
            return accordingTo(context, words, at);
        }
        if (cues.afterNoun(words.lemma(at)).contains(words.word(at + 1))
                && words.pos(at).startsWith("NN")) {
            return nouns.noun(context, words, at);
        }
        if (cues.afterAdjective(words.word(at)).contains(words.word(at + 1)) && !words.isNoun(at)) {
            return nouns.adjective(context, words, at);
        }
        boolean part = words.pos(at + 1).equals("HYPH") || words.pos(at - 1).equals("HYPH");
        if (!words.isVerb(at) || isAdjective(words, at) || part) {
            return Optional.empty();
        }
        if (!cues.isVerb(words.lemma(at))) {
            return afterMarks(context, words, at);
        }
        boolean told =
                cues.takes(words.lemma(at), Frame.SPEAK)
                        && CueSubject.afterQuote(words.outside(), at).isPresent();
        boolean passive =
                CueSubject.isPassive(words, at)
                        || (words.pos(at).equals("VBN")
                                && words.isNoun(at - 1)
                                && hasMain(words)
                                && !told);
        if (words.lemma(at).equals("see") && words.isRelative(at - 1)) {
            return Optional.empty(); // "the accord, which saw the army leave"
        }
        boolean modifies = words.pos(at).equals("VBG") && words.isNoun(at - 1);
        if (modifies
                && !cues.takes(words.lemma(at), Frame.SPEAK)
                && !cues.takes(words.lemma(at), Frame.ORDER)) {
            return Optional.empty();
        }
        return passive ? passive(context, words, at) : verb(context, words, at);
    }

    /// "…!” beamed X", "…,” X sings": beside a closing mark any verb gives the words to its
    /// subject.
    private Optional<Attribution> afterMarks(QuoteContext context, SentenceWords words, int at) {
        if (!words.pos(at).matches("VB[DZ]") || words.isAuxiliary(at)) {
            return Optional.empty();
        }
        if (closes(words, at - 1)) {
            return NounPhrase.startingAt(words, at + 1, false)
                    .filter(p -> words.pos(p.from()).matches("NNP|DT|PRP"))
                    .filter(p -> !isSubject(words, p.to()) && isOutside(context, words, p))
                    .flatMap(
                            p ->
                                    AttributionMaker.made(
                                            context,
                                            words,
                                            p,
                                            words.span(at, at + 1),
                                            true,
                                            List.of()));
        }
        boolean opened = words.isMark(0) && words.quoted().get(1);
        return NounPhrase.endingAt(words, at)
                .filter(p -> opened && closes(words, p.from() - 1))
                .filter(p -> words.word(p.from() - 2).matches("[,?!]"))
                .flatMap(
                        p ->
                                AttributionMaker.made(
                                        context,
                                        words,
                                        p,
                                        words.span(at, at + 1),
                                        true,
                                        List.of()));
    }

    private static boolean closes(SentenceWords words, int at) {
        return words.word(at).matches("[\"”»]|''");
    }

    /// Whether some verb of the sentence is surely its main one; else a participle is.
    private static boolean hasMain(SentenceWords words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /// "a written statement", "the alleged plot".
    private static boolean isAdjective(SentenceWords words, int at) {
        return Set.of("DT", "JJ", "PRP$", "POS", "HYPH", "CD").contains(words.pos(at - 1))
                && words.pos(at + 1).matches("NN.*|JJ");
    }

    private Optional<Attribution> accordingTo(QuoteContext context, SentenceWords words, int at) {
        var source = NounPhrase.startingAt(words, at + 2, true);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        int after = source.get().to();
        List<NounPhrase> parts =
                contents.around(words, at, words.isFinite(after + 1) ? after : words.size());
        if (parts.isEmpty()) {
            int from = after + (words.isMark(after) ? 1 : 0);
            int end = words.endOfWords();
            parts = end - from > 1 ? List.of(new NounPhrase(from, end)) : List.of();
        }
        return AttributionMaker.made(
                context, words, source.get(), words.span(at, at + 2), true, parts);
    }

    /// "was criticised by the ministry".
    private Optional<Attribution> passive(QuoteContext context, SentenceWords words, int at) {
        if (!words.word(at + 1).equals("by")) {
            return Optional.empty();
        }
        var source = NounPhrase.startingAt(words, at + 2, false);
        var parts = new ArrayList<NounPhrase>();
        NounPhrase.endingAt(words, CueSubject.groupStart(words, at)).ifPresent(parts::add);
        source.filter(s -> words.word(s.to()).matches("as|for|of"))
                .flatMap(s -> contents.after(words, s.to()))
                .ifPresent(parts::add);
        boolean speaking = cues.takes(words.lemma(at), Frame.SPEAK);
        return source.flatMap(
                s ->
                        AttributionMaker.made(
                                context, words, s, words.span(at, at + 1), speaking, parts));
    }

    private Optional<Attribution> verb(QuoteContext context, SentenceWords words, int at) {
        boolean speaking = cues.takes(words.lemma(at), Frame.SPEAK);
        var subject = speaking ? inverted(context, words, at) : Optional.<NounPhrase>empty();
        if (subject.isEmpty()) {
            subject = CueSubject.of(words.outside(), at).filter(p -> isOutside(context, words, p));
        }
        if (subject.isEmpty() && speaking) {
            subject = CueSubject.afterQuote(words.outside(), at);
        }
        if (subject.isEmpty()
                && speaking
                && !words.lemma(at).equals("tell")
                && words.pos(at).matches("VB[DZN]")) {
            subject =
                    NounPhrase.startingAt(words, at + 1, false)
                            .filter(p -> isOutside(context, words, p))
                            .filter(p -> !words.isFinite(p.to()));
        }
        return subject.flatMap(
                s -> {
                    var parts = contents.of(words, at, s);
                    return AttributionMaker.made(
                            context, words, s, words.span(at, at + 1), speaking, parts);
                });
    }

    /// "…, said X" where no verb follows X.
    private static Optional<NounPhrase> inverted(
            QuoteContext context, SentenceWords words, int at) {
        boolean first = at == 0 || (words.isMark(at - 1) && !words.isDash(at - 1));
        boolean quoted =
                at > 0
                        && (context.isQuoted(words.tokens().get(at - 1))
                                || words.word(at - 1).matches("[\"”'’`]+"));
        boolean named = !quoted && CueSubject.of(words.outside(), at).isPresent();
        if (!first
                || named
                || words.lemma(at).equals("tell")
                || !words.pos(at).matches("VB[DZN]")) {
            return Optional.empty();
        }
        return NounPhrase.startingAt(words, at + 1, false)
                .filter(p -> !isSubject(words, p.to()) && isOutside(context, words, p))
                .filter(p -> words.isMark(p.to()) || p.to() >= words.size() || at > 2);
    }

    /// Whether a verb of its own follows a phrase that ends at `from`: "said X had come".
    private static boolean isSubject(SentenceWords words, int from) {
        for (int i = from; i < words.size() && !words.isRelative(i); i++) {
            if (words.isFinite(i)) {
                return true;
            }
            if (words.word(i).matches("[,;.]") || words.isDash(i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOutside(QuoteContext context, SentenceWords words, NounPhrase phrase) {
        return words.tokens().subList(phrase.from(), phrase.to()).stream()
                .noneMatch(context::isQuoted);
    }
}
