package org.demarche.model.article;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;

/// One line of the article list: what is needed to choose an article, and no more.
///
/// The text is left out on purpose. A list of 100,000 of these is about 60 MB; with the texts it
/// would be gigabytes.
///
/// @param id the store's row number
/// @param address where the article was read from; a `file:` address for a local file
/// @param title as the publisher wrote it, without markup
/// @param source the feed's or outlet's title; empty when nobody says
/// @param published as the source claims; null when it makes no claim
/// @param fetchedAt our own clock when we first saw it: never null, never changed
/// @param lead the first 200 characters or so of the text, for the list
/// @param words of the text, for "4 min"
/// @param read whether the reader has opened it
/// @param bookmarked whether the reader has starred it
/// @param sample whether it came with the program
public record ArticleSummary(
        long id,
        URI address,
        String title,
        String source,
        @Nullable PublicationDate published,
        Instant fetchedAt,
        String lead,
        int words,
        boolean read,
        boolean bookmarked,
        boolean sample) {

    /// How long it takes to read, in whole minutes, at 230 words a minute; at least 1.
    public int minutes() {
        return Math.max(1, Math.round(words / 230f));
    }
}
