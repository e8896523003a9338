package org.demarche.ui.timeline;

import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.query.TimelineRequest;

import java.util.Set;

/// Which events the reader wants to see; empty sets mean all.
///
/// @param surest at least this confidence, from 0 to 1
/// @param outlets told by at least so many outlets
public record Narrowing(
        Set<EventKind> kinds, Set<EventStatus> statuses, double surest, int outlets) {

    public static final Narrowing NONE = new Narrowing(Set.of(), Set.of(), 0, 1);

    public Narrowing {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    TimelineRequest applied(TimelineRequest request) {
        return request.only(kinds, statuses).least(surest, outlets);
    }

    /// "2 filters"; empty for none.
    String told() {
        int parts =
                (kinds.isEmpty() ? 0 : 1)
                        + (statuses.isEmpty() ? 0 : 1)
                        + (surest > 0 ? 1 : 0)
                        + (outlets > 1 ? 1 : 0);
        return parts == 0 ? "" : parts == 1 ? "1 filter" : parts + " filters";
    }
}
