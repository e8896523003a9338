package org.demarche.model.query;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How the articles that a search finds are spread.
///
/// @param values of each facet, all facets present, those of most articles first
/// @param days how many articles each day has, rising; articles without a day are in none
/// @param exact false where very many articles were found, so that a sample of them was counted and
///   all numbers are estimates
public record FacetCounts(
        Map<Facet, List<Value>> values, SortedMap<LocalDate, Integer> days, boolean exact) {

    public FacetCounts {
        values = Map.copyOf(values);
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /// @param articles how many of those found have it; an article counts once
    public record Value(String name, int articles) {}
}
