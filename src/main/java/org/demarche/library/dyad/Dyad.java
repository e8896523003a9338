package org.demarche.library.dyad;

import org.demarche.model.query.TimelineEvent;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Two actors, whichever of them acts.
///
/// @param one a country's or body's three letters, or a name; before the other by the alphabet
/// @param other the same
public record Dyad(String one, String other) implements Comparable<Dyad> {

    public Dyad {
        if (one.compareTo(other) > 0) {
            var first = other;
            other = one;
            one = first;
        }
    }

    /// Every two that an event stands between: each of one side with each of the other; where only
    /// one side is named, as for talks of four, each two of it.
    public static Set<Dyad> of(TimelineEvent event) {
        var sources = side(event.event().sourceCountries(), event.sources());
        var targets = side(event.event().targetCountries(), event.targets());
        if (targets.isEmpty()) {
            targets = sources;
        } else if (sources.isEmpty()) {
            sources = targets;
        }
        var dyads = new LinkedHashSet<Dyad>();
        for (var source : sources) {
            for (var target : targets) {
                if (!source.equals(target)) {
                    dyads.add(new Dyad(source, target));
                }
            }
        }
        return dyads;
    }

    private static List<String> side(List<String> codes, List<String> names) {
        return codes.isEmpty() ? names.stream().limit(1).toList() : codes;
    }

    @Override
    public int compareTo(Dyad than) {
        int first = one.compareTo(than.one);
        return first != 0 ? first : other.compareTo(than.other);
    }
}
