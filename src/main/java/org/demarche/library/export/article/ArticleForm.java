package org.demarche.library.export.article;

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
    MARKDOWN("Markdown", "md", "one text with all of them"),
    HTML("Page", "html", "opens in any browser"),
    EPUB("Book", "epub", "for a reading device: a chapter each"),
    CSV("Table", "csv", "for a spreadsheet: one article a line"),
    JSON("JSON Lines", "jsonl", "for other programs; Demarche imports it"),
    RIS("References, RIS", "ris", "for Zotero, EndNote and their like"),
    BIBTEX("References, BibTeX", "bib", "for LaTeX");

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

    ArticleForm(String title, String extension, String what) {
        this.title = title;
        this.extension = extension;
        this.what = what;
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
        return this != EPUB;
    }

    private Lines lines() {
        return switch (this) {
            case MARKDOWN -> new MarkdownArticles();
            case HTML -> new PageOfArticles();
            case CSV -> new TableOfArticles();
            case JSON -> new RecordsOfArticles();
            case RIS -> new RisReferences();
            case BIBTEX -> new BibtexReferences();
            case EPUB -> throw new IllegalStateException("A book is no text.");
        };
    }

    /// Line by line, without their ends.
    ///
    /// @throws IllegalStateException when this is no text
    void write(String name, Iterator<KeptArticle> articles, Consumer<String> line) {
        lines().write(name, articles, line);
    }

    /// Writes one after another, so that many need no more room than one.
    void write(String name, Iterator<KeptArticle> articles, OutputStream out) throws IOException {
        if (this == EPUB) {
            new EpubBook(name).write(articles, out);
            return;
        }
        var lines = lines();
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
