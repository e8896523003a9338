package org.demarche.model.query;

import org.demarche.model.finding.EventKind;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/// Which events a timeline is to show. Every part narrows; an empty or null part does not.
///
/// @param articles only events of these articles; null means of all
/// @param from first day, inclusive: events whose last possible day is earlier are left out
/// @param to last day, inclusive
/// @param actor a name or three-letter code on either side, or on the source's side when `target`
///   is given
/// @param target a name or three-letter code on the target's side
/// @param kinds only these; empty means all
public record TimelineRequest(
        @Nullable Set<Long> articles,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String actor,
        @Nullable String target,
        Set<EventKind> kinds) {

    public static final TimelineRequest EVERYTHING =
            new TimelineRequest(null, null, null, null, null, Set.of());

    public TimelineRequest {
        articles = articles == null ? null : Set.copyOf(articles);
        kinds = Set.copyOf(kinds);
    }

    public static TimelineRequest ofArticles(Set<Long> articles) {
        return new TimelineRequest(articles, null, null, null, null, Set.of());
    }
}
