package org.demarche.model.query;

import org.demarche.model.article.ArticleSummary;

import java.util.List;

/// What a search found.
///
/// @param total how many articles answer, though fewer may be listed
/// @param isExact whether they were counted; else they are so many that they were reckoned
/// @param hits best (or newest) first
/// @param words the single words and phrases to mark in titles and texts, as typed, lower case
public record SearchAnswer(int total, boolean isExact, List<Hit> hits, List<String> words) {

    public SearchAnswer {
        hits = List.copyOf(hits);
        words = List.copyOf(words);
    }

    /// @param article its line in the list
    /// @param score higher is better; comparable within one answer only
    public record Hit(ArticleSummary article, double score) {}
}
