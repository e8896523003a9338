package org.demarche.ingest.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.demarche.model.intake.Bytes;
import org.demarche.model.intake.NewArticle;
import org.demarche.model.intake.RawDocument;
import org.demarche.source.feed.FeedProblem;
import org.demarche.source.feed.FeedReader;
import org.demarche.text.ArticleCleaner;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

class ArticleMakerTest {

    private static final Instant NOW = Instant.parse("2022-01-27T20:00:00Z");
    private static final URI FEED = URI.create("https://wire.example/feed");

    private static NewArticle article(String item) throws FeedProblem {
        var feed = "<rss version='2.0'><channel><title>Wire</title><item>%s</item></channel></rss>";
        var document =
                new RawDocument(
                        FEED,
                        Bytes.copyOf(feed.formatted(item).getBytes(StandardCharsets.UTF_8)),
                        "text/xml",
                        NOW);
        var read = new FeedReader().read(document);
        return new ArticleMaker(new ArticleCleaner())
                .of(read.items().getFirst(), read, FEED, NOW)
                .article();
    }

    private static String dated(String day) {
        return "<title>Talks</title><link>https://wire.example/1</link><pubDate>%s</pubDate>"
                .formatted(day);
    }

    @Test
    void whatIsDatedTomorrowOrLaterHasNoDate() throws FeedProblem {
        assertNull(article(dated("Tue, 01 Jan 2030 00:00:00 GMT")).published());
        assertNull(article(dated("Sat, 29 Jan 2022 08:00:00 GMT")).published());
    }

    @Test
    void aDayThatHasBegunSomewhereIsBelieved() throws FeedProblem {
        assertNotNull(article(dated("Fri, 28 Jan 2022 09:00:00 +1400")).published());
        assertNotNull(article(dated("Thu, 27 Jan 2022 19:00:00 GMT")).published());
    }

    @Test
    void theAddressIsWithoutWhatTellsWhereTheReaderCameFrom() throws FeedProblem {
        var link = "<link>https://wire.example/1?id=3&amp;utm_source=rss&amp;fbclid=x#part</link>";

        assertEquals(
                URI.create("https://wire.example/1?id=3#part"),
                article("<title>Talks</title>" + link).address());
    }

    @Test
    void anItemThatIsNothingButALinkIsCalledByIt() throws FeedProblem {
        assertEquals(
                "https://wire.example/talks/1",
                article("<link>https://wire.example/talks/1?utm_medium=rss</link>").title());
    }
}
