package org.demarche.source.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

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
        assertEquals(minutes(30), due(later(Duration.ZERO), 0));
        assertEquals(minutes(120), due(later(Duration.ZERO), 2));
        assertEquals(minutes(960), due(later(Duration.ZERO), 50));
        assertEquals(minutes(1440), due(later(Duration.ofDays(90)), 0));
    }

    @Test
    void theServersWishCountsWhenItIsLonger() {
        assertEquals(minutes(30), due(later(Duration.ofSeconds(5)), 0));
        assertEquals(minutes(180), due(later(Duration.ofHours(3)), 0));
    }

    @Test
    void whatWasRefusedIsAskedAgainAfterADay() {
        assertEquals(minutes(1440), due(new FetchResult.Refused(FEED, "Gone."), 0));
    }

    private static FetchResult later(Duration pause) {
        return new FetchResult.TryLater(FEED, "Busy.", pause);
    }

    private static Instant due(FetchResult result, int failures) {
        return FeedBackoff.nextDue(result, failures, NOW);
    }

    private static Instant minutes(int minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }
}
