package org.demarche.ui.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.demarche.model.article.ArticleSummary;
import org.demarche.model.finding.EventEdit;
import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.Controls;
import org.demarche.ui.Overlay;
import org.demarche.ui.activity.ActivityPane;
import org.demarche.ui.command.Commands;
import org.demarche.ui.dialog.AboutPane;
import org.demarche.ui.dialog.AddSourcePane;
import org.demarche.ui.dialog.SetDatePane;
import org.demarche.ui.palette.KeysView;
import org.demarche.ui.palette.PaletteView;
import org.demarche.ui.palette.PaletteViewModel;
import org.demarche.ui.timeline.EditEventPane;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What the commands do that concern the window as a whole: ask, take in, tell.
final class WindowDeeds {

    private final WindowParts parts;
    private final Overlay overlay;
    private final Consumer<String> say;
    private final Path folder;

    /// @param say writes a few words at the foot of the window
    /// @param folder of the library
    WindowDeeds(WindowParts parts, Overlay overlay, Consumer<String> say, Path folder) {
        this.parts = parts;
        this.overlay = overlay;
        this.say = say;
        this.folder = folder;
    }

    void addSources() {
        var pane = new AddSourcePane(this::add, overlay::hide);
        show(pane, pane.field());
    }

    private void add(List<String> places) {
        overlay.hide();
        var _ = parts.doors().intake().add(places);
        say.accept("Asking " + Controls.count(places.size(), "source", "sources") + "…");
    }

    void addAddress(String address) {
        add(List.of(address));
    }

    void importFiles(@Nullable Window owner) {
        var chosen = new FileChooser().showOpenMultipleDialog(owner);
        if (chosen != null) {
            importFiles(chosen.stream().map(File::toPath).toList());
        }
    }

    void importFiles(List<Path> files) {
        var _ = parts.doors().intake().importFiles(files, null);
        say.accept("Importing " + Controls.count(files.size(), "file", "files") + "…");
    }

    void refresh() {
        var _ = parts.doors().intake().refresh(true);
        say.accept("Asking all sources…");
    }

    void analyse() {
        var article = parts.articles().chosenProperty().get();
        var _ = parts.doors().intake().analyse(article == null ? -1 : article.id());
    }

    void importSamples() {
        var _ = parts.doors().intake().importSamples();
    }

    void removeSamples() {
        parts.sources()
                .removeSamples(
                        gone -> {
                            say.accept(Controls.count(gone, "sample", "samples") + " removed.");
                            parts.articles().reload();
                            parts.doors().intake().index();
                        });
    }

    void bookmark() {
        withChosen(parts.marks()::toggleBookmark);
    }

    void markRead() {
        withChosen(parts.marks()::toggleRead);
    }

    void setDate() {
        withChosen(
                article -> {
                    var pane =
                            new SetDatePane(
                                    article,
                                    date -> {
                                        overlay.hide();
                                        parts.setPublished(article.id(), date);
                                    },
                                    overlay::hide);
                    show(pane, pane.field());
                });
    }

    /// Asks what an event of the timeline really is.
    void editEvent(TimelineEvent event) {
        var pane =
                new EditEventPane(
                        event.sentence(),
                        EventEdit.of(event.event()),
                        edit -> {
                            overlay.hide();
                            parts.eventDeeds().edit(event, edit);
                        },
                        overlay::hide);
        show(pane, pane.field());
    }

    private void withChosen(Consumer<ArticleSummary> deed) {
        var article = parts.articles().chosenProperty().get();
        if (article == null) {
            say.accept("Choose an article first (J and K).");
        } else {
            deed.accept(article);
        }
    }

    void undo() {
        parts.undo()
                .undo()
                .ifPresentOrElse(
                        name -> say.accept("Undone: " + name.toLowerCase(java.util.Locale.ROOT)),
                        () -> say.accept("Nothing to undo."));
    }

    void palette(Commands commands) {
        var model = new PaletteViewModel(commands.all());
        var view =
                new PaletteView(
                        model,
                        command -> {
                            overlay.hide();
                            command.action().run();
                        });
        overlay.show(view, Pos.TOP_CENTER, view.field());
    }

    void keys(Commands commands) {
        var view = new KeysView(commands.all());
        show(view, view);
    }

    void activity() {
        activity(parts, overlay);
    }

    static void activity(WindowParts parts, Overlay overlay) {
        var pane = new ActivityPane(parts.activity());
        pane.setFocusTraversable(true);
        overlay.show(pane, Pos.BOTTOM_LEFT, pane);
    }

    void about() {
        var pane = new AboutPane(folder, overlay::hide);
        show(pane, pane.closeButton());
    }

    private void show(Region pane, Node focus) {
        overlay.show(pane, Pos.CENTER, focus);
    }
}
