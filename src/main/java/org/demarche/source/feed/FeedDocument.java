package org.demarche.source.feed;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/// A feed as it was read, of whatever make.
///
/// @param title plain text; empty when the feed has none
/// @param site the page that the feed belongs to; null when it names none
/// @param items in the feed's own order
/// @param cutShort whether its end is missing, so that items may be missing too
public record FeedDocument(
        String title, @Nullable URI site, List<FeedItem> items, boolean cutShort) {
    public FeedDocument {
        items = List.copyOf(items);
    }

    /// The same feed, known to lack its end.
    FeedDocument asCutShort() {
        return new FeedDocument(title, site, items, true);
    }
}
