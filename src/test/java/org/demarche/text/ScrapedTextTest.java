package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.demarche.model.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class ScrapedTextTest {

    private final ArticleCleaner cleaner = new ArticleCleaner();

    @ParameterizedTest
    @ValueSource(strings = {"channel", "portal", "wire", "agentur", "blog", "lenta"})
    void aScrapedTextLosesItsSurroundings(String name) throws UnreadableText {
        var scraped = Fixture.read("scraped/" + name + ".txt");
        var article = cleaner.file(Fixture.file(name + ".txt", scraped));
        assertEquals(
                Fixture.read("scraped/" + name + ".expected.txt").strip(),
                article.title() + "\n\n" + article.text().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel", "portal", "wire", "agentur", "blog", "lenta"})
    void windowsLineEndsChangeNothing(String name) {
        var scraped = Fixture.read("scraped/" + name + ".txt");
        assertEquals(cleaner.plain(scraped, ""), cleaner.plain(scraped.replace("\n", "\r\n"), ""));
    }

    @Test
    void bylineAndDateAboveTheTextAreRead() {
        var article = cleaner.plain(Fixture.read("scraped/portal.txt"), "");
        assertEquals("Salma Haddad", article.byline());
        assertEquals(PublicationDate.of(LocalDate.of(2022, 3, 14)), article.published());
    }

    @Test
    void aKnownHeadlineIsBelievedAndNotRepeated() {
        var text =
                "Envoys meet again in Geneva\n\n"
                        + "Two envoys met in Geneva on Tuesday, the third time this year.";
        var article = cleaner.plain(text, "Envoys meet again in Geneva");
        assertEquals("Envoys meet again in Geneva", article.title());
        assertEquals(
                "Two envoys met in Geneva on Tuesday, the third time this year.",
                article.text().text());
    }

    @Test
    void aLastLineWithoutAFullStopIsKeptWhereNothingWasScrapedAlong() {
        var list =
                "Two envoys met in Geneva on Tuesday, for the third time.\n\n"
                        + "- the river\n"
                        + "- the bridge";
        var text = "Envoys meet again in Geneva\n\n" + list + "\n\n";
        assertEquals(
                "They meet again on Monday",
                last(cleaner.plain(text + "They meet again on Monday", "")));
        assertEquals(
                "• the river\n• the bridge",
                last(cleaner.plain(text + "Share\n\nThey meet again on Monday", "")));
    }

    private static String last(CleanedArticle article) {
        var text = article.text().text();
        return text.substring(text.lastIndexOf("\n\n") + 2);
    }

    @Test
    void aTextWithoutAHeadlineTakesTheFallback() {
        var article =
                cleaner.plain("Two envoys met in Geneva on Tuesday, for the third time.", "note");
        assertEquals("note", article.title());
        assertNull(article.published());
    }

    @Test
    void aTextWithoutASentenceIsKeptWhole() {
        var list = "Antony Blinken\n\nSergei Lavrov\n\nDmytro Kuleba";
        assertEquals(list, cleaner.plain(list, "names").text().text());
    }

    @Test
    void formFeedsPartPagesButLeaveNoMark() {
        var text =
                "The first page of the report ends with this sentence.\fThe second begins with this"
                        + " one, and ends here.";
        assertEquals(
                "The first page of the report ends with this sentence.\n\n"
                        + "The second begins with this one, and ends here.",
                cleaner.plain(text, "report").text().text());
    }

    @Test
    void invisibleCharactersGo() {
        var text =
                "The\u00A0envoy of the\u200B Union met his co\u00ADunterpart in Vienna"
                        + " on\u2009Monday.";
        assertEquals(
                "The envoy of the Union met his counterpart in Vienna on Monday.",
                cleaner.plain(text, "x").text().text());
    }
}
