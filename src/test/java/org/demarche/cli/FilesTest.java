package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that are no text, from the call to the library and back.
class FilesTest {

    private static final List<String> LINES =
            List.of(
                    "The two ministers met in the old customs house on Tuesday and spoke for an",
                    "hour about the bridge that their countries want to build. Nobody had expec-",
                    "ted a result, yet they signed a paper before the evening had come.");

    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder.resolve("library"));
    }

    @Test
    void aPdfIsImportedFoundAndShown() throws Exception {
        var outcome = terminal.run("import", "--json", pdf("bridge.pdf").toString());
        var line = new JsonMapper().readTree(outcome.out());
        var found = terminal.run("search", "--json", "\"expected a result\"");
        var shown = terminal.run("show", "--no-analyse", line.path("id").asText());

        assertEquals(0, outcome.code(), outcome.err());
        assertEquals("A bridge for two countries at last", line.path("title").asText());
        assertEquals("2021-05-04", line.path("published").asText());
        assertTrue(found.out().contains("A bridge for two countries"), found.out());
        assertTrue(shown.out().contains("before the evening had come."), shown.out());
    }

    @Test
    void aBrokenPdfGetsASentenceAndChangesNothing() throws Exception {
        var broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nnothing else");

        var outcome = terminal.run("import", broken.toString());

        assertEquals(1, outcome.code());
        assertTrue(outcome.err().contains("broken.pdf"), outcome.err());
        assertEquals("", terminal.run("search", "--json", "nothing").out());
    }

    @Test
    void anArchiveIsImportedFileByFile() throws Exception {
        var zip = folder.resolve("both.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("papers/bridge.pdf"));
            out.write(Files.readAllBytes(pdf("bridge.pdf")));
            out.putNextEntry(new ZipEntry("papers/lines.jsonl"));
            out.write("{\"title\":\"A toll\",\"text\":\"Nobody pays it.\"}\n".getBytes("UTF-8"));
        }

        var outcome = terminal.run("import", "--json", zip.toString());

        assertEquals(0, outcome.code(), outcome.err());
        assertEquals(2, outcome.lines().size());
    }

    private Path pdf(String name) throws IOException {
        var file = folder.resolve(name);
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                for (int i = 0; i < LINES.size(); i++) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                    content.newLineAtOffset(60, 700 - 14 * i);
                    content.showText(LINES.get(i));
                    content.endText();
                }
            }
            var about = document.getDocumentInformation();
            about.setTitle("A bridge for two countries at last");
            about.setCreationDate(new GregorianCalendar(2021, Calendar.MAY, 4, 12, 0));
            document.save(file.toFile());
        }
        return file;
    }
}
