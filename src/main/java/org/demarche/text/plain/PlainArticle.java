package org.demarche.text.plain;

import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/// What was found in a plain text. The fields are those of the cleaned article.
public record PlainArticle(
        String title,
        @Nullable String byline,
        @Nullable PublicationDate published,
        CleanText text) {}
