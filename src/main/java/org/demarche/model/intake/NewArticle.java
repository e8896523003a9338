package org.demarche.model.intake;

import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;

/// An article that has been read and cleaned, and is about to be kept.
///
/// @param address where it is on the web; a `file:` address for a local file; a `urn:` for one that
///   has no address
/// @param guid the feed's own name for it; null when there is none
/// @param title without markup, never blank (a headless text lends its first words)
/// @param byline as printed; null when there is none
/// @param source the feed's or outlet's title, as a list shows it; empty when nobody says
/// @param published as the publisher claims; null when he makes no claim
/// @param fetchedAt our own clock
/// @param language ISO 639-1; null when not known
/// @param text may be empty: an item that is nothing but a title is an article too
/// @param sample true for the samples that come with the program
public record NewArticle(
        URI address,
        @Nullable String guid,
        String title,
        @Nullable String byline,
        String source,
        @Nullable PublicationDate published,
        Instant fetchedAt,
        @Nullable String language,
        CleanText text,
        boolean sample) {}
