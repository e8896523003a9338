package org.demarche.ingest;

import static org.demarche.ingest.TestHouse.finished;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.library.Library.Media;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.intake.PackFeed.Owner;
import org.demarche.model.intake.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Links and pictures are kept with an article; a picture's file comes only when it is asked for.
class LinksAndPicturesTest {

    private static final String WORDS =
            "The envoys met on the quay and spoke of the %s, which has not sailed since autumn.";

    @TempDir Path folder;
    private NewsServer server;
    private TestHouse house;

    @BeforeEach
    void open() throws Exception {
        server = new NewsServer();
        house = new TestHouse(folder.resolve("library"));
        server.put("/quay.png", "not really a picture");
        var html =
                "<p>%s</p><figure><img src='/quay.png' width='600' height='400' alt='The quay'><figcaption>The quay at noon</figcaption></figure><p>%s</p>"
                        .formatted(
                                WORDS.formatted("<a href='/ferry'>ferry line</a>"),
                                WORDS.formatted("light"));
        finished(house.intake.add(List.of(server.put("/feed", feed(html)))));
    }

    @AfterEach
    void close() {
        house.close();
        server.close();
    }

    @Test
    void anArticleKeepsItsLinksAndPicturesAndAsksForNone() {
        var article = house.library.article(id()).orElseThrow();
        var media = media();

        assertEquals(1, media.media().links().size());
        var link = media.media().links().getFirst();
        assertEquals("ferry line", link.span().of(article.text().text()));
        assertEquals(server.address("/ferry"), link.address().toString());
        assertEquals("The quay at noon", media.media().images().getFirst().caption());
        assertFalse(media.allowed());
        assertTrue(media.pictures().isEmpty());
        assertEquals(0, server.asked("/quay.png"));
    }

    @Test
    void aPictureThatIsAskedForIsFetchedOnceAndKept() throws Exception {
        house.library.allowPictures(id());
        finished(house.intake.fetchPictures(id()));
        finished(house.intake.fetchPictures(id()));

        assertTrue(media().allowed());
        assertEquals(1, media().pictures().size());
        assertEquals(1, server.asked("/quay.png"));
    }

    @Test
    void aSourceMayBeAllowedItsPicturesAsAWhole() {
        var source = house.library.sources().getFirst();
        house.library.change(
                source.id(),
                source.title(),
                new Source.Manner("", null, false, Owner.UNREVIEWED, null, true));

        assertTrue(media().allowed());
    }

    @Test
    void aPictureThatIsNotThereIsPassedOver() throws Exception {
        server.put("/other", feed("<p>" + WORDS + "</p><img src='/none.png' width='600'>"));
        finished(house.intake.add(List.of(server.address("/other"))));
        long id = house.library.newest(ArticleFilter.ALL, 2).getFirst().id();

        var progress = finished(house.intake.fetchPictures(id));

        assertEquals(1, house.library.media(id).media().images().size());
        assertEquals(1, progress.failed());
    }

    private long id() {
        return house.library.newest(ArticleFilter.ALL, 9).getLast().id();
    }

    private Media media() {
        return house.library.media(id());
    }

    private String feed(String html) {
        return "<rss><channel><title>Quay</title><item><title>News %d</title><link>%s</link><description><![CDATA[%s]]></description></item></channel></rss>"
                .formatted(html.length(), server.address("/news/" + html.length()), html);
    }
}
