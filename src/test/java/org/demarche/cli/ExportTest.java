package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

/// Articles out to other programs, with words in them that are markup there.
class ExportTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TITLE = "A \"draft\" <b>with</b> 50 % & {braces}_here";
    private static final String TEXT =
            "+ The envoy's “list” begins here, said the port.\n\n"
                + "=SUM(1) <script>alert(1)</script> & more *stars* were seen over the harbour that"
                + " night.";

    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void fill() throws Exception {
        terminal = new Terminal(folder.resolve("library"));
        var draft =
                JSON.createObjectNode()
                        .put("id", "draft")
                        .put("url", "https://example.org/draft?a=1&b=2")
                        .put("title", TITLE)
                        .put("text", TEXT + "\u0001\u0002")
                        .put("author", "Ann Writer and Bo Penman")
                        .put("source", "Harbour Wire")
                        .put("published", "2022-01-27");
        var other =
                JSON.createObjectNode()
                        .put("id", "other")
                        .put("title", "Another")
                        .put("text", "The lake froze.");
        var file = folder.resolve("in.jsonl");
        Files.write(file, List.of(draft.toString(), other.toString()));
        assertEquals(0, terminal.run("import", file.toString()).code());
        terminal.run("bookmark", "draft");
        terminal.run("tag", "grain", "draft");
        terminal.run("note", "draft", "Ask", "the", "=ministry");
    }

    @Test
    void whatIsExportedAsJsonIsTheSameAfterAnImport() throws Exception {
        var lines = folder.resolve("out.jsonl");
        terminal.run("export", "--bookmarks", "--format", "json", "--out", lines.toString());
        var elsewhere = new Terminal(folder.resolve("elsewhere"));
        elsewhere.run("import", lines.toString());

        var before = JSON.readTree(terminal.run("show", "--no-analyse", "--json", "draft").out());
        var after = JSON.readTree(elsewhere.run("show", "--no-analyse", "--json", "1").out());

        for (var field : List.of("title", "text", "published")) {
            assertEquals(before.path(field), after.path(field), field);
        }
    }

    @Test
    void aPageHoldsTheWordsAndNoMarkupOfTheirs() {
        var page = Jsoup.parse(export("html"));

        assertEquals(TITLE, page.select("article h2").text());
        assertTrue(page.text().contains("<script>alert(1)</script> & more"), page.text());
        assertEquals(0, page.select("script, b").size());
        assertEquals("https://example.org/draft?a=1&b=2", page.select("article h2 a").attr("href"));
        assertFalse(page.text().contains("The lake froze"));
    }

    @Test
    void aMarkdownTextKeepsItsSignsAsWords() {
        var lines = export("markdown").lines().toList();

        assertTrue(
                lines.stream().anyMatch(line -> line.contains("The envoy's “list” begins")),
                lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.contains("\\*stars\\*")), lines.toString());
        assertTrue(lines.contains("Tags: grain"), lines.toString());
    }

    @Test
    void aTableGivesASpreadsheetNothingToCalculate() {
        var lines = export("csv").lines().toList();

        assertEquals(2, lines.size());
        assertTrue(lines.get(1).contains("\"A \"\"draft\"\" <b>with</b>"), lines.get(1));
        assertTrue(lines.get(1).endsWith(",true,grain,Ask the =ministry"), lines.get(1));
    }

    @Test
    void referencesNameTitleOutletAndDay() {
        var ris = export("ris").lines().toList();
        var bibtex = export("bibtex");

        assertEquals("TY  - NEWS", ris.getFirst());
        assertTrue(ris.containsAll(List.of("TI  - " + TITLE, "DA  - 2022/01/27", "KW  - grain")));
        assertTrue(bibtex.contains("50 \\% \\& \\{braces\\}\\_here"), bibtex);
        assertTrue(bibtex.contains("author = {{Ann Writer and Bo Penman}}"), bibtex);
        assertEquals(
                bibtex.chars().filter(c -> c == '{').count(),
                bibtex.chars().filter(c -> c == '}').count());
    }

    @Test
    void everyPageOfABookIsXml() throws Exception {
        var book = folder.resolve("all.epub");
        terminal.run("export", "--query", "", "--format", "epub", "--out", book.toString());

        try (var zip = new ZipFile(book.toFile())) {
            var entries = Collections.list(zip.entries());
            assertEquals("mimetype", entries.getFirst().getName());
            assertEquals(ZipEntry.STORED, entries.getFirst().getMethod());
            for (var entry : entries) {
                if (entry.getName().matches(".*\\.(xhtml|opf|xml)")) {
                    parsed(zip.getInputStream(entry));
                }
            }
            var contents = parsed(zip.getInputStream(zip.getEntry("nav.xhtml")));
            assertEquals(2, contents.getElementsByTagName("li").getLength());
        }
    }

    @Test
    void aBookIsNotPrinted() {
        var outcome = terminal.run("export", "--bookmarks", "--format", "epub");

        assertEquals(1, outcome.code());
        assertTrue(outcome.err().contains("--out articles.epub"), outcome.err());
    }

    @Test
    void aFileInAFolderThatIsNotThereIsTold() {
        var nowhere = folder.resolve("nowhere").resolve("x.md").toString();
        var outcome = terminal.run("export", "--bookmarks", "--out", nowhere);

        assertEquals(1, outcome.code());
        assertTrue(outcome.err().contains("nowhere"), outcome.err());
    }

    private static org.w3c.dom.Document parsed(InputStream in) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(in);
    }

    private String export(String form) {
        var outcome = terminal.run("export", "--bookmarks", "--format", form);
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.out();
    }
}
