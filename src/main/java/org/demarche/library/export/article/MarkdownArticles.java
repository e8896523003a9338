package org.demarche.library.export.article;

import org.demarche.library.written.Escaped;

import java.util.Iterator;
import java.util.function.Consumer;

/// One Markdown document: https://commonmark.org/
final class MarkdownArticles implements ArticleForm.Lines {

    @Override
    public void write(String title, Iterator<KeptArticle> articles, Consumer<String> line) {
        line.accept("# " + Escaped.markdown(title));
        articles.forEachRemaining(article -> article(article, line));
    }

    private static void article(KeptArticle kept, Consumer<String> line) {
        var title = Escaped.markdown(kept.title());
        var address = kept.address();
        line.accept("");
        line.accept(
                address.isEmpty()
                        ? "## " + title
                        : "## [%s](<%s>)".formatted(title, Escaped.markdownAddress(address)));
        paragraph(kept.origin().isEmpty() ? "" : "*" + Escaped.markdown(kept.origin()) + "*", line);
        kept.paragraphs().forEach(words -> paragraph(Escaped.markdown(words), line));
        if (!kept.tags().isEmpty()) {
            paragraph("Tags: " + Escaped.markdown(String.join(", ", kept.tags())), line);
        }
        if (kept.note() != null) {
            paragraph("> " + Escaped.markdown(kept.note()), line);
        }
    }

    private static void paragraph(String words, Consumer<String> line) {
        if (!words.isEmpty()) {
            line.accept("");
            line.accept(words);
        }
    }
}
