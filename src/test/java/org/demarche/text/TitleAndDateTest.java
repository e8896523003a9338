package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.demarche.model.article.PublicationDate;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

class TitleAndDateTest {

    private static final URI BASE = URI.create("https://example.org/a/b");

    @Test
    void thePrintedHeadlineIsTheTitleThoughTheHeadWasWrittenForSearchEngines() {
        var page =
                page(
                        "<title>River treaty talks explained 2022 | The Courier</title>",
                        """
                        <p class="crumbs"><strong>River treaty talks explained 2022</strong></p>
                        <h1>Why the river treaty talks failed again</h1><p>Text.</p>
                        <h2 class="title">Subscribe to our letter</h2>\
                        """);
        assertEquals("Why the river treaty talks failed again", page.title());
    }

    @Test
    void piecesOfAHeadingThatAStyleSetsApartAreWordsOfTheirOwn() {
        for (var heading :
                new String[] {
                    "<span>Analysis</span><span>Talks fail in the harbour</span>",
                    "<span>Analysis Talks fail</span><span>in the harbour</span>",
                    "<a href='/'>Analysis</a><em>Talks</em> fail in the harbour"
                }) {
            assertEquals(
                    "Analysis Talks fail in the harbour",
                    page("", "<h1>" + heading + "</h1><p>Text.</p>").title());
        }
    }

    @Test
    void aWordWhoseLettersAreMarkedStaysWhole() {
        for (var heading :
                new String[] {
                    "<span>T</span><span>alks</span> fail in the harbour",
                    "<b>Talk</b><i>s</i> fail in the harbour",
                    "<span>T</span><span>a</span><span>l</span>ks fail in the harbour"
                }) {
            assertEquals(
                    "Talks fail in the harbour",
                    page("", "<h1>" + heading + "</h1><p>Text.</p>").title());
        }
        assertEquals(
                "All talks fail in the harbour",
                page("", "<h1><b>All talks f</b><i>ail in the harbour</i></h1><p>Text.</p>")
                        .title());
        assertEquals(
                "外交部长会议在港口举行",
                page("", "<h1><span>外交部长会议</span><span>在港口举行</span></h1><p>Text.</p>").title());
    }

    @Test
    void theSitesOwnHeadingIsNoTitle() {
        var page =
                page(
                        "<title>Envoy recalled after speech | Notes from the Harbour</title>",
                        """
                        <h1>Notes from the Harbour</h1>
                        <h2>Envoy recalled after speech</h2><p>Text.</p>\
                        """);
        assertEquals("Envoy recalled after speech", page.title());
    }

    @Test
    void labelsDaysAndCountsInTheHeadlineAreNotTheTitle() {
        var head = "<meta property='og:title' content='Envoy recalled after speech'>";
        for (var printed :
                new String[] {
                    "Opinion: Envoy recalled after speech",
                    "3 May 2021 Envoy recalled after speech",
                    "Envoy recalled after speech (example.org) 87"
                }) {
            assertEquals(
                    "Envoy recalled after speech",
                    page(head, "<h1>" + printed + "</h1><p>Text.</p>").title());
        }
    }

    @Test
    void anEarlierPrintedDayBeatsTheMarkOfAMove() {
        var page = page(published("2025-06-24"), "<h1>Headline of three words</h1><p>2 May 2019");
        assertEquals(LocalDate.of(2019, 5, 2), day(page));
    }

    @Test
    void aPrintedDayOfAChangeDoesNot() {
        for (var line :
                new String[] {
                    "<p>Updated 2 May 2026</p>",
                    "<p>Last updated:</p><p>2 May 2026</p>",
                    "<p>Reviewed <time>2 May 2019</time></p>"
                }) {
            var page = page(published("2025-06-24"), "<h1>Headline of three words</h1>" + line);
            assertEquals(LocalDate.of(2025, 6, 24), day(page));
        }
    }

    @Test
    void ofTwoDaysSideBySideThePrintedOneIsThePublishersOwn() {
        var page =
                page(
                        published("2025-06-24T02:30:00Z"),
                        "<h1>Headline of three words</h1><p>June 23, 2025</p>");
        assertEquals(
                PublicationDate.on(
                        LocalDate.of(2025, 6, 23), Instant.parse("2025-06-24T02:30:00Z")),
                page.published());
    }

    @Test
    void theDayInTheAddressIsThePublishersOwnWhereTheMarkIsInUtc() {
        var page =
                page(
                        published("2025-06-24T02:30:00Z"),
                        "<h1>Headline of three words</h1><p>Text.</p>",
                        URI.create("https://example.org/2025/06/23/headline"));
        assertEquals(
                PublicationDate.on(
                        LocalDate.of(2025, 6, 23), Instant.parse("2025-06-24T02:30:00Z")),
                page.published());
    }

