package org.demarche.source.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.intake.Bytes;
import org.demarche.model.intake.RawDocument;
import org.demarche.model.intake.SkippedTimes;
import org.demarche.source.http.FeedBackoff;
import org.demarche.source.http.FetchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;

class FeedPaceTest {

    private static final URI FEED = URI.create("https://news.example/feed");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ttl>90</ttl> | 90",
                "<ttl> 45 </ttl><sy:updatePeriod>weekly</sy:updatePeriod> | 45",
                "<sy:updatePeriod>hourly</sy:updatePeriod> | 60",
                "<sy:updatePeriod>Hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>"
                    + " | 15",
                "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>"
                        + " | 240",
                "<ttl>999999</ttl> | 240",
                "<ttl>-5</ttl> | 0",
                "<ttl>99999999999999999999</ttl> | 0",
                "<sy:updatePeriod>often</sy:updatePeriod> | 0",
                "<title>No word of it</title> | 0",
            })
    void aFeedHoldsForAsLongAsItSaysWithinReason(String said, long minutes) throws FeedProblem {
        assertEquals(Duration.ofMinutes(minutes), read(said).freshFor());
    }

    @Test
    void aFeedThatHoldsForLongIsNotAskedForSooner() throws FeedProblem {
        var document = document("<ttl>90</ttl>");
        var fetched = new FetchResult.Fetched(FEED, document, FetchResult.Validators.NONE, null);
        var held = fetched.holdingFor(new FeedReader().read(document).freshFor());
        var now = Instant.EPOCH;
        assertEquals(now.plus(Duration.ofMinutes(90)), FeedBackoff.nextDue(held, 0, now));
        assertEquals(held, held.holdingFor(Duration.ofMinutes(5)));
    }

    @Test
    void theHoursAndDaysThatAFeedAsksToSkipAreRead() throws FeedProblem {
        var said =
                "<skipHours><hour>0</hour><hour> 23"
                    + " </hour><hour>soon</hour><hour>99</hour></skipHours>"
                    + "<skipDays><day>Sunday</day><day>SATURDAY</day><day>Someday</day></skipDays>";
        assertEquals(
                SkippedTimes.NONE
                        .withHour(0)
                        .withHour(23)
                        .withDay(DayOfWeek.SATURDAY)
                        .withDay(DayOfWeek.SUNDAY),
                read(said).skipped());
        assertEquals(SkippedTimes.NONE, read("<skipHours>all</skipHours>").skipped());
    }

    private static FeedDocument read(String said) throws FeedProblem {
        return new FeedReader().read(document(said));
    }

    private static RawDocument document(String said) {
        var xml =
                "<rss version='2.0'"
                        + " xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><channel>"
                        + said
                        + "<item><title>Envoy returns</title></item></channel></rss>";
        return new RawDocument(
                FEED,
                Bytes.copyOf(xml.getBytes(StandardCharsets.UTF_8)),
                "text/xml",
                Instant.EPOCH);
    }
}
