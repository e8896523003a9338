package org.demarche.analysis.event.credible;

import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.token.AnalysedText;

import java.util.Locale;
import java.util.Set;

/// Tells who was killed by misfortune from who was killed by somebody.
public final class Accidents {

    private static final Set<String> MISFORTUNES =
            Set.of(
                    ("accident crash derail derailment overturn collision collide flood flooding"
                         + " earthquake quake tsunami storm hurricane typhoon cyclone tornado"
                         + " landslide avalanche wildfire stampede crush drown virus disease"
                         + " outbreak epidemic pandemic tram train shipwreck capsize")
                            .split(" ", -1));

    private static final Set<String> VIOLENCE =
            Set.of(
                    ("attack attacker bomb bomber bombing gunman shoot shooting strike airstrike"
                         + " air-strike missile rocket shell shelling militant rebel insurgent"
                         + " terrorist terror terrorism soldier troop army fighting clash suicide"
                         + " massacre assassinate raid war weapon gun stab knife hostage kidnap"
                         + " drone jet")
                            .split(" ", -1));

    /// Of these, what tells of more than a crime.
    private static final Set<String> FORCE =
            Set.of(
                    ("bomb bomber bombing airstrike air-strike missile rocket shell shelling"
                         + " militant rebel insurgent terrorist terror terrorism soldier troop army"
                         + " fighting massacre assassinate assassination raid war hostage drone jet"
                         + " embassy ambassador diplomat force military militia guerrilla"
                         + " separatist extremist jihadist invade invasion offensive strike")
                            .split(" ", -1));

    private Accidents() {}

    /// How often a text speaks of arms, armies or terror.
    public static int force(AnalysedText text) {
        return (int)
                text.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> FORCE.contains(token.lemma().toLowerCase(Locale.ROOT)))
                        .count();
    }

    /// Whether the sentence speaks of arms, armies or terror.
    public static boolean isForce(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (FORCE.contains(words.lemma(i)) || FORCE.contains(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sentence speaks of misfortune, and of no violence.
    public static boolean isOne(Words words) {
        boolean misfortune = false;
        for (int i = 0; i < words.size(); i++) {
            var lemma = words.lemma(i);
            if (VIOLENCE.contains(lemma)) {
                return false;
            }
            misfortune |= MISFORTUNES.contains(lemma);
        }
        return misfortune;
    }
}
