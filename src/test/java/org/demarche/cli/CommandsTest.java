package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.demarche.cli.Terminal.Outcome;
import org.demarche.ingest.NewsServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// From a call to the library and back, on real files and a real library.
class CommandsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TALKS =
            "{\"id\":\"talks\",\"title\":\"Talks in Geneva\",\"text\":\"The ministers met in Geneva"
                    + " on Friday. They will meet again in two"
                    + " weeks.\",\"published\":\"2022-01-22\",\"source\":\"Helvetia Post\"}\n";
    private static final String VISIT =
            "{\"id\":\"visit\",\"url\":\"https://example.org/visit\",\"title\":\"A visit to"
                + " Kyiv\",\"text\":\"The chancellor travelled to"
                + " Kyiv.\",\"published\":\"2022-02-14T08:00:00Z\",\"source\":\"Danube Review\"}\n";
    private static final String UNNAMED =
            "{\"title\":\"A vote in New York\",\"text\":\"The council voted on a text about"
                    + " Geneva.\"}\n";

    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder.resolve("library"));
    }

    @Test
    void whatIsImportedIsToldAndFoundByTheIdThatItCameWith() throws Exception {
        var imported = json(terminal.run("import", "--json", file("a.jsonl", TALKS + VISIT)));
        var again = json(terminal.run("import", "--json", file("a.jsonl", TALKS + VISIT)));
        var found = json(terminal.run("search", "--json", "geneva"));

        assertEquals(List.of("talks", "visit"), texts(imported, "id"));
        assertEquals(List.of("Helvetia Post", "Danube Review"), texts(imported, "source"));
        assertEquals(List.of("2022-01-22", "2022-02-14T08:00:00Z"), texts(imported, "published"));
        assertEquals(List.of("true", "true"), texts(imported, "new"));
        assertEquals(List.of("false", "false"), texts(again, "new"));
        assertEquals(List.of("talks"), texts(found, "id"));
    }

    @Test
    void anArticleWithoutAnIdIsKnownByItsNumber() throws Exception {
        var number = json(terminal.run("import", "--json", file("b.jsonl", UNNAMED))).getFirst();

        var shown =
                json(terminal.run("show", "--no-analyse", "--json", number.path("id").asText()))
                        .getFirst();

        assertTrue(number.path("id").isNumber());
        assertEquals("A vote in New York", shown.path("title").asText());
        assertEquals(number.path("id"), shown.path("id"));
    }

    @Test
    void standardInputIsImportedLikeAFile() throws Exception {
        var imported = json(terminal.fed(TALKS + VISIT, "import", "--json", "-"));

        assertEquals(List.of("talks", "visit"), texts(imported, "id"));
    }

    @Test
    void aBadLineIsToldByItsNumberAndTheOthersGoOn() throws Exception {
        var outcome =
                terminal.run("import", "--json", file("c.jsonl", TALKS + "{\"id\":\n" + VISIT));
        var lines = json(outcome);
        var bad = lines.stream().filter(line -> line.has("error")).toList();

        assertEquals(0, outcome.code());
        assertEquals(3, lines.size(), outcome.out());
        assertEquals(1, bad.size());
        assertEquals(2, bad.getFirst().path("line").asInt());
    }

    @Test
    void aFileThatCannotBeReadGivesASentenceAndOne() throws Exception {
        for (var name : List.of("empty.txt", "nowhere.html")) {
            var path = name.startsWith("empty") ? file(name, "") : folder.resolve(name).toString();
            var outcome = terminal.run("import", "--json", path);

            assertEquals(1, outcome.code());
            assertEquals("", outcome.out());
            assertTrue(outcome.err().contains(name), outcome.err());
        }
        assertEquals("", terminal.run("search", "--json", "").out());
    }

    @Test
    void aListOfFeedsGivesOneObjectAFeed() throws Exception {
        var list =
                """
                <?xml version="1.0"?><opml version="2.0"><body>
                <outline text="One" type="rss" xmlUrl="https://one.example/feed"/>
                <outline text="Two" type="rss" xmlUrl="https://two.example/feed"/>
                </body></opml>
                """;

        var feeds = json(terminal.run("import", "--json", file("feeds.opml", list)));

        assertEquals(
                List.of("https://one.example/feed", "https://two.example/feed"),
                texts(feeds, "url"));
        assertEquals(List.of("One", "Two"), texts(feeds, "source"));
    }

    @Test
    void aBatchRepeatsEachQueryAsItWas() throws Exception {
        terminal.run("import", file("a.jsonl", TALKS + VISIT));
        var queries = "  Geneva  ministers and their many words \n\nkyiv\nnothing-like-it\n";

        var hits = json(terminal.fed(queries, "search", "--json", "--batch", "-"));

        assertEquals(
                List.of("  Geneva  ministers and their many words ", "kyiv"),
                texts(hits, "query").stream().distinct().toList());
        var best = hits.stream().filter(hit -> hit.get("rank").asInt() == 1).toList();
        assertEquals(List.of("talks", "visit"), texts(best, "id"));
    }

    @Test
    void theNewestOrTheOldestComeFirstWhenAsked() throws Exception {
        terminal.run("import", file("a.jsonl", TALKS + VISIT));

        assertEquals(
                List.of("visit", "talks"),
                texts(json(terminal.run("search", "--json", "--sort", "newest", "the")), "id"));
        assertEquals(
                List.of("talks"),
                texts(
                        json(
                                terminal.run(
                                        "search", "--json", "--sort", "OLDEST", "--limit", "1",
                                        "the")),
                        "id"));
    }

    @Test
    void aBookmarkIsKeptUntilItIsTakenBack() throws Exception {
        terminal.run("import", file("a.jsonl", TALKS + VISIT));

        assertEquals(0, terminal.run("bookmark", "talks", "visit").code());
        assertEquals(
                List.of("visit", "talks"), texts(json(terminal.run("bookmarks", "--json")), "id"));

        terminal.run("bookmark", "visit", "--remove");
        assertEquals(List.of("talks"), texts(json(terminal.run("bookmarks", "--json")), "id"));
    }

    @Test
    void oneWrongIdLeavesTheOthersUnmarked() throws Exception {
        terminal.run("import", file("a.jsonl", TALKS));

        assertEquals(1, terminal.run("bookmark", "talks", "nobody").code());
        assertEquals("", terminal.run("bookmarks", "--json").out());
    }

    @Test
    void theIndexIsMadeAnewAndFoundSound() throws Exception {
        terminal.run("import", file("a.jsonl", TALKS + VISIT));

        assertEquals("{\"articles\":2}", terminal.run("reindex", "--json").out().strip());
        var findings = json(terminal.run("check", "--repair", "--json"));

        assertEquals(List.of("true", "true", "true"), texts(findings, "well"));
        assertEquals(1, json(terminal.run("search", "--json", "geneva")).size());
    }

    @Test
    void aFolderAddedAsASourceIsReadAtOnceAndNotAddedTwice() throws Exception {
        var articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.jsonl"), TALKS);

        var first = json(terminal.run("add", "--json", articles.toString()));
        var second = terminal.run("add", "--json", articles.toString());

        assertEquals(List.of("FOLDER"), texts(first, "kind"));
        assertEquals("", second.out());
        assertEquals(1, json(terminal.run("search", "--json", "geneva")).size());
        assertEquals(0, terminal.run("refresh", "--all").code());
    }

    @Test
    void aPageWithSeveralFeedsGivesItsBestAndNamesTheOthers() throws Exception {
        try (var server = new NewsServer()) {
            var page =
                    """
                    <html><head>
                    <link rel="alternate" type="application/rss+xml" title="Said" href="/comments">
                    <link rel="alternate" type="application/rss+xml" title="News" href="/feed">
                    </head><body>Welcome</body></html>
                    """;
            var feed = server.put("/feed", NewsServer.rss("news", 1));

            var outcome = terminal.run("add", "--json", server.put("/", page));

            assertEquals(List.of(feed), texts(json(outcome), "url"));
            assertTrue(outcome.err().contains("offers 2 feeds"), outcome.err());
            assertTrue(outcome.err().contains(server.address("/comments") + "  Said"));
        }
    }

    @Test
    void whatIsNoSourceIsToldInASentence() {
        var outcome = terminal.run("add", "--json", "no such thing");

        assertEquals(1, outcome.code());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("no such thing"), outcome.err());
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

    private static List<String> texts(List<JsonNode> lines, String field) {
        return lines.stream().map(line -> line.path(field).asText()).toList();
    }
}
