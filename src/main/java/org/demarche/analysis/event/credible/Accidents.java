package org.demarche.analysis.event.credible;

import org.demarche.analysis.event.word.Words;

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

    private Accidents() {}

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
