package org.demarche.analysis.event.role;

import org.demarche.analysis.event.actor.Actor;

/// Who does it, and to or with whom.
public record Roles(Actor source, Actor target) {

    /// With sides exchanged.
    public Roles turned() {
        return new Roles(/* source= */ target, /* target= */ source);
    }

    /// Whether neither side is named.
    public boolean areEmpty() {
        return source.isNobody() && target.isNobody();
    }
}
