package org.demarche.ui.timeline.shown;

/// Whose events are drawn.
public enum Scope {
    ARTICLE("Article"),
    STORY("Story"),
    RESULTS("Results"),
    ENTITY("Entity"),
    PAIR("Pair"),
    LIBRARY("Library");

    private final String title;

    Scope(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