    @Test
    void aDaySaidToBeOfPublicationBeatsAnOlderMark() {
        var page =
                page(
                        published("2017-06-21"),
                        "<h1>Headline of three words</h1><p>Posted on April 13, 2023</p>");
        assertEquals(LocalDate.of(2023, 4, 13), day(page));
    }

    @Test
    void aDayInFiguresIsReadAsThePagesOtherDaysAre() {
        var page =
                page(
                        "",
                        """
                        <h1>Headline of three words</h1><p class="time">3/4/2025</p><p>Text.</p>
                        <p>More: 25/3/2025</p>\
                        """);
        assertEquals(LocalDate.of(2025, 4, 3), day(page));
    }

    @Test
    void figuresOfATableAreNoDays() {
        var page =
                page(
                        "",
                        """
                        <h1>Headline of three words</h1>
                        <table><tr><td>1/1/2013</td><td>12</td></tr></table>\
                        """);
        assertNull(page.published());
    }

    @Test
    void figuresInDoubtAreReadInThePagesOwnOrder() {
        assertEquals(LocalDate.of(2024, 1, 4), day(figures("en-US")));
        assertEquals(LocalDate.of(2024, 4, 1), day(figures("en-GB")));
        assertEquals(LocalDate.of(2024, 4, 1), day(figures("fr")));
        assertNull(figures("en").published());
    }

    @Test
    void aDayAloneSomewhereIsTheLastResort() {
        var body = "<h1>Headline of three words</h1>" + "<p>Words without a day.</p>".repeat(60);
        assertEquals(LocalDate.of(2021, 12, 8), day(page("", body + "<small>8 Dec 2021</small>")));
        assertNull(
                page("", body + "<small>8 Dec 2021</small><small>9 Dec 2021</small>").published());
    }

    @Test
    void monthsInTheAddressAreRead() {
        var page =
                new ArticleCleaner()
                        .html(
                                "<html><body><h1>Headline of three"
                                        + " words</h1><p>Text.</p></body></html>",
                                URI.create("https://example.org/2023/october/03/headline/"));
        assertEquals(LocalDate.of(2023, 10, 3), day(page));
    }

    @Test
    void theOneHeadingIsTheTitleHoweverShortIfTheHeadHasItsWords() {
        var head = "<title>Hotline: what is meant by it | The Courier</title>";
        assertEquals("Hotline", page(head, "<h1>Hotline</h1><p>Text.</p>").title());
    }

    @Test
    void aSiteIsKnownByItsHost() {
        var html =
                "<title>Envoy recalled after speech to parliament - The Example</title>"
                        + "<h1>The Example</h1><p>Text.</p>";
        var page =
                new ArticleCleaner()
                        .html("<html>" + html, URI.create("https://www.theexample.org/1"));
        assertEquals("Envoy recalled after speech to parliament", page.title());
    }

    @Test
    void theDayOfACommentIsNotTheArticles() {
        var page =
                page(
                        published("2026-01-23T13:00:00Z"),
                        "<h1>Headline of three words</h1><p>Text.</p>"
                                + "<div id='comment-4'><time pubdate>Jan 24, 2026</time></div>");
        assertEquals(LocalDate.of(2026, 1, 23), day(page));
    }

    @Test
    void theDayOfTheFirstPublicationBeatsTheOneBesideTheTitle() {
        var page =
                page(
                        "",
                        """
                        <h1>Headline of three words</h1><p>30 Sep 2022</p><p>Text.</p>
                        <p>This report was originally published on 26 Sep 2019 at noon, and has been
                        revised many times since then to keep what it says of the strait current.\
                        """);
        assertEquals(LocalDate.of(2019, 9, 26), day(page));
    }

    private static String published(String date) {
        return "<meta property='article:published_time' content='" + date + "'>";
    }

    private static CleanedArticle figures(String language) {
        var html =
                "<html lang='%s'><body><h1>Headline of three"
                        + " words</h1><p>01/04/2024</p></body></html>";
        return new ArticleCleaner().html(html.formatted(language), BASE);
    }

    private static LocalDate day(CleanedArticle article) {
        var date = article.published();
        assertEquals(true, date != null);
        return date == null ? LocalDate.MIN : date.day();
    }

    private static CleanedArticle page(String head, String body) {
        return page(head, body, BASE);
    }

    private static CleanedArticle page(String head, String body, URI address) {
        return new ArticleCleaner()
                .html("<html><head>%s</head><body>%s</body></html>".formatted(head, body), address);
    }
}
