package org.demarche.ui.marks;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.demarche.library.Library;
import org.demarche.ui.Background;
import org.demarche.ui.command.Undo;

import java.util.List;

/// The tags and the note of the open article. Every change is in the store before it is on the
/// screen, and can be undone. Used on the JavaFX thread only.
public final class MarksViewModel {

    private static final long NONE = -1;

    private final Library library;
    private final Background background;
    private final Undo undo;
    private final Runnable changed;
    private long question;
    private final ReadOnlyObjectWrapper<Marks> marks =
            new ReadOnlyObjectWrapper<>(new Marks(NONE, List.of(), "", List.of()));

    /// What one article has.
    ///
    /// @param note empty for none
    /// @param known every tag of the library, to choose from
    public record Marks(long articleId, List<String> tags, String note, List<String> known) {

        public Marks {
            tags = List.copyOf(tags);
            known = List.copyOf(known);
        }

        public boolean isOfAnArticle() {
            return articleId != NONE;
        }
    }

    /// @param changed is told when tags or notes have changed
    public MarksViewModel(Library library, Background background, Undo undo, Runnable changed) {
        this.library = library;
        this.background = background;
        this.undo = undo;
        this.changed = changed;
    }

    /// Reads what an article has; the newest question wins.
    public void open(long articleId) {
        long asked = ++question;
        background.ask(
                () -> read(articleId),
                fresh -> {
                    if (asked == question) {
                        marks.set(fresh);
                    }
                });
    }

    /// Files the open article under a word; several at once with commas between.
    public void tag(String typed) {
        var id = marks.get().articleId();
        for (var tag : typed.split(",", -1)) {
            if (!tag.isBlank() && !marks.get().tags().contains(tag.strip())) {
                keep(id, () -> library.tag(id, tag));
                undo.did("Tag", () -> keep(id, () -> library.untag(id, tag)));
            }
        }
    }

    /// Takes a tag off the open article.
    public void untag(String tag) {
        var id = marks.get().articleId();
        keep(id, () -> library.untag(id, tag));
        undo.did("Tag removed", () -> keep(id, () -> library.tag(id, tag)));
    }

    /// Writes an article's note anew; a blank one takes it away. Undo brings back what it said when
    /// the article was opened or last undone.
    ///
    /// @param articleId the article that was open when it was written
    public void note(long articleId, String text) {
        var before = marks.get();
        if (before.articleId() == articleId && before.note().equals(text.strip())) {
            return;
        }
        keep(articleId, () -> library.note(articleId, text.strip()));
        if (before.articleId() == articleId) {
            var said = before.note();
            undo.did("Note", () -> keep(articleId, () -> library.note(articleId, said)));
        }
    }

    private void keep(long articleId, Runnable deed) {
        background.ask(
                () -> {
                    deed.run();
                    return articleId;
                },
                id -> {
                    if (marks.get().articleId() == id) {
                        open(id); // after the deed, whatever else was done meanwhile
                    }
                    changed.run();
                });
    }

    private Marks read(long articleId) {
        return new Marks(
                articleId,
                library.tags(articleId),
                library.note(articleId).orElse(""),
                List.copyOf(library.tags().keySet()));
    }

    public ReadOnlyObjectProperty<Marks> marksProperty() {
        return marks.getReadOnlyProperty();
    }
}
