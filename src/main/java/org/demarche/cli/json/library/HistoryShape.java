package org.demarche.cli.json.library;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.model.article.ArticlePlace;
import org.demarche.model.article.ArticleVersion;

import java.util.List;

/// Where else an article was met, and what it said before: `"places":[…],"versions":[…]`.
public final class HistoryShape {

    /// Adds both lists to an article's object; either may be empty.
    public static ObjectNode fill(
            ObjectNode node, List<ArticlePlace> places, List<ArticleVersion> versions) {
        var also = node.putArray("places");
        for (var place : places) {
            also.addObject()
                    .put("url", place.address().toString())
                    .put("source", place.source())
                    .put("title", place.title())
                    .put("seen", place.seenAt().toString());
        }
        var before = node.putArray("versions");
        for (var version : versions) {
            before.addObject()
                    .put("until", version.replacedAt().toString())
                    .put("title", version.title())
                    .put("byline", version.byline())
                    .put("text", version.text().text());
        }
        return node;
    }

    private HistoryShape() {}
}
