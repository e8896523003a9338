package org.demarche.model.article;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What an article said until its publisher changed it.
///
/// @param replacedAt when we met the words that took its place
public record ArticleVersion(
        String title, @Nullable String byline, Instant replacedAt, CleanText text) {}
