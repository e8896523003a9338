package org.demarche.text;

import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.jspecify.annotations.Nullable;

import java.net.URI;

/// What was found in one document: the article's words, and what the document says about it.
///
/// @param title without markup and without the site's name; "" when none is found
/// @param byline the authors' names, without "By"; null when there is none
/// @param published as the document claims; null when it makes no claim
/// @param language ISO 639-1 (639-2 where there is no such code); null when not known
/// @param canonical the address the publisher wants it known by, without tracking parameters; null
///   when the document does not say
/// @param site the outlet's name as the document gives it; null when it does not
/// @param text paragraphs, without any of their surroundings
public record CleanedArticle(
        String title,
        @Nullable String byline,
        @Nullable PublicationDate published,
        @Nullable String language,
        @Nullable URI canonical,
        @Nullable String site,
        CleanText text) {}
