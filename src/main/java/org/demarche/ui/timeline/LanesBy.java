package org.demarche.ui.timeline;

/// What has a lane of its own.
public enum LanesBy {
    PAIR("By pair"),
    ACTOR("By actor"),
    KIND("By kind");

    private final String title;

    LanesBy(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
