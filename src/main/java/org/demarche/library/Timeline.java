package org.demarche.library;

import org.demarche.model.query.TimelineEvent;
import org.demarche.model.query.TimelineRequest;
import org.demarche.store.findings.EventTable;

import java.util.List;

/// The events of the library. Call it from any thread but JavaFX's.
public final class Timeline {

    private static final int AT_MOST = 10_000;

    private final EventTable events;

    public Timeline(EventTable events) {
        this.events = events;
    }

    /// In order of time, those of unknown day last; at most 10,000.
    public List<TimelineEvent> events(TimelineRequest request) {
        return events.events(request, AT_MOST);
    }
}
