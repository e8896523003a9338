package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.demarche.cli.Terminal.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What is read, drawn and printed by a call: analyses, pages, timelines, tables.
class PrintedCommandsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TALKS =
            "{\"id\":\"talks\",\"title\":\"Talks in Geneva\",\"text\":\"The ministers met in Geneva"
                    + " on Friday. They will meet again in two"
                    + " weeks.\",\"published\":\"2022-01-22\",\"source\":\"Helvetia Post\"}\n";
    private static final String VISIT =
            "{\"id\":\"visit\",\"url\":\"https://example.org/visit\",\"title\":\"A visit to"
                + " Kyiv\",\"text\":\"The chancellor travelled to"
                + " Kyiv.\",\"published\":\"2022-02-14T08:00:00Z\",\"source\":\"Danube Review\"}\n";

    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder.resolve("library"));
    }

    @Test
    void analysisGivesALineForALineWithTheTextAsItCameIn() throws Exception {
        var odd = "  The ministers\\tmet.\\r\\n\\r\\n\\r\\nIn Geneva.  ";
        var input =
                "{\"id\":\"a\",\"text\":\""
                        + odd
                        + "\"}\nbroken\n{\"id\":\"b\",\"text\":\"Talks.\"}\n";

        var outcome = terminal.fed(input, "analyse", "--json", "-");
        var lines = json(outcome);

        assertEquals(0, outcome.code());
        assertEquals(3, lines.size(), outcome.out());
        assertEquals(JSON.readTree("\"" + odd + "\""), lines.getFirst().path("text"));
        assertEquals(2, lines.get(1).path("line").asInt());
        assertEquals("b", lines.getLast().path("id").asText());
        assertFalse(Files.exists(folder.resolve("library")), "no library is touched");
    }

    @Test
    void aPageIsPrintedAsItsArticle() throws Exception {
        var page =
                """
                <!DOCTYPE html><html lang="en"><head><title>Talks in Geneva</title></head><body><article>
                <h1>Talks in Geneva</h1>
                <p>The ministers met in Geneva on Friday and talked for an hour and a half about security in Europe.</p>
                <p>They will meet again in two weeks, said a spokesman, who did not want to name the place of the meeting.</p>
                </article></body></html>
                """;

        var outcome = terminal.run("extract", "--json", file("page.html", page));
        var article = json(outcome).getFirst();

        assertEquals(0, outcome.code());
        assertTrue(
                article.path("text").asText().contains("met in Geneva on Friday"), outcome.out());
        assertFalse(article.path("text").asText().contains("<p>"), outcome.out());
    }

    @Test
    void theTimelineIsPrintedInEveryForm() throws Exception {
        terminal.run("import", file("a.jsonl", TALKS + VISIT));

        for (var form : List.of("table", "csv", "json", "ics", "timelinejs", "html")) {
            assertEquals(
                    0, terminal.run("timeline", "--format", form, "--no-analyse").code(), form);
        }
        assertTrue(
                terminal.run("timeline", "--format", "ics", "--no-analyse")
                        .out()
                        .startsWith("BEGIN:VCALENDAR\r\n"));
        assertEquals(1, terminal.run("timeline", "--format", "csv", "--no-analyse").lines().size());
    }

    @Test
    void aDrawnTimelineNeedsAFileOfItsKindAndAnEvent() throws Exception {
        var nowhere = terminal.run("timeline", "--format", "svg", "--no-analyse");
        var other = terminal.run("timeline", "--format", "png", "--out", "t.svg", "--no-analyse");
        var drawn =
                terminal.run(
                        "timeline",
                        "--format",
                        "svg",
                        "--lanes",
                        "kind",
                        "--out",
                        "t.svg",
                        "--no-analyse");

        assertEquals(1, nowhere.code());
        assertTrue(nowhere.err().contains("--out timeline.svg"), nowhere.err());
        assertEquals(1, other.code());
        assertEquals("", drawn.out());
        assertTrue(drawn.err().contains("nothing was drawn"), drawn.err());
        assertEquals(List.of(), terminal.opened);
    }

    @Test
    void peopleReadTablesAndWrappedText() throws Exception {
        var longText = "The ministers talked. ".repeat(30).strip();
        var line = "{\"id\":\"long\",\"title\":\"Long\",\"text\":\"" + longText + "\"}\n";
        terminal.run("import", file("long.jsonl", line));

        var shown = terminal.run("show", "--no-analyse", "long");
        var found = terminal.run("search", "ministers");

        assertTrue(shown.lines().stream().allMatch(each -> each.length() <= 100), shown.out());
        assertTrue(shown.lines().size() > 7, shown.out());
        assertTrue(found.out().startsWith("  1. Long"), found.out());
        assertTrue(found.err().contains("1 article"), found.err());
    }

    private String file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static List<JsonNode> json(Outcome outcome) throws Exception {
        var lines = new ArrayList<JsonNode>();
        for (var line : outcome.lines()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
