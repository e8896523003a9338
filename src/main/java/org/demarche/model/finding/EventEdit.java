package org.demarche.model.finding;

import java.util.List;

/// What a reader says that an event is, in place of what was found or where nothing was.
///
/// @param sourceCountries three letters of those who act
/// @param targetCountries three letters of those acted on or with; may be empty
/// @param summary one line in plain words
public record EventEdit(
        EventKind kind,
        CalendarTime when,
        EventStatus status,
        List<String> sourceCountries,
        List<String> targetCountries,
        String summary) {

    public EventEdit {
        sourceCountries = List.copyOf(sourceCountries);
        targetCountries = List.copyOf(targetCountries);
    }

    /// What an event says now, for a form to start with.
    public static EventEdit of(DiplomaticEvent event) {
        return new EventEdit(
                event.kind(),
                event.when(),
                event.status(),
                event.sourceCountries(),
                event.targetCountries(),
                event.summary());
    }
}
