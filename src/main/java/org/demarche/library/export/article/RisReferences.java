package org.demarche.library.export.article;

import org.demarche.library.written.Escaped;

import java.util.Iterator;
import java.util.function.Consumer;

/// References as RIS, which Zotero, EndNote and Mendeley read:
/// https://en.wikipedia.org/wiki/RIS_(file_format)
final class RisReferences implements ArticleForm.Lines {

    @Override
    public void write(String title, Iterator<KeptArticle> articles, Consumer<String> line) {
        articles.forEachRemaining(article -> reference(article, line));
    }

    @Override
    public String end() {
        return "\r\n";
    }

    private static void reference(KeptArticle kept, Consumer<String> line) {
        line.accept("TY  - NEWS");
        field("ID", "demarche" + kept.id(), line);
        field("TI", kept.title(), line);
        field("AU", kept.byline(), line);
        field("T2", kept.source(), line);
        var day = kept.day();
        if (!day.isEmpty()) {
            field("PY", day.substring(0, day.indexOf('-')), line);
            field("DA", day.replace('-', '/'), line);
        }
        field("UR", kept.address(), line);
        var language = kept.article().language();
        field("LA", language == null ? "" : language, line);
        kept.tags().forEach(tag -> field("KW", tag, line));
        field("N1", kept.note() == null ? "" : kept.note(), line);
        line.accept("ER  - ");
        line.accept("");
    }

    private static void field(String name, String words, Consumer<String> line) {
        var flat = Escaped.oneLine(words);
        if (!flat.isEmpty()) {
            line.accept(name + "  - " + flat);
        }
    }
}
