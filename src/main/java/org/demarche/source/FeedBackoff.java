package org.demarche.source;

import java.time.Duration;

/// How long to leave a feed alone after an answer.
final class FeedBackoff {

    private static final Duration USUAL = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofDays(1);

    /// @param failuresInARow how many answers before this one were [FetchResult.TryLater]
    static Duration after(FetchResult result, int failuresInARow) {
        return switch (result) {
            case FetchResult.Fetched _, FetchResult.Unchanged _ -> USUAL;
            case FetchResult.TryLater(_, _, var pause) ->
                    longer(pause, USUAL.multipliedBy(1L << Math.min(failuresInARow, 5)));
            case FetchResult.Refused _ -> LONGEST;
        };
    }

    private static Duration longer(Duration a, Duration b) {
        var longer = a.compareTo(b) >= 0 ? a : b;
        return longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    }

    private FeedBackoff() {}
}
