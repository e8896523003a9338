package org.demarche.source.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;

class FeedBackoffTest {

    private static final URI FEED = URI.create("https://news.example/feed");
    private static final Instant NOW = Instant.parse("2022-01-27T10:00:00Z");

    @Test
    void aGoodAnswerIsFollowedByTheUsualPause() {
        assertEquals(minutes(30), due(new FetchResult.Unchanged(FEED, NOW), 7));
    }

    @Test
    void anAnswerThatHoldsLongerIsNotAskedForSooner() {
        var held = new FetchResult.Unchanged(FEED, NOW, Duration.ofHours(2));
        assertEquals(minutes(120), due(held, 0));
        var shortly = new FetchResult.Unchanged(FEED, NOW, Duration.ofMinutes(5));
        assertEquals(minutes(30), due(shortly, 0));
        var forever = new FetchResult.Unchanged(FEED, NOW, Duration.ofDays(365));
        assertEquals(minutes(1440), due(forever, 0));
    }

    @Test
    void failuresInARowDoubleThePauseUpToADay() {
        assertEquals(minutes(30), paused(later(Duration.ZERO), 0));
        assertEquals(minutes(120), paused(later(Duration.ZERO), 2));
        assertEquals(minutes(960), paused(later(Duration.ZERO), 50));
        assertEquals(minutes(1440), paused(later(Duration.ofDays(90)), 0));
    }

    @Test
    void theServersWishCountsWhenItIsLonger() {
        assertEquals(minutes(30), paused(later(Duration.ofSeconds(5)), 0));
        assertEquals(minutes(180), paused(later(Duration.ofHours(3)), 0));
    }

    @Test
    void whatWasRefusedIsAskedAgainAfterADay() {
        assertEquals(minutes(1440), paused(new FetchResult.Refused(FEED, "Not found."), 0));
    }

    @Test
    void whatHasGoneForGoodIsNotAskedAgain() {
        var due = due(new FetchResult.Gone(FEED, "Gone."), 0);
        assertTrue(due.isAfter(NOW.plus(Duration.ofDays(365 * 50))));
    }

    @Test
    void feedsThatFailedTogetherAreAskedApartAndNeverTooSoon() {
        var dues =
                IntStream.range(0, 100)
                        .mapToObj(n -> URI.create("https://news.example/feed/" + n))
                        .map(feed -> new FetchResult.TryLater(feed, "Busy.", Duration.ofHours(3)))
                        .map(result -> due(result, 0))
                        .toList();
        for (var due : dues) {
            assertFalse(due.isBefore(minutes(180)));
            assertTrue(due.isBefore(minutes(198)));
        }
        assertTrue(Set.copyOf(dues).size() > 50);
    }

    private static FetchResult later(Duration pause) {
        return new FetchResult.TryLater(FEED, "Busy.", pause);
    }

    private static Instant paused(FetchResult result, int failures) {
        return NOW.plus(FeedBackoff.after(result, failures));
    }

    private static Instant due(FetchResult result, int failures) {
        return FeedBackoff.nextDue(result, failures, NOW);
    }

    private static Instant minutes(int minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }
}
