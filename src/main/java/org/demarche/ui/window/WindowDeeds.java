package org.demarche.ui.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.demarche.model.article.ArticleSummary;
import org.demarche.model.intake.Settings;
import org.demarche.ui.Overlay;
import org.demarche.ui.activity.ActivityPane;
import org.demarche.ui.batch.BatchPane;
import org.demarche.ui.batch.BatchViewModel;
import org.demarche.ui.command.Commands;
import org.demarche.ui.dialog.AboutPane;
import org.demarche.ui.dialog.SetDatePane;
import org.demarche.ui.dialog.SettingsPane;
import org.demarche.ui.palette.KeysView;
import org.demarche.ui.palette.PaletteView;
import org.demarche.ui.palette.PaletteViewModel;
import org.demarche.ui.reader.history.VersionsPane;
import org.demarche.ui.window.parts.WindowParts;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
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

    /// Asks a list of names or queries at once.
    void batch() {
        var pane =
                new BatchPane(
                        new BatchViewModel(parts.doors().search(), parts.background()),
                        query -> {
                            overlay.hide();
                            parts.articles().queryProperty().set(query);
                        },
                        say,
                        overlay::hide);
        show(pane, pane.field());
    }

    /// Lays the whole library away in one file.
    void backUp(@Nullable Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle("Back up the library");
        chooser.setInitialFileName(
                "demarche-%s.sqlite".formatted(LocalDate.now(ZoneId.systemDefault())));
        var file = chooser.showSaveDialog(owner);
        if (file != null) {
            backUp(file.toPath());
        }
    }

    private void backUp(Path file) {
        say.accept("Backing up…");
        parts.background()
                .ask(
                        () -> parts.doors().library().backups().write(file),
                        laid ->
                                say.accept(
                                        "%s holds the whole library, and is sound."
                                                .formatted(laid.file())));
    }

    void settings() {
        var library = parts.doors().library();
        parts.background()
                .ask(
                        library::settings,
                        now -> {
                            var pane = new SettingsPane(now, this::keep, overlay::hide);
                            show(pane, pane.field());
                        });
    }

    private void keep(Settings settings) {
        overlay.hide();
        parts.background()
                .ask(
                        () -> {
                            parts.doors().library().set(settings);
                            return settings;
                        },
                        _ -> say.accept("Kept."));
    }

    /// What the edits of the open article changed.
    void versions() {
        var article = parts.reader().articleProperty().get();
        var history = parts.reader().historyProperty().get();
        if (article == null || history == null || history.versions().isEmpty()) {
            say.accept("This article has not been edited since it was first read.");
            return;
        }
        var pane = new VersionsPane(article, history, overlay::hide);
        show(pane, pane.closeButton());
    }

    void analyse() {
        var article = parts.articles().chosenProperty().get();
        var _ = parts.doors().intake().analyse(article == null ? -1 : article.id());
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
        var pane = new ActivityPane(parts.activity(), overlay::hide);
        overlay.show(pane, Pos.BOTTOM_LEFT, pane.closeButton());
    }

    void about() {
        var pane = new AboutPane(folder, overlay::hide);
        show(pane, pane.closeButton());
    }

    private void show(Region pane, Node focus) {
        overlay.show(pane, Pos.CENTER, focus);
    }
}
