package org.demarche.analysis.quote.cue;

import org.demarche.analysis.quote.clause.CueSubject;
import org.demarche.analysis.quote.clause.NounPhrase;
import org.demarche.analysis.quote.clause.SentenceWords;
import org.demarche.analysis.quote.mark.QuoteContext;

import java.util.Optional;
import java.util.Set;

/// Finds who is given something by a noun or an adjective: "N's claim that …", "N was sure that …".
public final class NounAttributions {

    /// Verbs that say nothing beside their noun: "make a claim", "voice support".
    private static final Set<String> LIGHT_VERBS =
            Set.of(
                    "make",
                    "express",
                    "voice",
                    "issue",
                    "raise",
                    "announce",
                    "offer",
                    "have",
                    "give",
                    "state",
                    "declare",
                    "level",
                    "reiterate",
                    "repeat",
                    "show",
                    "withdraw",
                    "receive");

    private final ContentFinder contents;

    NounAttributions(ContentFinder contents) {
        this.contents = contents;
    }

    /// "his claim that …", "they voiced support for …".
    Optional<Attribution> noun(QuoteContext context, SentenceWords words, int at) {
        if (NounPhrase.isTime(words, at + 2)) {
            return Optional.empty(); // "his remarks on Friday"
        }
        int before = at - 1;
        while (words.pos(before).matches("JJ|NN|CD|VBN|RB|DT|VBG")) {
            before--;
        }
        Optional<NounPhrase> holder = Optional.empty();
        if (words.pos(before).equals("POS")) {
            holder = NounPhrase.endingAt(words, before);
        } else if (words.pos(before).equals("PRP$")) {
            holder = Optional.of(new NounPhrase(before, before + 1));
        } else if (words.isVerb(before) && LIGHT_VERBS.contains(words.lemma(before))) {
            holder = CueSubject.of(words.outside(), before);
        }
        var parts = contents.afterNoun(words, at).stream().toList();
        return holder.flatMap(
                h ->
                        AttributionMaker.made(
                                context, words, h, words.span(at, at + 1), false, parts));
    }

    /// "was sure that …", "made clear that …".
    Optional<Attribution> adjective(QuoteContext context, SentenceWords words, int at) {
        int verb = at - 1;
        while (words.isAdverb(verb) || words.word(verb).equals("it")) {
            verb--;
        }
        boolean clear = words.word(at).equals("clear");
        boolean told =
                words.isVerb(verb)
                        && words.lemma(verb)
                                .matches(clear ? "make" : "be|feel|seem|remain|become|get");
        var subject = told ? CueSubject.of(words.outside(), verb) : Optional.<NounPhrase>empty();
        var parts = contents.afterNoun(words, at).stream().toList();
        return subject.flatMap(
                s ->
                        AttributionMaker.made(
                                context, words, s, words.span(at, at + 1), false, parts));
    }
}
