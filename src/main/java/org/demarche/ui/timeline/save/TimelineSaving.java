package org.demarche.ui.timeline.save;

import org.demarche.library.Library;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.Background;
import org.demarche.ui.Controls;
import org.demarche.ui.Pictures;
import org.demarche.ui.timeline.TimelineView;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Writes the timeline into a file. Used on the JavaFX thread only; files of events are written
/// beside it.
public final class TimelineSaving {

    private final TimelineView view;
    private final Library library;
    private final Background background;
    private final Consumer<String> say;

    /// @param say hears what has become of it
    public TimelineSaving(
            TimelineView view, Library library, Background background, Consumer<String> say) {
        this.view = view;
        this.library = library;
        this.background = background;
        this.say = say;
    }

    /// Writes these events, or the picture of what is in view.
    public void save(SaveForm form, List<TimelineEvent> events, Path file) {
        var written = form.events();
        if (written == null) {
            picture(form, file);
            return;
        }
        var all = List.copyOf(events);
        background.ask(
                () -> {
                    var articles = all.stream().map(TimelineEvent::articleId).distinct().toList();
                    var addresses =
                            library.summaries(articles).stream()
                                    .collect(
                                            Collectors.toMap(
                                                    ArticleSummary::id, ArticleSummary::address));
                    try {
                        written.write(file, all, addresses);
                    } catch (IOException e) {
                        throw failed(file, e);
                    }
                    return file;
                },
                kept ->
                        say.accept(
                                "Saved %s to %s."
                                        .formatted(
                                                Controls.count(all.size(), "event", "events"),
                                                kept.getFileName())));
    }

    private void picture(SaveForm form, Path file) {
        if (form == SaveForm.PNG) {
            var image = Pictures.of(view.chart());
            write(file, () -> Pictures.save(image, file));
        } else {
            var drawing = view.chart().svg();
            write(
                    file,
                    () -> {
                        Files.write(file, drawing);
                    });
        }
    }

    /// What writes a picture.
    private interface Writing {
        void write() throws IOException;
    }

    private void write(Path file, Writing writing) {
        background.ask(
                () -> {
                    try {
                        writing.write();
                    } catch (IOException e) {
                        throw failed(file, e);
                    }
                    return file;
                },
                kept -> say.accept("Saved what is in view to %s.".formatted(kept.getFileName())));
    }

    private static IllegalStateException failed(Path file, IOException why) {
        return new IllegalStateException(
                "The timeline could not be saved to %s (%s). Choose another folder or name."
                        .formatted(file, why.getMessage()),
                why);
    }
}
