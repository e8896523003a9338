package org.demarche.ui.articles.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.article.ArticleSummary;
import org.demarche.model.article.PublicationDate;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

class ArticleLineTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate TODAY = LocalDate.of(2022, 1, 28);

    @Test
    void aDayAndALengthAreTold() {
        assertEquals("25 Jan 2022 · 4 min", after(day("2022-01-25"), 920));
    }

    @Test
    void theDayIsTheReadersOwn() {
        assertEquals("today 01:30 · 1 min", after(day("2022-01-27T16:30:00Z"), 10));
        assertEquals("yesterday · 1 min", after(day("2022-01-27T10:00:00Z"), 10));
    }

    @Test
    void whatIsNotKnownIsSaid() {
        assertEquals("undated · headline only", after(null, 0));
    }

    @Test
    void anArticleWithoutSourceShowsItsHostOrFile() {
        assertEquals("example.org", source("https://www.example.org/a/b", ""));
        assertEquals("note.txt", source("file:///home/reader/note.txt", ""));
        assertEquals("Unknown source", source("urn:demarche:1", ""));
        assertEquals("Harbour Wire", source("https://example.org/a", "Harbour Wire"));
    }

    private static String after(PublicationDate date, int words) {
        return ArticleLine.after(article("https://example.org", "", date, words), TODAY, TOKYO);
    }

    private static String source(String address, String source) {
        return ArticleLine.source(article(address, source, null, 1));
    }

    private static PublicationDate day(String iso) {
        return PublicationDate.parse(iso).orElseThrow();
    }

    private static ArticleSummary article(
            String address, String source, PublicationDate date, int words) {
        return new ArticleSummary(
                1,
                URI.create(address),
                "Talks",
                source,
                date,
                Instant.EPOCH,
                "",
                words,
                false,
                false,
                false);
    }
}
