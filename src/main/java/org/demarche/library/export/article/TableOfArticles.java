package org.demarche.library.export.article;

import org.demarche.library.written.CsvLine;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/// Comma-separated values with a heading; without the texts.
final class TableOfArticles implements ArticleForm.Lines {

    @Override
    public void write(String title, Iterator<KeptArticle> articles, Consumer<String> line) {
        line.accept("id,title,source,author,published,url,lang,words,bookmarked,tags,note");
        articles.forEachRemaining(article -> line.accept(CsvLine.of(cells(article))));
    }

    private static List<String> cells(KeptArticle kept) {
        var language = kept.article().language();
        var summary = kept.article().summary();
        return List.of(
                Long.toString(kept.id()),
                kept.title(),
                kept.source(),
                kept.byline(),
                kept.day(),
                kept.address(),
                language == null ? "" : language,
                Integer.toString(summary.words()),
                Boolean.toString(summary.bookmarked()),
                String.join("; ", kept.tags()),
                kept.note() == null ? "" : kept.note());
    }
}
