package org.demarche.ui.window.desk;

import javafx.geometry.Pos;
import javafx.stage.FileChooser;

import org.demarche.library.brief.BriefForm;
import org.demarche.library.brief.Briefing;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.brief.Brief;
import org.demarche.model.query.LibraryEntity;
import org.demarche.model.query.TimelineEvent;
import org.demarche.model.watch.Watch;
import org.demarche.ui.Overlay;
import org.demarche.ui.brief.BriefPane;
import org.demarche.ui.window.parts.WindowParts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Opens the brief and follows where its lines lead.
public final class BriefDesk {

    private final WindowParts parts;
    private final Overlay overlay;
    private final Consumer<String> say;
    private final Briefing briefing;

    /// @param say writes a few words at the foot of the window
    public BriefDesk(WindowParts parts, Overlay overlay, Consumer<String> say) {
        this.parts = parts;
        this.overlay = overlay;
        this.say = say;
        this.briefing = parts.doors().briefing();
    }

    public void show() {
        parts.background()
                .ask(
                        () -> briefing.since(briefing.lastLooked()),
                        brief -> {
                            var pane = new BriefPane(brief, new Opened(brief));
                            overlay.show(pane, Pos.CENTER, pane.closeButton());
                        });
    }

    /// One brief that is in sight.
    private final class Opened implements BriefPane.Deeds {

        private final Brief brief;

        Opened(Brief brief) {
            this.brief = brief;
        }

        @Override
        public void open(ArticleSummary article) {
            overlay.hide();
            parts.articles().choose(article.id());
            parts.reader().open(article.id(), null);
        }

        @Override
        public void open(Watch watch) {
            overlay.hide();
            parts.articles().filterProperty().set(new ArticleFilter.Watched(watch.id()));
        }

        @Override
        public void open(LibraryEntity actor) {
            overlay.hide();
            parts.articles().entityProperty().set(actor);
        }

        @Override
        public void open(TimelineEvent event) {
            overlay.hide();
            parts.articles().choose(event.articleId());
            parts.reader().open(event.articleId(), event.event().evidence());
        }

        @Override
        public void save(BriefForm form) {
            var chooser = new FileChooser();
            chooser.setInitialFileName("brief." + form.ending());
            var chosen = chooser.showSaveDialog(overlay.getScene().getWindow());
            if (chosen != null) {
                write(chosen.toPath(), form);
            }
        }

        private void write(Path file, BriefForm form) {
            parts.background()
                    .ask(
                            () -> {
                                try {
                                    return Files.writeString(file, form.write(brief));
                                } catch (IOException e) {
                                    throw new UncheckedIOException(
                                            "The brief could not be written to %s: choose another folder (%s)."
                                                    .formatted(file, e.getMessage()),
                                            e);
                                }
                            },
                            written -> say.accept("Written: " + written));
        }

        @Override
        public void seen() {
            overlay.hide();
            parts.background()
                    .ask(
                            () -> {
                                var before = briefing.lastLooked();
                                briefing.looked(brief.until());
                                return before;
                            },
                            before ->
                                    parts.undo()
                                            .did(
                                                    "Brief seen",
                                                    () ->
                                                            parts.background()
                                                                    .ask(
                                                                            () -> {
                                                                                briefing.looked(
                                                                                        before);
                                                                                return before;
                                                                            },
                                                                            _ -> {})));
        }

        @Override
        public void close() {
            overlay.hide();
        }
    }
}
