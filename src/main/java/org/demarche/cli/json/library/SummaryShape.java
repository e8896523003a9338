package org.demarche.cli.json.library;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.model.article.ArticleSummary;

import java.util.Map;

/// One line of a list of articles.
public final class SummaryShape {

    /// @param given the ids that articles came with, by their numbers
    public static ObjectNode of(ArticleSummary article, Map<Long, String> given) {
        var node = JsonLine.object();
        JsonLine.putId(node, given, article.id());
        return node.put("title", article.title())
                .put("url", article.address().toString())
                .put("published", JsonLine.date(article.published()))
                .put("source", article.source())
                .put("fetched", article.fetchedAt().toString())
                .put("read", article.read())
                .put("bookmarked", article.bookmarked())
                .put("sample", article.sample());
    }

    private SummaryShape() {}
}
