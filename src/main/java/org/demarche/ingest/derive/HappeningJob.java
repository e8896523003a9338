package org.demarche.ingest.derive;

import org.demarche.analysis.happening.SameEvent;
import org.demarche.model.query.TimelineEvent;
import org.demarche.store.Store;

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
            for (var event : some) {
                store.happenings().place(Map.of(event.id(), happening(event)));
            }
        }
    }

    private List<TimelineEvent> some() {
        return store.happenings().unplaced(AT_ONCE);
    }

    /// What the reader has said, else the likeliest, else its own.
    private long happening(TimelineEvent event) {
        return store.happenings().told(event).orElseGet(() -> likeliest(event));
    }

    private long likeliest(TimelineEvent event) {
        long best = event.id();
        double most = SameEvent.SURE;
        for (var other : store.happenings().near(event)) {
            double score = SameEvent.score(event, other);
            if (score >= most) {
                most = score;
                best = other.happening();
            }
        }
        return best;
    }
}
