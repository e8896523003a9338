package org.demarche.ui.timeline.lane;

import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.query.TimelineEvent;

/// How much an event has to say, so that what happened is not crowded out by what was merely said:
/// a fact before a plan, a plan before what was denied, an act before words.
public final class Weight {

    private static final double WORDS = 0.1;
    private static final double STATEMENT = 0.02;

    /// From 0 to 1; words are worth a small part of an act.
    public static double of(TimelineEvent event) {
        return sort(event) * status(event.event().status()) * (1 + event.event().confidence()) / 2;
    }

    /// Whether it is a plain statement, asserted of nobody's deeds.
    public static boolean isStatement(TimelineEvent event) {
        return event.event().kind() == EventKind.STATEMENT
                || event.event().kind() == EventKind.OTHER;
    }

    private static double sort(TimelineEvent event) {
        if (isStatement(event)) {
            return STATEMENT;
        }
        return KindGroup.of(event.event().kind()) == KindGroup.WORDS ? WORDS : 1;
    }

    private static double status(EventStatus status) {
        return switch (status) {
            case HAPPENED, ONGOING -> 1;
            case PLANNED -> 0.7;
            case CANCELLED -> 0.5;
            case DENIED, HYPOTHETICAL -> 0.2;
        };
    }

    private Weight() {}
}
