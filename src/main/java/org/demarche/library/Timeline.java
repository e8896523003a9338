package org.demarche.library;

import org.demarche.model.query.TimelineEvent;
import org.demarche.model.query.TimelineRequest;

import java.util.List;

/// The events of the library. Call it from any thread but JavaFX's.
public final class Timeline {

    /// In order of time, those of unknown day last; at most 10,000.
    public List<TimelineEvent> events(TimelineRequest request) {
        throw new UnsupportedOperationException();
    }
}
