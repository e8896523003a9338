package org.demarche.analysis.event.telling;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Keeps a chronicle readable: lets go of what is said rather than done, and of what rests on too
/// little.
public final class EventSieve {

    private static final double LEAST = 0.4;
    private static final double WEAK = 0.45;
    private static final Set<EventKind> TOGETHER =
            EnumSet.of(
                    EventKind.MEETING,
                    EventKind.TALKS,
                    EventKind.SUMMIT,
                    EventKind.CALL,
                    EventKind.VISIT);

    private EventSieve() {}

    /// @param events of one article, in reading order
    public static List<DiplomaticEvent> kept(List<DiplomaticEvent> events) {
        var kept = new ArrayList<DiplomaticEvent>();
        for (var event : events) {
            var whole = elliptical(event, kept);
            if (isWorthTelling(whole)) {
                kept.add(whole);
            }
        }
        return kept.stream().filter(event -> !isOutdone(event, kept)).toList();
    }

    /// A bare noun with one side only adds nothing to a sentence that tells an act whole.
    private static boolean isOutdone(DiplomaticEvent event, List<DiplomaticEvent> all) {
        boolean weak =
                event.confidence() <= WEAK
                        && (event.source().isEmpty() || event.target().isEmpty())
                        && event.place() == null;
        return weak
                && all.stream()
                        .anyMatch(
                                other ->
                                        other.evidence().equals(event.evidence())
                                                && other.confidence() > event.confidence()
                                                && other.plover() != null);
    }

    /// "Mr. Blinken responded to Russia's calls. He made no compromises": to Russia, still.
    private static DiplomaticEvent elliptical(DiplomaticEvent event, List<DiplomaticEvent> before) {
        boolean open = event.target().isEmpty() && !before.isEmpty();
        if (!open
                || !Set.of("REJECT", "CONCEDE")
                        .contains(event.plover() == null ? "" : event.plover())) {
            return event;
        }
        for (var earlier : before.reversed().subList(0, Math.min(3, before.size()))) {
            boolean same = event.source().stream().anyMatch(earlier.source()::contains);
            if (same && !earlier.target().isEmpty()) {
                return withTarget(event, earlier);
            }
        }
        return event;
    }

    private static DiplomaticEvent withTarget(DiplomaticEvent event, DiplomaticEvent last) {
        return new DiplomaticEvent(
                event.evidence(),
                event.kind(),
                event.plover(),
                event.cameo(),
                event.trigger(),
                event.source(),
                last.target(),
                event.sourceCountries(),
                last.targetCountries(),
                event.when(),
                event.place(),
                event.status(),
                event.confidence(),
                event.summary());
    }

    private static boolean isWorthTelling(DiplomaticEvent event) {
        boolean both = !event.source().isEmpty() && !event.target().isEmpty();
        if (event.kind() == EventKind.STATEMENT) {
            return both
                    && !event.sourceCountries().equals(event.targetCountries())
                    && event.status() != EventStatus.PLANNED
                    && event.status() != EventStatus.HYPOTHETICAL;
        }
        if (event.status() == EventStatus.HYPOTHETICAL && !both) {
            return false;
        }
        if (event.kind() == EventKind.DENIAL) {
            return true;
        }
        if (event.kind() == EventKind.MOBILISATION && event.source().isEmpty()) {
            return false;
        }
        boolean placed = TOGETHER.contains(event.kind()) && event.place() != null;
        boolean settled =
                event.kind() == EventKind.AGREEMENT && !event.when().equals(CalendarTime.UNKNOWN);
        return event.confidence() >= LEAST || placed || settled;
    }
}
