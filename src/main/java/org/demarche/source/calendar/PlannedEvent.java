package org.demarche.source.calendar;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/// One occurrence of a calendar's event: a summit, a visit, a vote.
///
/// @param uid the calendar's own name for the event, the same for all its occurrences; empty when
///   it has none
/// @param summary plain text on one line; empty when it has none
/// @param first its first day, in the calendar's own time zone
/// @param last its last day, included; never before `first`
/// @param start the minute at which it begins; null for whole days
/// @param place as written; empty when none is
/// @param description plain text; empty when it has none
/// @param link the event's page; null when it names none
/// @param cancelled whether the calendar says that it will not be
public record PlannedEvent(
        String uid,
        String summary,
        LocalDate first,
        LocalDate last,
        @Nullable ZonedDateTime start,
        String place,
        String description,
        @Nullable URI link,
        boolean cancelled) {}
