package org.demarche.analysis.event.actor;

/// Who does it, and to or with whom.
public record Roles(Actor source, Actor target) {

    public Roles turned() {
        return new Roles(/* source= */ target, /* target= */ source);
    }

    public boolean areEmpty() {
        return source.isNobody() && target.isNobody();
    }
}
