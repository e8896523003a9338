package org.demarche.library.export.article;

import org.demarche.library.written.Escaped;

import java.util.Iterator;
import java.util.function.Consumer;

/// One HTML page that needs nothing else. What came from outside is text, never markup.
final class PageOfArticles implements ArticleForm.Lines {

    @Override
    public void write(String title, Iterator<KeptArticle> articles, Consumer<String> line) {
        line.accept(head(Escaped.html(title)));
        articles.forEachRemaining(article -> article(article, line));
        line.accept("</body></html>");
    }

    private static String head(String title) {
        return """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <style>
        body { font: 17px/1.6 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark; }
        h1, h2, .about { font-family: system-ui, sans-serif; } h2 { line-height: 1.25; margin: 3rem 0 .3rem; }
        .about { font-size: .85rem; opacity: .7; margin: 0; } aside { border-left: 3px solid; padding-left: .8rem; }
        </style></head><body><h1>%1$s</h1>\
        """
                .formatted(title);
    }

    private static void article(KeptArticle kept, Consumer<String> line) {
        var title = Escaped.html(kept.title());
        var address = kept.address();
        var language = kept.article().language();
        line.accept(
                language == null
                        ? "<article>"
                        : "<article lang=\"%s\" dir=\"auto\">".formatted(Escaped.html(language)));
        line.accept(
                address.isEmpty()
                        ? "<h2>" + title + "</h2>"
                        : "<h2><a href=\"%s\">%s</a></h2>".formatted(Escaped.html(address), title));
        line.accept("<p class=\"about\">" + Escaped.html(kept.origin()) + "</p>");
        kept.paragraphs().forEach(words -> line.accept("<p>" + Escaped.html(words) + "</p>"));
        if (!kept.tags().isEmpty()) {
            var tags = Escaped.html(String.join(", ", kept.tags()));
            line.accept("<p class=\"about\">Tags: " + tags + "</p>");
        }
        if (kept.note() != null) {
            line.accept("<aside>" + Escaped.html(kept.note()) + "</aside>");
        }
        line.accept("</article>");
    }
}
