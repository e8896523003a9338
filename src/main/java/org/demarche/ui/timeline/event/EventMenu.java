package org.demarche.ui.timeline.event;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.timeline.lane.EventWords;
import org.demarche.ui.timeline.lane.Pair;
import org.demarche.ui.timeline.shown.TimelineViewModel;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// What may be done to an event: on a click of the other button, or the menu key.
public final class EventMenu {

    private final TimelineViewModel model;
    private final EventDeeds deeds;
    private final Consumer<TimelineEvent> edit;
    private final ContextMenu menu = new ContextMenu();
    private Consumer<Pair> dealings = _ -> {};
    private @Nullable TimelineEvent kept;

    /// @param edit asks what an event really is
    public EventMenu(TimelineViewModel model, EventDeeds deeds, Consumer<TimelineEvent> edit) {
        this.model = model;
        this.deeds = deeds;
        this.edit = edit;
    }

    /// Who shows the dealings of the two that an event is between.
    public void onDealings(Consumer<Pair> show) {
        dealings = show;
    }

    /// @param x on the screen
    /// @param y on the screen
    public void show(TimelineEvent event, Node owner, double x, double y) {
        fill(event);
        menu.show(owner, x, y);
    }

    private void fill(TimelineEvent event) {
        var other = kept;
        menu.getItems()
                .setAll(
                        item("Read the sentence", () -> model.open(event)),
                        new SeparatorMenuItem(),
                        item("Not an event", () -> deeds.wrong(event)),
                        item("Edit…", () -> edit.accept(event)),
                        item("Event of its own", () -> deeds.apart(event)),
                        item("Remember, to put another together with it", () -> kept = event));
        if (other != null && other.id() != event.id()) {
            menu.getItems()
                    .add(
                            item(
                                    "Same as “" + EventWords.label(other) + "”",
                                    () -> {
                                        kept = null;
                                        deeds.same(event, other);
                                    }));
        }
        Pair.of(event)
                .ifPresent(
                        pair ->
                                menu.getItems()
                                        .addAll(
                                                new SeparatorMenuItem(),
                                                item(
                                                        "Only %s and %s"
                                                                .formatted(
                                                                        pair.one(), pair.other()),
                                                        () -> model.showPair(pair)),
                                                item(
                                                        "Dealings of the two…",
                                                        () -> dealings.accept(pair))));
    }

    private static MenuItem item(String words, Runnable deed) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
