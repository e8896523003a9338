package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/// Sources and lists of them, added by a call.
class SourceCommandsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TALKS =
            "{\"id\":\"talks\",\"title\":\"Talks in Geneva\",\"text\":\"The ministers met in Geneva"
                    + " on Friday. They will meet again in two"
                    + " weeks.\",\"published\":\"2022-01-22\",\"source\":\"Helvetia Post\"}\n";

    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder.resolve("library"));
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
