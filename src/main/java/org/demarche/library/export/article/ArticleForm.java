package org.demarche.library.export.article;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;

/// The forms in which articles leave the library.
public enum ArticleForm {
    MARKDOWN("Markdown", "md", "one text with all of them", new MarkdownArticles()),
    HTML("Page", "html", "opens in any browser", new PageOfArticles()),
    EPUB("Book", "epub", "for a reading device: a chapter each", null),
    CSV("Table", "csv", "for a spreadsheet: one article a line", new TableOfArticles()),
    JSON("JSON Lines", "jsonl", "for other programs; Demarche imports it", new RecordsOfArticles()),
    RIS("References, RIS", "ris", "for Zotero, EndNote and their like", new RisReferences()),
    BIBTEX("References, BibTeX", "bib", "for LaTeX", new BibtexReferences());

    /// Writes articles line by line.
    interface Lines {
        /// @param title of the whole
        /// @param line takes each line, without its end
        void write(String title, Iterator<KeptArticle> articles, Consumer<String> line);

        /// What ends a line.
        default String end() {
            return "\n";
        }
    }

    private final String title;
    private final String extension;
    private final String what;
    private final @Nullable Lines lines;

    ArticleForm(String title, String extension, String what, @Nullable Lines lines) {
        this.title = title;
        this.extension = extension;
        this.what = what;
        this.lines = lines;
    }

    /// "Markdown".
    public String title() {
        return title;
    }

    /// Of a file's name, without the dot.
    public String extension() {
        return extension;
    }

    /// What it is for, in a few words.
    public String what() {
        return what;
    }

    /// Whether it is text, which may be printed; a book is not.
    public boolean isText() {
        return lines != null;
    }

    /// Line by line, without their ends.
    ///
    /// @throws IllegalStateException when this is no text
    void write(String name, Iterator<KeptArticle> articles, Consumer<String> line) {
        if (lines == null) {
            throw new IllegalStateException(this + " is no text.");
        }
        lines.write(name, articles, line);
    }

    /// Writes one after another, so that many need no more room than one.
    void write(String name, Iterator<KeptArticle> articles, OutputStream out) throws IOException {
        if (lines == null) {
            new EpubBook(name).write(articles, out);
            return;
        }
        var end = lines.end();
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            lines.write(name, articles, line -> put(writer, line + end));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static void put(Writer writer, String line) {
        try {
            writer.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
