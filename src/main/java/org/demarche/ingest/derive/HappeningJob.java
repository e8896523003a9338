package org.demarche.ingest.derive;

import org.demarche.analysis.happening.SameEvent;
import org.demarche.model.query.TimelineEvent;
import org.demarche.store.Store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Compares every new event with those of about the same days and actors, and places it with the
/// one that it repeats. What is left to place is asked of the store, so a stop loses nothing.
final class HappeningJob {

    private static final int AT_ONCE = 500;

    private final Store store;

    HappeningJob(Store store) {
        this.store = store;
    }

    void catchUp() {
        for (var some = some(); !some.isEmpty(); some = some()) {
            store.happenings().place(placed(some));
        }
    }

    /// Where each belongs, those of the same batch compared with one another: one writing for many.
    private Map<Long, Long> placed(List<TimelineEvent> batch) {
        var placed = new LinkedHashMap<Long, Long>();
        var open = new ArrayList<TimelineEvent>();
        for (var event : batch) {
            var told = store.happenings().told(event);
            placed.put(event.id(), told.orElseGet(() -> likeliest(event, open, placed)));
            if (told.isEmpty()) {
                open.add(event);
            }
        }
        return placed;
    }

    private List<TimelineEvent> some() {
        return store.happenings().unplaced(AT_ONCE);
    }

    /// The happening of the event that is likeliest the same one, else its own.
    ///
    /// @param open those of the batch that have been placed, and not by the reader
    private long likeliest(TimelineEvent event, List<TimelineEvent> open, Map<Long, Long> placed) {
        long best = event.id();
        double most = SameEvent.SURE;
        for (var other : store.happenings().near(event)) {
            double score = SameEvent.score(event, other);
            if (score >= most) {
                most = score;
                best = other.happening();
            }
        }
        for (var other : open) {
            double score = SameEvent.score(event, other);
            if (score >= most) {
                most = score;
                best = placed.getOrDefault(other.id(), other.id());
            }
        }
        return best;
    }
}
