package org.demarche.ui.timeline.lane;

import org.demarche.model.query.TimelineEvent;

import java.util.List;
import java.util.Optional;

/// Two actors whose dealings are looked at.
///
/// @param one a country's or body's three letters, or a name
/// @param other the same
public record Pair(String one, String other) {

    /// Who an event is between; empty when it has only one side.
    public static Optional<Pair> of(TimelineEvent event) {
        var source = actor(event.event().sourceCountries(), event.sources());
        var target = actor(event.event().targetCountries(), event.targets());
        return source.isEmpty() || target.isEmpty() || source.equals(target)
                ? Optional.empty()
                : Optional.of(new Pair(source, target));
    }

    private static String actor(List<String> codes, List<String> names) {
        return codes.isEmpty() ? names.isEmpty() ? "" : names.getFirst() : codes.getFirst();
    }
}
