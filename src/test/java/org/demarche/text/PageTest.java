package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.demarche.model.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;

class PageTest {

    private static final URI BASE = URI.create("https://example.org/a/b");

    private final ArticleCleaner cleaner = new ArticleCleaner();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "broadcaster",
                "blog",
                "ministry",
                "divs",
                "application",
                "russian",
                "thinktank",
                "liveblog"
            })
    void aPageComesOutAsItsArticle(String name) throws UnreadableText {
        assertEquals(Fixture.read("pages/" + name + ".txt").strip(), page(name).text().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    broadcaster; Talks on river water end without deal
                    blog; A quiet treaty
                    ministry; Statement on the border commission
                    divs; Envoys fly to Muscat
                    application; Botschafterin einbestellt
                    russian; Министры обсудили транзит
                    thinktank; The long road to a hotline
                    liveblog; En direct : le sommet de Lomé, heure par heure
                    """)
    void theTitleIsTheArticlesAlone(String name, String title) throws UnreadableText {
        assertEquals(title, page(name).title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    broadcaster; Ann Lee
                    blog; Tom Byrne
                    application; Jana Weiß, Ole Berg
                    thinktank; Maria Oliveira
                    """)
    void theBylineIsNames(String name, String byline) throws UnreadableText {
        assertEquals(byline, page(name).byline());
    }

    @Test
    void nobodyIsNamedWhereThePageNamesNobody() throws UnreadableText {
        assertNull(page("ministry").byline());
        assertNull(page("divs").published());
    }

    @Test
    void thePublishersOwnDayIsKept() throws UnreadableText {
        assertEquals(
                PublicationDate.of(OffsetDateTime.parse("2022-03-14T09:30:00+03:00")),
                page("broadcaster").published());
        assertEquals(PublicationDate.of(LocalDate.of(2022, 6, 30)), page("thinktank").published());
    }

    @Test
    void theCanonicalAddressHasNoTracking() throws UnreadableText {
        assertEquals(
                URI.create("https://news.example.org/world-61234"),
                page("broadcaster").canonical());
        assertEquals(URI.create("https://courier.example.org/a?id=7"), page("divs").canonical());
    }

    @Test
    void languageAndSiteAreAsThePageSays() throws UnreadableText {
        assertEquals("en", page("broadcaster").language());
        assertEquals("Channel Nine News", page("broadcaster").site());
        assertEquals("Tagblatt", page("application").site());
        assertEquals("en", page("divs").language()); // which its text alone tells
    }

    @Test
    void aFeedItemIsAllArticle() {
        var item =
                "<p>The envoys met.</p><p>They will meet again, <em>perhaps</em>.<br><br>Nobody"
                        + " knows.</p><p><a href='/x'>Read more</a></p>";
        assertEquals(
                "The envoys met.\n\nThey will meet again, perhaps.\n\nNobody knows.",
                cleaner.fragment(item, BASE).text().text());
    }

    @Test
    void aFragmentWithoutMarkupIsItsWords() {
        assertEquals("Talks & more", cleaner.html("Talks &amp; more", BASE).text().text());
    }

    private CleanedArticle page(String name) throws UnreadableText {
        var bytes = Fixture.read("pages/" + name + ".html").getBytes(StandardCharsets.UTF_8);
        return cleaner.page(Fixture.document("https://example.org/" + name, bytes, "text/html"));
    }
}
