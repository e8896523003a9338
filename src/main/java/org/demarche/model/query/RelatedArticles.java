package org.demarche.model.query;

import org.demarche.model.article.ArticleSummary;

import java.util.List;

/// What else the library has on the matter of one article. An article is in one list only.
///
/// @param alike of like meaning, the likest first
/// @param background older ones with the same actors, the best first
/// @param since newer ones with the same actors, the best first
public record RelatedArticles(
        List<ArticleSummary> alike, List<ArticleSummary> background, List<ArticleSummary> since) {

    public RelatedArticles {
        alike = List.copyOf(alike);
        background = List.copyOf(background);
        since = List.copyOf(since);
    }

    public int size() {
        return alike.size() + background.size() + since.size();
    }
}
