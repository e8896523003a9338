package org.demarche.model.query;

/// What has a lane of its own on a timeline.
public enum LanesBy {
    PAIR("By pair"),
    ACTOR("By actor"),
    KIND("By kind"),
    STORY("By story");

    private final String title;

    LanesBy(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
