package org.demarche.analysis.event.sense;

import org.demarche.analysis.event.word.EventPattern;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;
import org.demarche.model.finding.EventKind;

import java.util.Set;

/// Reads the sending of people by what they are sent for: "sent troops to help deliver food" helps,
/// "sent officers to look into the fire" investigates.
public final class Purposes {

    private static final int REACH = 24;

    private static final Set<String> HELPING =
            Set.of("help assist aid rescue feed evacuate relieve distribute".split(" ", -1));
    private static final Set<String> LOOKING =
            Set.of("investigate probe inspect examine verify".split(" ", -1));

    private Purposes() {}

    /// The act as its purpose tells it; unchanged when it names none that matters.
    public static Trigger read(Trigger trigger, Words words, Parse parse) {
        var pattern = trigger.pattern();
        if (pattern.noun() || !"MOBILIZE".equals(pattern.plover())) {
            return trigger;
        }
        int end = Math.min(words.size(), trigger.place() + REACH);
        for (int i = trigger.last() + 1; i < end; i++) {
            boolean purpose = words.tag(i - 1).equals("TO") && words.tag(i).equals("VB");
            if (purpose && parse.isUnder(i, trigger.place())) {
                return meant(trigger, pattern, words.lemma(i));
            }
        }
        return trigger;
    }

    private static Trigger meant(Trigger trigger, EventPattern pattern, String purpose) {
        if (HELPING.contains(purpose)) {
            return as(trigger, pattern.as(EventKind.AID, "AID", "074"));
        }
        return LOOKING.contains(purpose)
                ? as(trigger, pattern.as(EventKind.ACCUSATION, "ACCUSE", "090"))
                : trigger;
    }

    private static Trigger as(Trigger trigger, EventPattern pattern) {
        return new Trigger(pattern, trigger.place(), trigger.last());
    }
}
