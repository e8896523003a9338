package org.demarche.ui.watches;

import org.demarche.library.Watches;
import org.demarche.model.watch.Watch;
import org.demarche.ui.Background;
import org.demarche.ui.command.Undo;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the reader does with watches, in the store first and then on the screen; each can be
/// undone. Used on the JavaFX thread only.
public final class WatchDeeds {

    private final Watches watches;
    private final Background background;
    private final Undo undo;
    private final Runnable changed;

    /// @param changed is told when watches or their finds have changed
    public WatchDeeds(Watches watches, Background background, Undo undo, Runnable changed) {
        this.watches = watches;
        this.background = background;
        this.undo = undo;
        this.changed = changed;
    }

    /// How a deed ended: kept, or refused with a sentence.
    public interface Outcome {
        void kept(Watch watch);

        void refused(String sentence);
    }

    /// Saves a search.
    public void add(String name, String words, boolean alerts, Outcome outcome) {
        tried(
                () -> watches.add(name, words, alerts),
                outcome,
                watch -> undo.did("Watch added", () -> drop(watch)));
    }

    /// Keeps what the reader says of a watch.
    public void change(Watch before, String name, String words, boolean alerts, Outcome outcome) {
        tried(
                () -> changed(before.id(), name, words, alerts),
                outcome,
                _ ->
                        undo.did(
                                "Watch changed",
                                () ->
                                        background.ask(
                                                () ->
                                                        changed(
                                                                before.id(),
                                                                before.name(),
                                                                before.words(),
                                                                before.alerts()),
                                                _ -> changed.run())));
    }

    private Watch changed(long id, String name, String words, boolean alerts) {
        watches.change(id, name, words, alerts);
        return watches.watch(id)
                .orElseThrow(() -> new IllegalArgumentException("This watch is no more."));
    }

    /// Gives a watch up.
    public void remove(Watch watch) {
        drop(watch);
        undo.did(
                "Watch removed",
                () ->
                        background.ask(
                                () -> watches.add(watch.name(), watch.words(), watch.alerts()),
                                _ -> changed.run()));
    }

    private void drop(Watch watch) {
        background.ask(
                () -> {
                    watches.remove(watch.id());
                    return watch;
                },
                _ -> changed.run());
    }

    /// The reader opens a watch's list.
    ///
    /// @param then when its list is up to date
    public void look(long id, Runnable then) {
        background.ask(
                () -> {
                    watches.look(id);
                    return id;
                },
                _ -> {
                    changed.run();
                    then.run();
                });
    }

    private sealed interface Tried {
        record Kept(Watch watch) implements Tried {}

        record Refused(String sentence) implements Tried {}
    }

    private void tried(Supplier<Watch> deed, Outcome outcome, Consumer<Watch> kept) {
        background.ask(
                () -> attempt(deed),
                tried -> {
                    switch (tried) {
                        case Tried.Kept(var watch) -> {
                            kept.accept(watch);
                            changed.run();
                            outcome.kept(watch);
                        }
                        case Tried.Refused(var sentence) -> outcome.refused(sentence);
                    }
                });
    }

    private static Tried attempt(Supplier<Watch> deed) {
        try {
            return new Tried.Kept(deed.get());
        } catch (IllegalArgumentException e) {
            return new Tried.Refused(String.valueOf(e.getMessage()));
        }
    }
}
