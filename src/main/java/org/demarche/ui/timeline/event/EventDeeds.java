package org.demarche.ui.timeline.event;

import org.demarche.library.Timeline;
import org.demarche.model.finding.EventEdit;
import org.demarche.model.finding.Span;
import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.Background;
import org.demarche.ui.command.Undo;

import java.util.function.Supplier;

/// What a reader does to events. Each deed is kept in the library first, then shown, and can be
/// taken back. Used on the JavaFX thread only.
public final class EventDeeds {

    private final Timeline timeline;
    private final Background background;
    private final Undo undo;
    private final Runnable changed;

    /// @param changed runs when a deed has been kept
    public EventDeeds(Timeline timeline, Background background, Undo undo, Runnable changed) {
        this.timeline = timeline;
        this.background = background;
        this.undo = undo;
        this.changed = changed;
    }

    /// It is not so: takes the event off the timeline.
    public void wrong(TimelineEvent event) {
        keep("Not an event", () -> timeline.wrong(event.id()));
    }

    public void edit(TimelineEvent event, EventEdit edit) {
        keep("Edit of an event", () -> timeline.edit(event.id(), edit));
    }

    public void add(long article, Span evidence, EventEdit edit) {
        keep("New event", () -> timeline.add(article, evidence, edit));
    }

    /// It is not the one with which it was put together.
    public void apart(TimelineEvent event) {
        keep("Event of its own", () -> timeline.apart(event.id()));
    }

    /// Both tell of one event.
    public void same(TimelineEvent event, TimelineEvent other) {
        keep("Same event", () -> timeline.same(event.id(), other.id()));
    }

    private void keep(String name, Supplier<Long> deed) {
        background.ask(
                deed::get,
                correction -> {
                    undo.did(name, () -> takeBack(correction));
                    changed.run();
                });
    }

    private void takeBack(long correction) {
        background.ask(
                () -> {
                    timeline.undo(correction);
                    return correction;
                },
                _ -> changed.run());
    }
}
