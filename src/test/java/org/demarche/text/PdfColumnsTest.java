package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.demarche.model.intake.Bytes;
import org.demarche.model.intake.RawDocument;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/// Files of several columns that are drawn line by line, across all of them.
class PdfColumnsTest {

    private static final String HEAD =
            "Two countries want to build a bridge, and a third one would pay for it all";

    private static final List<String> LEFT =
            List.of(
                    "The two ministers met in the old customs house",
                    "on Tuesday and spoke for an hour about the bridge",
                    "that both of their countries want to build soon.",
                    "Nobody had expected a result from that meeting,",
                    "yet they signed a paper before the evening came,",
                    "and went home by the last ferry without having",
                    "answered any question of those who had been");

    private static final List<String> RIGHT =
            List.of(
                    "waiting for them at the pier since the morning.",
                    "The paper says that a commission of six engineers",
                    "will measure the river in spring and in autumn.",
                    "Its members are to be named within four weeks by",
                    "the two governments, and nobody else is asked for",
                    "advice. The opposition in both countries calls it",
                    "a paper of good hopes, and wants to see numbers.");

    private static CleanedArticle read(byte[] content) throws UnreadableText {
        return new ArticleCleaner()
                .file(
                        new RawDocument(
                                URI.create("file:///in/paper.pdf"),
                                Bytes.copyOf(content),
                                "",
                                Instant.EPOCH));
    }

    /// @param columns of lines, drawn row by row
    private static byte[] across(int apart, List<List<String>> columns) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(FontName.HELVETICA), 9);
                write(content, 50, 740, HEAD);
                for (int line = 0; line < columns.getFirst().size(); line++) {
                    for (int column = 0; column < columns.size(); column++) {
                        write(
                                content,
                                50 + column * apart,
                                700 - line * 12,
                                columns.get(column).get(line));
                    }
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void write(PDPageContentStream content, int x, int y, String line)
            throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        content.showText(line);
        content.endText();
    }

    @Test
    void columnsAreReadOneAfterAnotherAndASentenceGoesOnFromOneToTheNext() throws Exception {
        var article = read(across(250, List.of(LEFT, RIGHT)));

        assertEquals(HEAD, article.title());
        assertEquals(String.join(" ", LEFT) + " " + String.join(" ", RIGHT), article.text().text());
    }

    @Test
    void threeNarrowColumnsAreReadSoToo() throws Exception {
        var narrow = halves(LEFT);
        var text = read(across(170, List.of(narrow, halves(RIGHT), narrow))).text().text();

        assertEquals(
                String.join(" ", LEFT)
                        + " "
                        + String.join(" ", RIGHT)
                        + "\n\n"
                        + String.join(" ", LEFT),
                text);
    }

    @Test
    void theRowsOfATableStayTogether() throws Exception {
        var countries = List.of("Norland", "Suland", "Estmark", "Vestmark", "Midland", "Farland");
        var bridges = List.of("12", "7", "31", "4", "15", "9");

        var text = read(across(200, List.of(countries, bridges))).text().text();

        assertTrue(text.contains("Norland 12") && text.contains("Farland 9"), text);
    }

    /// Each line as two.
    private static List<String> halves(List<String> lines) {
        return lines.stream()
                .flatMap(
                        line -> {
                            int middle = line.indexOf(' ', line.length() / 2 - 3);
                            return List.of(line.substring(0, middle), line.substring(middle + 1))
                                    .stream();
                        })
                .toList();
    }
}
