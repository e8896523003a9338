package org.demarche.source.http;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/// How long to leave a source alone after an answer.
public final class FeedBackoff {

    private static final Duration USUAL = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration NEVER = Duration.ofDays(36_500);

    /// When to ask again: half an hour after a good answer, or when it no longer holds; after bad
    /// ones in a row twice as long each time, never sooner than the server wishes, and a day at the
    /// most. What failed gets up to a tenth more, which differs from address to address and from
    /// time to time, so that those that failed together are not all asked together again. What has
    /// gone for good is not asked again within a lifetime.
    ///
    /// @param failuresInARow how many answers just before this one were bad
    public static Instant nextDue(FetchResult result, int failuresInARow, Instant now) {
        var pause = after(result, failuresInARow);
        var failed =
                result instanceof FetchResult.TryLater || result instanceof FetchResult.Refused;
        return now.plus(failed ? pause.plus(spread(result.address(), now, pause)) : pause);
    }

    private static Duration spread(URI address, Instant now, Duration pause) {
        int share =
                Math.floorMod(31 * address.hashCode() + Long.hashCode(now.toEpochMilli()), 1_000);
        return pause.multipliedBy(share).dividedBy(10_000);
    }

    static Duration after(FetchResult result, int failuresInARow) {
        return switch (result) {
            case FetchResult.Fetched fetched -> longer(USUAL, fetched.validators().freshFor());
            case FetchResult.Unchanged unchanged -> longer(USUAL, unchanged.freshFor());
            case FetchResult.TryLater(_, _, var pause) ->
                    longer(pause, USUAL.multipliedBy(1L << Math.clamp(failuresInARow, 0, 5)));
            case FetchResult.Refused _ -> LONGEST;
            case FetchResult.Gone _ -> NEVER;
        };
    }

    private static Duration longer(Duration a, Duration b) {
        var longer = a.compareTo(b) >= 0 ? a : b;
        return longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    }

    private FeedBackoff() {}
}
