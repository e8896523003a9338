package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
