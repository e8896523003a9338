package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.demarche.model.intake.Bytes;
import org.demarche.model.intake.RawDocument;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Random;

class PdfTest {

    private static final List<String> LINES =
            List.of(
                    "The two ministers met in the old customs house on Tuesday and spoke for an",
                    "hour about the bridge that their countries want to build. Nobody had expec-",
                    "ted a result, yet they signed a paper before the evening had come.");

    private final ArticleCleaner cleaner = new ArticleCleaner();

    private CleanedArticle file(byte[] content) throws UnreadableText {
        return cleaner.file(
                new RawDocument(
                        URI.create("file:///in/note.pdf"),
                        Bytes.copyOf(content),
                        "",
                        Instant.EPOCH));
    }

    private static byte[] pdf(int pages, String password) throws IOException {
        try (var document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                page(document, "Review of Bridges", "Page " + page + " of " + pages);
            }
            document.getDocumentInformation().setTitle("A bridge for two countries at last");
            document.getDocumentInformation().setAuthor("Ada Norn");
            document.getDocumentInformation()
                    .setCreationDate(new GregorianCalendar(2021, Calendar.MAY, 4));
            if (!password.isEmpty()) {
                document.protect(
                        new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, String head, String foot) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            write(content, 760, head);
            for (int i = 0; i < LINES.size(); i++) {
                write(content, 700 - 14 * i, LINES.get(i));
            }
            write(content, 40, foot);
        }
    }

    private static void write(PDPageContentStream content, int y, String line) throws IOException {
        content.beginText();
        content.newLineAtOffset(70, y);
        content.showText(line);
        content.endText();
    }

    @Test
    void aPdfComesOutAsParagraphsWithTitleAuthorAndDay() throws Exception {
        var article = file(pdf(4, ""));
        assertEquals("A bridge for two countries at last", article.title());
        assertEquals("Ada Norn", article.byline());
        assertEquals("2021-05-04", article.published().iso());
        assertTrue(article.text().text().contains("Nobody had expected a result, yet they signed"));
    }

    @Test
    void headsAndFeetOfPagesAreNoText() throws Exception {
        var text = file(pdf(4, "")).text().text();
        assertFalse(text.contains("Review of Bridges"));
        assertFalse(text.contains("Page 2"));
    }

    @Test
    void aLockedPdfIsRefusedInASentence() throws Exception {
        var locked = pdf(1, "secret");
        var problem = assertThrows(UnreadableText.class, () -> file(locked));
        assertTrue(problem.getMessage().contains("note.pdf cannot be read: it is locked"));
    }

    @Test
    void brokenPdfsAreReadOrRefusedInASentence() throws Exception {
        var whole = pdf(2, "");
        var random = new Random(3);
        for (int round = 0; round < 60; round++) {
            var broken = Arrays.copyOf(whole, 20 + random.nextInt(whole.length - 20));
            for (int i = random.nextInt(20); i > 0; i--) {
                broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt(256);
            }
            try {
                file(broken);
            } catch (UnreadableText e) {
                assertTrue(e.getMessage().contains("note.pdf"));
            }
        }
    }
}
