package org.demarche.library.export.article;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import java.util.Iterator;
import java.util.function.Consumer;

/// JSON Lines in the shape that Demarche imports, with tags and note beside.
final class RecordsOfArticles implements ArticleForm.Lines {

    @Override
    public void write(String title, Iterator<KeptArticle> articles, Consumer<String> line) {
        articles.forEachRemaining(article -> line.accept(record(article)));
    }

    private static String record(KeptArticle kept) {
        var record = JsonNodeFactory.instance.objectNode();
        record.put("id", Long.toString(kept.id()));
        if (!kept.address().isEmpty()) {
            record.put("url", kept.address());
        }
        record.put("title", kept.title());
        record.put("text", kept.article().text().text());
        var published = kept.article().summary().published();
        if (published != null) {
            record.put("published", published.local());
        }
        if (!kept.byline().isEmpty()) {
            record.put("author", kept.byline());
        }
        if (!kept.source().isEmpty()) {
            record.put("source", kept.source());
        }
        if (kept.article().language() != null) {
            record.put("lang", kept.article().language());
        }
        record.put("bookmarked", kept.article().summary().bookmarked());
        var tags = record.putArray("tags");
        kept.tags().forEach(tags::add);
        record.put("note", kept.note());
        return record.toString();
    }
}
