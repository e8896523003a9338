package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.List;

/// Links and pictures stay with the article that they stood in.
class MediaTest {

    private static final URI BASE = URI.create("https://example.org/news/1");

    private final ArticleCleaner cleaner = new ArticleCleaner();

    private CleanedArticle page(String body) {
        return cleaner.html(
                "<html><head><title>Envoys meet on the island</title></head><body><article>"
                        + "<h1>Envoys meet on the island</h1>"
                        + "<p>The two envoys met on the island on Monday for the first time.</p>"
                        + body
                        + "<p>They agreed to meet again before the end of the month, it said.</p>"
                        + "</article></body></html>",
                BASE);
    }

    private static List<String> linked(CleanedArticle article) {
        return article.media().links().stream()
                .map(link -> link.span().of(article.text().text()))
                .toList();
    }

    @Test
    void aLinkKnowsItsWordsAndLeadsToAnAbsoluteAddress() {
        var article =
                page(
                        "<p>Both read   from <a href='../papers/2'> a joint\n"
                                + " paper </a> at noon.</p>");
        assertEquals(List.of("a joint paper"), linked(article));
        assertEquals(
                "https://example.org/papers/2",
                article.media().links().getFirst().address().toString());
    }

    @Test
    void linksInItemsPointToTheirWords() {
        var article =
                page(
                        "<ul><li>One paper on fish, which <a href='/fish'>was printed</a> in May"
                                + " by the two of them.</li><li>Another on <a"
                                + " href='/ice'>ice</a>, which nobody read to its end.</li></ul>");
        assertEquals(List.of("was printed", "ice"), linked(article));
    }

    @Test
    void onlyTheWebIsLinkedAndNothingOfTheReadersOwnNetwork() {
        var article =
                page(
                        "<p>It was <a href='javascript:x()'>said</a>, <a"
                                + " href='file:///etc/passwd'>then</a> written, <a"
                                + " href='http://192.168.0.1/admin'>then</a> sent, <a"
                                + " href='http://localhost:8080/'>then</a> kept, <a"
                                + " href='http://[::1]/'>then</a> lost, <a"
                                + " href='http://printer/'>then</a> found, <a"
                                + " href='http://0x7f.1/'>then</a> burnt, as <a"
                                + " href='https://example.com/'>others</a> tell.</p>");
        assertEquals(List.of("others"), linked(article));
    }

    @Test
    void aPageOfTheReadersOwnNetworkMayLinkWithinIt() {
        var article =
                cleaner.fragment(
                        "<p>The minutes of the meeting lie <a href='/minutes'>on our shelf</a>, for"
                                + " all who want to read them.</p>",
                        URI.create("http://192.168.0.7/wiki"));
        assertEquals(List.of("on our shelf"), linked(article));
    }

    @Test
    void aPictureKnowsItsCaptionAndTheParagraphBelowIt() {
        var article =
                page(
                        "<figure><img src='data:image/gif;base64,R0' data-src='/p/boat.jpg' alt='A"
                            + " boat'><figcaption>The envoys' boat at the"
                            + " pier</figcaption></figure><p>The boat that had brought them left at"
                            + " once, and came back in the evening.</p>");
        var image = article.media().images().getFirst();
        assertEquals("https://example.org/p/boat.jpg", image.address().toString());
        assertEquals("A boat", image.alternative());
        assertEquals("The envoys' boat at the pier", image.caption());
        assertTrue(article.text().text().startsWith("The boat that", image.position()));
        assertTrue(!article.text().text().contains("pier"));
    }

    @Test
    void signsAndCountersAreNoPictures() {
        var article = page("<img src='/dot.gif' width='1' height='1'><img src='/f.png' width=32>");
        assertEquals(List.of(), article.media().images());
    }

    @Test
    void aPictureBelowTheLastParagraphStandsAtTheEnd() {
        var article =
                cleaner.fragment(
                        "<p>Nobody was seen on the pier after the boat had left it.</p><img"
                                + " src='/p/pier.jpg'>",
                        BASE);
        assertEquals(
                article.text().text().length(), article.media().images().getFirst().position());
    }
}
