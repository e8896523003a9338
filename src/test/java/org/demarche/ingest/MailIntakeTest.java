package org.demarche.ingest;

import static org.demarche.ingest.TestHouse.finished;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ingest.job.IngestEvent;
import org.demarche.model.article.ArticleFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/// Mails with files attached, as they come from a reader's mail program.
class MailIntakeTest {

    private static final String HEAD =
            """
            From: Zoe Marl <zoe@example.org>
            Subject: Weekly letter on the river treaty
            Date: Thu, 27 Jan 2022 23:30:00 +0100
            Content-Type: multipart/mixed; boundary=b

            """;
    private static final String LETTER =
            """
            --b
            Content-Type: text/plain

            The delegations met by the river, and agreed on all but one of the clauses. The paper is attached.
            """;
    private static final String PAPER =
            """
            --b
            Content-Type: text/html; name="paper.html"
            Content-Disposition: attachment; filename="paper.html"

            <html><body><article><h1>The clause that nobody wants to sign</h1>
            <p>The fourth clause of the treaty says who pays for the dams, and neither side wants to.</p>
            <p>It has been written anew eleven times since autumn, and has grown with every version.</p></article></body></html>
            """;

    @TempDir Path folder;
    private TestHouse house;

    @BeforeEach
    void open() {
        house = new TestHouse(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private int failed(String mail) throws Exception {
        var file = Files.writeString(folder.resolve("letter.eml"), mail);
        return finished(house.intake.importFiles(List.of(file), null)).failed();
    }

    private List<String> titles() {
        return house.titles().stream().sorted().toList();
    }

    @Test
    void whatIsAttachedComesInAsArticlesOfTheMailsDay() throws Exception {
        assertEquals(0, failed(HEAD + LETTER + PAPER + "--b--\n"));
        assertEquals(0, failed(HEAD + LETTER + PAPER + "--b--\n"));

        assertEquals(
                List.of(
                        "The clause that nobody wants to sign",
                        "Weekly letter on the river treaty"),
                titles());
        for (var article : house.library.newest(ArticleFilter.ALL, 9)) {
            assertTrue(article.published().iso().startsWith("2022-01-27"), article.toString());
        }
    }

    @Test
    void aMailThatIsNothingButItsAttachmentIsThatAttachment() throws Exception {
        assertEquals(0, failed(HEAD + PAPER + "--b--\n"));

        assertEquals(List.of("The clause that nobody wants to sign"), titles());
    }

    @Test
    void anAttachmentThatIsNoTextIsNamedAndTheRestComesIn() throws Exception {
        assertEquals(1, failed(HEAD + LETTER + coded("slides.pptx") + PAPER + "--b--\n"));

        assertEquals(2, titles().size());
        assertTrue(sentence().contains("1 of the 2 files"), sentence());
        assertTrue(sentence().contains("slides.pptx"), sentence());
    }

    @Test
    void aListOfFeedsFromAStrangerSubscribesToNothing() throws Exception {
        var list =
                """
                --b
                Content-Type: text/xml; name="feeds.opml"
                Content-Disposition: attachment

                <opml version="2.0"><body><outline xmlUrl="http://example.org/feed"/></body></opml>
                """;

        assertEquals(1, failed(HEAD + LETTER + list + "--b--\n"));

        assertEquals(List.of(), house.library.sources());
    }

    private String sentence() {
        return house.told.stream()
                .filter(IngestEvent.Failed.class::isInstance)
                .map(event -> ((IngestEvent.Failed) event).sentence())
                .reduce("", (_, last) -> last);
    }

    private static String coded(String name) throws IOException {
        var bytes = new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2};
        return "--b\nContent-Type: application/octet-stream; name=\"%s\"\nContent-Transfer-Encoding: base64\n\n%s\n"
                .formatted(name, Base64.getEncoder().encodeToString(bytes));
    }
}
