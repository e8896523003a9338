package org.demarche.ingest;

import static org.demarche.ingest.TestHouse.finished;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.library.Library.Media;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.intake.PackFeed.Owner;
import org.demarche.model.intake.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

/// Links and pictures are kept with an article; a picture's file comes only when it is asked for.
class LinksAndPicturesTest {

    private static final String WORDS =
            "The envoys met on the quay and spoke of the %s, which has not sailed since autumn.";

    @RegisterExtension final NewsTown town = new NewsTown();

    @BeforeEach
    void open() throws Exception {
        town.server().put("/quay.png", "not really a picture");
        var html =
                "<p>%s</p><figure><img src='/quay.png' width='600' height='400' alt='The quay'><figcaption>The quay at noon</figcaption></figure><p>%s</p>"
                        .formatted(
                                WORDS.formatted("<a href='/ferry'>ferry line</a>"),
                                WORDS.formatted("light"));
        finished(town.house().intake.add(List.of(town.server().put("/feed", feed(html)))));
    }

    @Test
    void anArticleKeepsItsLinksAndPicturesAndAsksForNone() {
        var article = town.house().library.article(id()).orElseThrow();
        var media = media();

        assertEquals(1, media.media().links().size());
        var link = media.media().links().getFirst();
        assertEquals("ferry line", link.span().of(article.text().text()));
        assertEquals(town.server().address("/ferry"), link.address().toString());
        assertEquals("The quay at noon", media.media().images().getFirst().caption());
        assertFalse(media.allowed());
        assertTrue(media.pictures().isEmpty());
        assertEquals(0, town.server().asked("/quay.png"));
    }

    @Test
    void aPictureThatIsAskedForIsFetchedOnceAndKept() throws Exception {
        town.house().library.allowPictures(id());
        finished(town.house().intake.fetchPictures(id()));
        finished(town.house().intake.fetchPictures(id()));

        assertTrue(media().allowed());
        assertEquals(1, media().pictures().size());
        assertEquals(1, town.server().asked("/quay.png"));
    }

    @Test
    void aSourceMayBeAllowedItsPicturesAsAWhole() {
        var source = town.house().library.sources().getFirst();
        town.house()
                .library
                .change(
                        source.id(),
                        source.title(),
                        new Source.Manner("", null, false, Owner.UNREVIEWED, null, true));

        assertTrue(media().allowed());
    }

    @Test
    void aPictureThatIsNotThereIsPassedOver() throws Exception {
        town.server().put("/other", feed("<p>" + WORDS + "</p><img src='/none.png' width='600'>"));
        finished(town.house().intake.add(List.of(town.server().address("/other"))));
        long id = town.house().library.newest(ArticleFilter.ALL, 2).getFirst().id();

        var progress = finished(town.house().intake.fetchPictures(id));

        assertEquals(1, town.house().library.media(id).media().images().size());
        assertEquals(1, progress.failed());
    }

    private long id() {
        return town.house().library.newest(ArticleFilter.ALL, 9).getLast().id();
    }

    private Media media() {
        return town.house().library.media(id());
    }

    private String feed(String html) {
        return "<rss><channel><title>Quay</title><item><title>News %d</title><link>%s</link><description><![CDATA[%s]]></description></item></channel></rss>"
                .formatted(html.length(), town.server().address("/news/" + html.length()), html);
    }
}
