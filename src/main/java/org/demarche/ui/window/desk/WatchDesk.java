package org.demarche.ui.window.desk;

import javafx.geometry.Pos;

import org.controlsfx.control.Notifications;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.watch.Watch;
import org.demarche.ui.Overlay;
import org.demarche.ui.sources.SourcesViewModel.WatchMenu;
import org.demarche.ui.watches.WatchAlerts.Alert;
import org.demarche.ui.watches.WatchDeeds;
import org.demarche.ui.watches.WatchPane;
import org.demarche.ui.window.parts.WindowParts;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// What the commands do that concern watches: save a search, change it, tell what it finds.
public final class WatchDesk implements WatchMenu {

    private final WindowParts parts;
    private final Overlay overlay;
    private final Consumer<String> say;

    /// @param say writes a few words at the foot of the window
    public WatchDesk(WindowParts parts, Overlay overlay, Consumer<String> say) {
        this.parts = parts;
        this.overlay = overlay;
        this.say = say;
    }

    /// Asks how the search that is shown shall be called, and saves it.
    public void watchSearch() {
        var words = parts.articles().wordsAsked();
        if (words.isBlank()) {
            say.accept("Search for something first (/), then watch it.");
            return;
        }
        new Asking(null).show(words);
    }

    @Override
    public void open(Watch watch) {
        new Asking(watch).show(watch.words());
    }

    @Override
    public void remove(Watch watch) {
        leave(watch);
        parts.watchDeeds().remove(watch);
        say.accept("Watch removed. Ctrl+Z brings it back.");
    }

    private void leave(Watch watch) {
        var filter = parts.articles().filterProperty();
        if (filter.get().equals(new ArticleFilter.Watched(watch.id()))) {
            filter.set(ArticleFilter.ALL);
        }
    }

    /// A notice at the corner of the screen, over whatever window is there; a click opens the list.
    public void tell(Alert alert) {
        Notifications.create()
                .title(alert.title())
                .text(alert.text())
                .position(Pos.BOTTOM_RIGHT)
                .onAction(
                        _ -> {
                            parts.articles()
                                    .filterProperty()
                                    .set(new ArticleFilter.Watched(alert.watch().id()));
                            var window = overlay.getScene().getWindow();
                            window.requestFocus();
                        })
                .show();
    }

    /// One opened pane, and what comes of it.
    private final class Asking implements WatchPane.Deeds, WatchDeeds.Outcome {

        private final @Nullable Watch before;
        private @Nullable WatchPane pane;

        Asking(@Nullable Watch before) {
            this.before = before;
        }

        void show(String words) {
            var made = before == null ? new WatchPane(words, this) : new WatchPane(before, this);
            pane = made;
            overlay.show(made, Pos.CENTER, made.field());
        }

        @Override
        public void keep(String name, String words, boolean alerts) {
            if (before == null) {
                parts.watchDeeds().add(name, words, alerts, this);
            } else {
                parts.watchDeeds().change(before, name, words, alerts, this);
            }
        }

        @Override
        public void remove() {
            overlay.hide();
            if (before != null) {
                WatchDesk.this.remove(before);
            }
        }

        @Override
        public void close() {
            overlay.hide();
        }

        @Override
        public void kept(Watch watch) {
            overlay.hide();
            say.accept("Watching “%s”.".formatted(watch.name()));
            parts.articles().reload();
        }

        @Override
        public void refused(String sentence) {
            if (pane != null) {
                pane.refuse(sentence);
            }
        }
    }
}
