package org.demarche.library.dossier;

import org.demarche.store.findings.EntityTable.DayCount;
import org.demarche.store.findings.dossier.DossierTable.Sighting;

import java.util.List;
import java.util.TreeMap;

/// Where and when an entity was named.
///
/// @param sightings newest first
record Seen(List<Sighting> sightings) {

    int articles() {
        return sightings.size();
    }

    int mentions() {
        return sightings.stream().mapToInt(Sighting::mentions).sum();
    }

    /// The newest articles.
    List<Long> newest(int atMost) {
        return sightings.stream().limit(atMost).map(Sighting::article).toList();
    }

    /// The days in order of time, each with its number of mentions.
    List<DayCount> days() {
        var days = new TreeMap<String, Integer>();
        for (var sighting : sightings) {
            days.merge(sighting.day(), sighting.mentions(), Integer::sum);
        }
        return days.entrySet().stream().map(d -> new DayCount(d.getKey(), d.getValue())).toList();
    }
}
