package org.demarche.ui.timeline.save;

import org.demarche.library.export.event.EventForm;
import org.jspecify.annotations.Nullable;

/// What the timeline can be kept as: its events in a form of the library's, or a picture of what is
/// in view.
public enum SaveForm {
    HTML(
            EventForm.HTML,
            "Interactive page",
            "html",
            "opens in any browser: zoom, filter, sentences"),
    ICS(EventForm.ICS, "Calendar", "ics", "for a calendar program: days that are known"),
    CSV(EventForm.CSV, "Table", "csv", "for a spreadsheet: one event a line"),
    PLOVER(EventForm.PLOVER, "Records", "json", "JSON with PLOVER fields and CAMEO codes"),
    TIMELINEJS(EventForm.TIMELINEJS, "Slides", "json", "JSON for TimelineJS"),
    SVG(null, "Drawing", "svg", "what is in view, to be edited or printed"),
    PNG(null, "Picture", "png", "what is in view, as it looks");

    private final @Nullable EventForm events;
    private final String title;
    private final String extension;
    private final String what;

    SaveForm(@Nullable EventForm events, String title, String extension, String what) {
        this.events = events;
        this.title = title;
        this.extension = extension;
        this.what = what;
    }

    /// How the events are written; null for a picture.
    public @Nullable EventForm events() {
        return events;
    }

    /// "Calendar".
    public String title() {
        return title;
    }

    /// Of a file's name, without the dot.
    public String extension() {
        return extension;
    }

    /// What it is for, in a few words.
    public String what() {
        return what;
    }
}
