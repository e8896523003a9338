package org.demarche.source.feed;

import org.demarche.model.article.PublicationDate;
import org.jspecify.annotations.Nullable;

import java.net.URI;

/// One item of a feed: an article, or the beginning of one.
///
/// @param link the article's page, absolute; null when the item has none
/// @param guid the feed's own name for the item; null when it has none
/// @param title plain text on one line; empty when the item has none
/// @param byline the authors as printed; null when nobody is named
/// @param html the fullest text that the item carries, as HTML; empty when it has none
/// @param published as the feed claims; null when it does not, or not so that it can be understood
/// @param language ISO 639-1; null when the feed does not say
public record FeedItem(
        @Nullable URI link,
        @Nullable String guid,
        String title,
        @Nullable String byline,
        String html,
        @Nullable PublicationDate published,
        @Nullable String language) {}
