package org.demarche.source.feed;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/// A feed as it was read, of whatever make.
///
/// @param title plain text; empty when the feed has none
/// @param site the page that the feed belongs to; null when it names none
/// @param items in the feed's own order
public record FeedDocument(String title, @Nullable URI site, List<FeedItem> items) {
    public FeedDocument {
        items = List.copyOf(items);
    }
}
