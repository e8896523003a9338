package org.demarche.text;

import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.article.media.ArticleMedia;
import org.demarche.text.language.LanguageGuess;
import org.demarche.text.page.block.PageText;
import org.jspecify.annotations.Nullable;

import java.net.URI;

/// What was found in one document: the article's words, and what the document says about it.
///
/// @param title without markup and without the site's name; "" when none is found
/// @param byline the authors' names, without "By"; null when there is none
/// @param published as the document claims; null when it makes no claim
/// @param updated the day or moment of its last change, when the document tells one that is later
///   than the publication; else null
/// @param language ISO 639-1 (639-2 where there is no such code): as declared, unless the text is
///   plainly in another; null when it is in doubt
/// @param canonical the address the publisher wants it known by, without tracking parameters; null
///   when the document does not say
/// @param site the outlet's name as the document gives it; null when it does not
/// @param text paragraphs, without any of their surroundings
/// @param media the text's links, and the pictures that stand in it
public record CleanedArticle(
        String title,
        @Nullable String byline,
        @Nullable PublicationDate published,
        @Nullable PublicationDate updated,
        @Nullable String language,
        @Nullable URI canonical,
        @Nullable String site,
        CleanText text,
        ArticleMedia media) {

    /// A text of which nothing else is known.
    static CleanedArticle bare(PageText body) {
        return new CleanedArticle(
                "",
                null,
                null,
                null,
                LanguageGuess.of(body.text().text()),
                null,
                null,
                body.text(),
                body.media());
    }

    /// The same under another title.
    public CleanedArticle titled(String other) {
        return new CleanedArticle(
                other, byline, published, updated, language, canonical, site, text, media);
    }
}
