package org.demarche.analysis.event;

/// Who does it, and to or with whom.
record Roles(Actor source, Actor target) {

    Roles turned() {
        return new Roles(/* source= */ target, /* target= */ source);
    }

    boolean areEmpty() {
        return source.isNobody() && target.isNobody();
    }
}
