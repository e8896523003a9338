package org.demarche.analysis.event.telling;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.DiplomaticEvent;

import java.util.ArrayList;
import java.util.List;

/// Tells the same act only once in an article, by the sentence that says most of it.
public final class EventMerge {

    private EventMerge() {}

    /// @param events of one article, in reading order
    public static List<DiplomaticEvent> merged(List<DiplomaticEvent> events) {
        var kept = new ArrayList<DiplomaticEvent>();
        for (var event : events) {
            int same = -1;
            for (int i = 0; i < kept.size() && same < 0; i++) {
                same = isSame(kept.get(i), event) ? i : -1;
            }
            if (same < 0) {
                kept.add(event);
            } else if (says(event) > says(kept.get(same))) {
                kept.set(same, event);
            }
        }
        return kept;
    }

    private static boolean isSame(DiplomaticEvent one, DiplomaticEvent other) {
        return one.kind() == other.kind()
                && one.status() == other.status()
                && one.source().equals(other.source())
                && one.target().equals(other.target())
                && (one.when().equals(other.when())
                        || one.when().equals(CalendarTime.UNKNOWN)
                        || other.when().equals(CalendarTime.UNKNOWN));
    }

    private static double says(DiplomaticEvent event) {
        boolean dated = !event.when().equals(CalendarTime.UNKNOWN);
        return event.confidence() + (dated ? 1 : 0);
    }
}
