package org.demarche.model.query;

import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/// Which events a timeline is to show. Every part narrows; an empty or null part does not.
///
/// @param articles only events of these articles; null means of all
/// @param from first day, inclusive: events whose last possible day is earlier are left out
/// @param to last day, inclusive
/// @param actors who takes part
/// @param kinds only these; empty means all
/// @param statuses only these; empty means all
/// @param surest only events of at least this confidence, from 0 to 1
/// @param outlets only events that at least so many outlets tell of; 1 for all
public record TimelineRequest(
        @Nullable Set<Long> articles,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Actors actors,
        Set<EventKind> kinds,
        Set<EventStatus> statuses,
        double surest,
        int outlets) {

    public static final TimelineRequest EVERYTHING =
            new TimelineRequest(null, null, null, Actors.ANY, Set.of(), Set.of(), 0, 1);

    /// Each is a name, a part of one, or three letters of a country or body.
    ///
    /// @param one on either side; with `other`, on the acting side; null for anybody
    /// @param other on whom or with whom; null for anybody
    /// @param bothWays whether the two may also have changed sides
    public record Actors(@Nullable String one, @Nullable String other, boolean bothWays) {
        public static final Actors ANY = new Actors(null, null, false);
    }

    public TimelineRequest {
        articles = articles == null ? null : Set.copyOf(articles);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    public static TimelineRequest ofArticles(Set<Long> articles) {
        return new TimelineRequest(articles, null, null, Actors.ANY, Set.of(), Set.of(), 0, 1);
    }

    /// What is told of one actor, or of what one does to another.
    ///
    /// @param target null for anybody
    public static TimelineRequest ofActors(String actor, @Nullable String target) {
        return EVERYTHING.of(new Actors(actor, target, false));
    }

    /// What either of two does to the other, and what they do together.
    public static TimelineRequest ofPair(String one, String other) {
        return EVERYTHING.of(new Actors(one, other, true));
    }

    private TimelineRequest of(Actors who) {
        return new TimelineRequest(articles, from, to, who, kinds, statuses, surest, outlets);
    }

    /// The same, of these days only; null for an open end.
    public TimelineRequest between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new TimelineRequest(articles, first, last, actors, kinds, statuses, surest, outlets);
    }

    /// The same, of these kinds and statuses only; empty sets mean all.
    public TimelineRequest only(Set<EventKind> these, Set<EventStatus> those) {
        return new TimelineRequest(articles, from, to, actors, these, those, surest, outlets);
    }

    /// The same, but only what is so sure and told by so many.
    public TimelineRequest least(double sure, int many) {
        return new TimelineRequest(articles, from, to, actors, kinds, statuses, sure, many);
    }
}
