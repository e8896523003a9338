package org.demarche.source.feed;

import org.demarche.model.intake.SkippedTimes;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/// A feed as it was read, of whatever make.
///
/// @param title plain text; empty when the feed has none
/// @param site the page that the feed belongs to; null when it names none
/// @param items in the feed's own order
/// @param cutShort whether its end is missing, so that items may be missing too
/// @param freshFor how long the feed itself says that it will hold; zero when it does not say
/// @param skipped when the feed asks not to be asked
public record FeedDocument(
        String title,
        @Nullable URI site,
        List<FeedItem> items,
        boolean cutShort,
        Duration freshFor,
        SkippedTimes skipped) {
    public FeedDocument {
        items = List.copyOf(items);
    }

    FeedDocument(String title, @Nullable URI site, List<FeedItem> items, boolean cutShort) {
        this(title, site, items, cutShort, Duration.ZERO, SkippedTimes.NONE);
    }

    /// The same feed, known to lack its end.
    FeedDocument asCutShort() {
        return new FeedDocument(title, site, items, true, freshFor, skipped);
    }
}
