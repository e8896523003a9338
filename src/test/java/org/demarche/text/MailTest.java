package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.intake.Bytes;
import org.demarche.model.intake.RawDocument;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Random;

class MailTest {

    private static final String MIXED =
            """
            From: =?utf-8?Q?Zo=C3=AB_Marl?= <zoe@example.org>
            To: desk@example.org
            Subject: =?ISO-8859-1?B?R2VzcHLkY2g=?= on the
             river treaty
            Date: Thu, 27 Jan 2022 23:30:00 +0100 (CET)
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="outer"

            For old programs.
            --outer
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/plain; charset=utf-8

            The plain text, which is the poorer one.
            --inner
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            <p>The delegations met in the caf=C3=A9 by the river, and agreed on all but=
             one of the clauses that were left.</p><p>They meet <a href=3D"https://example=
            .org/next">again on Monday</a>, when the water has fallen enough to cross.</p>
            --inner--
            --outer
            Content-Type: text/plain
            Content-Disposition: attachment; filename="secret.txt"

            Not to be read.
            --outer--
            """;

    private final ArticleCleaner cleaner = new ArticleCleaner();

    private CleanedArticle mail(byte[] content) throws UnreadableText {
        return cleaner.file(
                new RawDocument(
                        URI.create("file:///in/a.eml"), Bytes.copyOf(content), "", Instant.EPOCH));
    }

    private CleanedArticle mail(String content) throws UnreadableText {
        return mail(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theRichTextOfAMailIsReadWithItsHeaders() throws UnreadableText {
        var article = mail(MIXED);
        assertEquals("Gespräch on the river treaty", article.title());
        assertEquals("Zoë Marl", article.byline());
        assertEquals("2022-01-27T22:30:00Z", String.valueOf(article.published().iso()));
        assertTrue(article.text().text().startsWith("The delegations met in the café by"));
        assertFalse(article.text().text().contains("Not to be read"));
        assertFalse(article.text().text().contains("poorer"));
        assertEquals(1, article.media().links().size());
    }

    @Test
    void linesEndedAsMailEndsThemAreReadAlike() throws UnreadableText {
        assertEquals(mail(MIXED).text(), mail(MIXED.replace("\n", "\r\n")).text());
    }

    @Test
    void aPlainMailInAnOldCharsetIsRead() throws UnreadableText {
        var text = "Министры встретились в столице и обсудили договор о реке.\n";
        var body = Base64.getMimeEncoder().encodeToString(text.getBytes(Charset.forName("KOI8-R")));
        var article =
                mail(
                        "Subject: Note\nContent-Type: text/plain; charset=koi8-r\n"
                                + "Content-Transfer-Encoding: base64\n\n"
                                + body);
        assertEquals(text.strip(), article.text().text());
    }

    @Test
    void brokenMailsAreReadAsFarAsTheyGoOrRefusedInASentence() {
        var random = new Random(7);
        var whole = MIXED.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 400; round++) {
            var broken = java.util.Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
            for (int i = random.nextInt(12); i > 0; i--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                mail(broken);
            } catch (UnreadableText e) {
                assertTrue(e.getMessage().contains("a.eml"));
            }
        }
    }

    @Test
    void partsWithinPartsEndSomewhere() throws UnreadableText {
        var deep = new StringBuilder("Subject: Deep\n");
        for (int i = 0; i < 3_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b").append(i);
            deep.append("\n\n--b").append(i).append('\n');
        }
        assertEquals("Deep", mail(deep.toString()).title());
    }
}
