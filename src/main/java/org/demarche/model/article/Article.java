package org.demarche.model.article;

import org.demarche.model.finding.Analysis;
import org.jspecify.annotations.Nullable;

/// One article, whole, as the reading pane shows it.
///
/// @param summary its line in the list
/// @param byline as printed; null when there is none
/// @param language ISO 639-1; null when not known
/// @param text what the analysis's spans point into
/// @param analysis null until it has been analysed
public record Article(
        ArticleSummary summary,
        @Nullable String byline,
        @Nullable String language,
        CleanText text,
        @Nullable Analysis analysis) {

    public long id() {
        return summary.id();
    }
}
