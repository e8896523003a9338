package org.demarche.ui.reader.media;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.demarche.library.Library;
import org.demarche.library.Library.Media;
import org.demarche.model.article.Article;
import org.demarche.model.intake.Source;
import org.demarche.ui.Background;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The links and pictures of the open article. Pictures are fetched only when the reader has said
/// so, for the article or for its source.
///
/// Used on the JavaFX thread only.
public final class ReaderMedia {

    private final Library library;
    private final Background background;
    private final Consumer<Long> fetch;
    private final ReadOnlyObjectWrapper<@Nullable Media> media = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper fetching = new ReadOnlyBooleanWrapper();
    private long open = -1;

    /// @param fetch brings an article's pictures into the library, and returns when that is done
    public ReaderMedia(Library library, Background background, Consumer<Long> fetch) {
        this.library = library;
        this.background = background;
        this.fetch = fetch;
    }

    /// Another article is open, or none.
    public void opened(@Nullable Article article) {
        long id = article == null ? -1 : article.id();
        if (id != open) {
            open = id;
            media.set(null);
            fetching.set(false);
            read();
        }
    }

    private void read() {
        long id = open;
        if (id < 0) {
            return;
        }
        background.ask(
                () -> library.media(id),
                found -> {
                    if (id == open) {
                        media.set(found);
                        if (found.allowed() && lacks(found)) {
                            fetch();
                        }
                    }
                });
    }

    private static boolean lacks(Media found) {
        return found.media().images().stream()
                .anyMatch(image -> !found.pictures().containsKey(image.address()));
    }

    /// The reader wants to see the pictures of the open article.
    public void allow() {
        long id = open;
        background.ask(
                () -> {
                    library.allowPictures(id);
                    return id;
                },
                _ -> read());
    }

    /// The reader wants to see the pictures of all articles of this source.
    public void allowAll(Source source) {
        var was = source.manner();
        var manner =
                new Source.Manner(
                        was.folder(),
                        was.everyMinutes(),
                        was.fetchPage(),
                        was.owner(),
                        was.country(),
                        true);
        background.ask(
                () -> {
                    library.change(source.id(), source.title(), manner);
                    return source.id();
                },
                _ -> read());
    }

    private void fetch() {
        long id = open;
        fetching.set(true);
        background.ask(
                () -> {
                    fetch.accept(id);
                    return library.media(id);
                },
                found -> {
                    if (id == open) {
                        fetching.set(false);
                        media.set(found);
                    }
                });
    }

    /// Null while no article is open, or its media have not been read.
    public ReadOnlyObjectProperty<@Nullable Media> mediaProperty() {
        return media.getReadOnlyProperty();
    }

    /// Whether pictures are under way.
    public ReadOnlyBooleanProperty fetchingProperty() {
        return fetching.getReadOnlyProperty();
    }
}
