package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.article.PublicationDate;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

class FileTest {

    private final ArticleCleaner cleaner = new ArticleCleaner();

    @Test
    void markdownLosesItsMarks() throws UnreadableText {
        var markdown =
                """
                ---
                author: Ann Lee
                date: 2022-01-27
                ---
                # Envoys *meet* in Geneva

                Two **envoys** met in [Geneva](https://example.org/geneva) on
                Tuesday, the third time `this` year.[^1]

                ![The hall](hall.jpg)

                ## What comes next ##

                > We shall see.

                * a call
                * a visit

                | Day | Place |
                |-----|:-----:|
                | 4   | Paris |

                [^1]: A note.
                """;
        var article = cleaner.file(Fixture.file("note.md", markdown));
        assertEquals("Envoys meet in Geneva", article.title());
        assertEquals("Ann Lee", article.byline());
        assertEquals(PublicationDate.of(LocalDate.of(2022, 1, 27)), article.published());
        assertEquals(
                """
                Two envoys met in Geneva on Tuesday, the third time this year.

                What comes next

                We shall see.

                • a call
                • a visit

                Day | Place
                4 | Paris\
                """,
                article.text().text());
    }

    @Test
    void aPageNamedTxtIsReadAsAPage() throws UnreadableText {
        var page = "<!DOCTYPE html><title>Talks</title><p>The envoys met in Geneva on Tuesday.</p>";
        var article = cleaner.file(Fixture.file("page.txt", page));
        assertEquals("Talks", article.title());
        assertEquals("The envoys met in Geneva on Tuesday.", article.text().text());
    }

    @Test
    void aFileWithoutAHeadlineIsCalledAfterItsName() throws UnreadableText {
        var text = "The envoys met in Geneva on Tuesday, for the third time this year.";
        assertEquals(
                "talks in geneva", cleaner.file(Fixture.file("talks_in-geneva.txt", text)).title());
    }

    @Test
    void theContentTypeWinsOverTheName() throws UnreadableText {
        var bytes = "<p>The envoys met.</p>".getBytes(StandardCharsets.UTF_8);
        var document = Fixture.document("https://example.org/a.txt", bytes, "text/html");
        assertEquals("The envoys met.", cleaner.file(document).text().text());
    }
}
