package org.demarche.library.export.article;

import org.demarche.library.Library;
import org.demarche.library.written.WholeFile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes articles of the library into a form that other programs read. Call it from any thread but
/// JavaFX's.
public final class ArticleExport {

    private final Library library;

    public ArticleExport(Library library) {
        this.library = library;
    }

    /// @param title of the whole, for a reader
    /// @param ids in the order in which they are to stand; one that is no longer there is left out
    public void write(ArticleForm form, String title, List<Long> ids, OutputStream out)
            throws IOException {
        form.write(title, kept(ids), out);
    }

    /// Into a file, which is there whole or not at all.
    public void write(ArticleForm form, String title, List<Long> ids, Path file)
            throws IOException {
        WholeFile.write(file, out -> write(form, title, ids, out));
    }

    /// Line by line, without their ends.
    ///
    /// @param form one that is text
    public void lines(ArticleForm form, String title, List<Long> ids, Consumer<String> line) {
        form.write(title, kept(ids), line);
    }

    private Iterator<KeptArticle> kept(List<Long> ids) {
        return ids.stream()
                .map(library::article)
                .flatMap(Optional::stream)
                .map(
                        article ->
                                new KeptArticle(
                                        article,
                                        library.tags(article.id()),
                                        library.note(article.id()).orElse(null)))
                .iterator();
    }
}
