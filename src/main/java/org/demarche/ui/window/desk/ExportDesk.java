package org.demarche.ui.window.desk;

import javafx.geometry.Pos;
import javafx.stage.FileChooser;

import org.demarche.library.export.article.ArticleExport;
import org.demarche.library.export.article.ArticleForm;
import org.demarche.model.article.ArticleSummary;
import org.demarche.ui.Controls;
import org.demarche.ui.Overlay;
import org.demarche.ui.command.Command.Group;
import org.demarche.ui.command.Commands;
import org.demarche.ui.dialog.FormPane;
import org.demarche.ui.window.parts.WindowParts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// Writes the articles of the list into a file for other programs.
public final class ExportDesk {

    /// As the menu and the palette name it.
    public static final String COMMAND = "Save these articles…";

    private final WindowParts parts;
    private final Overlay overlay;
    private final Consumer<String> say;

    /// @param say writes a few words at the foot of the window
    public ExportDesk(WindowParts parts, Overlay overlay, Consumer<String> say) {
        this.parts = parts;
        this.overlay = overlay;
        this.say = say;
    }

    public void addTo(Commands all) {
        all.add(COMMAND, Group.LIBRARY, this::ask);
    }

    /// Those that are picked, where several are; else the whole list.
    public void ask() {
        var picked = parts.articles().picked();
        boolean some = picked.size() > 1;
        var articles = some ? picked : List.copyOf(parts.articles().articles());
        if (articles.isEmpty()) {
            say.accept("The list is empty: there is nothing to save.");
            return;
        }
        var forms =
                Arrays.stream(ArticleForm.values())
                        .map(
                                form ->
                                        new FormPane.Form(
                                                form.title(),
                                                form.extension(),
                                                form.what(),
                                                () -> choose(form, articles)))
                        .toList();
        var count = Controls.count(articles.size(), "article", "articles");
        var pane =
                new FormPane(
                        "Save " + count + (some ? " as…" : " of the list as…"),
                        forms,
                        overlay::hide);
        overlay.show(pane, Pos.CENTER, pane.first());
    }

    private void choose(ArticleForm form, List<ArticleSummary> articles) {
        overlay.hide();
        var chooser = new FileChooser();
        chooser.setTitle("Save the articles");
        chooser.setInitialFileName("articles." + form.extension());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(form.title(), "*." + form.extension()));
        var file = chooser.showSaveDialog(overlay.getScene().getWindow());
        if (file != null) {
            save(form, articles, file.toPath());
        }
    }

    /// Beside the window; says at its foot what has become of it.
    public void save(ArticleForm form, List<ArticleSummary> articles, Path file) {
        var query = parts.articles().query();
        var title = query.isBlank() ? "Articles" : query;
        var ids = articles.stream().map(ArticleSummary::id).toList();
        parts.background()
                .ask(
                        () -> {
                            try {
                                new ArticleExport(parts.doors().library())
                                        .write(form, title, ids, file);
                            } catch (IOException e) {
                                throw new IllegalStateException(
                                        "The articles could not be saved to %s (%s). Choose another folder or name."
                                                .formatted(file, e.getMessage()),
                                        e);
                            }
                            return Controls.count(ids.size(), "article", "articles");
                        },
                        count ->
                                say.accept("Saved %s to %s.".formatted(count, file.getFileName())));
    }
}
