package org.demarche.analysis.event.sense;

import org.demarche.analysis.event.word.EventPattern;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;
import org.demarche.model.finding.EventKind;

import java.util.Set;

/// Tells visits from what else arrives: troops are sent, peacekeepers and convoys help.
public final class Arrivals {

    private static final Set<String> FORCES =
            Set.of(
                    ("troop soldier force battalion brigade warship ship fleet tank aircraft jet"
                         + " bomber marine paratrooper contingent convoy unit regiment division"
                         + " destroyer carrier")
                            .split(" ", -1));
    private static final Set<String> HELP =
            Set.of(
                    ("peacekeeper peacekeeping peace-keeping aid relief food supply medicine"
                                    + " humanitarian rescue rescuer")
                            .split(" ", -1));
    private static final Set<String> ARMS =
            Set.of("missile", "weapon", "ammunition", "howitzer", "shipment", "arms");
    private static final Set<String> FLYING = Set.of("land", "fly", "travel", "head", "return");
    private static final Set<String> OTHERS =
            Set.of("refugee", "migrant", "letter", "news", "plane", "flight", "storm", "train");

    private Arrivals() {}

    /// The same words as what arrives makes of them.
    public static Trigger read(Trigger trigger, Words words, Parse parse) {
        var pattern = trigger.pattern();
        if (pattern.kind() != EventKind.VISIT || pattern.noun()) {
            return trigger;
        }
        for (int subject : parse.children(trigger.place(), "nsubj")) {
            if (has(HELP, subject, words, parse)) {
                return as(trigger, pattern.as(EventKind.AID, "AID", "074"));
            }
            boolean flown = FLYING.contains(words.lemma(trigger.place()));
            if (flown && isOne(ARMS, subject, words)) {
                return as(trigger, pattern.asNothing());
            }
            if (has(ARMS, subject, words, parse)) {
                return as(trigger, pattern.as(EventKind.AID, "AID", "072"));
            }
            boolean forces = has(FORCES, subject, words, parse);
            if (forces && words.lemma(trigger.place()).equals("return")) {
                return as(trigger, pattern.as(EventKind.WITHDRAWAL, "RETREAT", "087"));
            }
            if (forces) {
                return as(trigger, pattern.as(EventKind.MOBILISATION, "MOBILIZE", "150"));
            }
            if (OTHERS.contains(words.lemma(subject))) {
                return as(trigger, pattern.asNothing());
            }
        }
        return trigger;
    }

    private static Trigger as(Trigger trigger, EventPattern pattern) {
        return new Trigger(pattern, trigger.place(), trigger.last());
    }

    /// Whether the noun, or what it is made of, is one of `nouns`: "a deployment of troops".
    private static boolean has(Set<String> nouns, int subject, Words words, Parse parse) {
        if (isOne(nouns, subject, words)) {
            return true;
        }
        return parse.children(subject, "compound", "amod", "nmod", "conj").stream()
                .anyMatch(
                        part ->
                                isOne(nouns, part, words)
                                        || parse.children(part, "compound", "amod").stream()
                                                .anyMatch(deep -> isOne(nouns, deep, words)));
    }

    /// The tagger takes "troops" for its own dictionary form.
    private static boolean isOne(Set<String> nouns, int place, Words words) {
        var lemma = words.lemma(place);
        return nouns.contains(lemma)
                || (lemma.endsWith("s") && nouns.contains(lemma.substring(0, lemma.length() - 1)));
    }
}
