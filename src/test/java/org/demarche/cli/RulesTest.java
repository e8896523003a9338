package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ingest.TestHouse;
import org.demarche.model.finding.Analysis;
import org.demarche.store.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Rules of names go from one library to another as lines of JSON.
class RulesTest {

    private static final String MARK =
            "{\"rule\":\"mark\",\"words\":\"Lake Compact\",\"toName\":\"Lake"
                    + " Compact\",\"toKind\":\"TREATY\"}\n";
    private static final String ONLY_HERE =
            "{\"rule\":\"mark\",\"words\":\"holds\",\"toName\":\"Lake Ell\",\"toKind\":\"PLACE\","
                    + "\"article\":{\"url\":\"https://example.org/b\",\"title\":\"B\"}}\n";

    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void twoArticlesThatNameNobody() {
        terminal = new Terminal(library("one"));
    }

    @Test
    void aRuleTakenInHoldsInTheWholeLibraryAndIsTakenBackByItsNumber() {
        var taken = terminal.fed(MARK + ONLY_HERE, "rules", "--import", "-");
        assertEquals(0, taken.code(), taken.err());
        assertEquals(2, articlesNaming("Lake Compact"));
        assertEquals(1, articlesNaming("Lake Ell"));

        assertEquals(0, terminal.run("rules", "--remove", "1").code());
        assertEquals(0, articlesNaming("Lake Compact"));
        assertEquals(1, articlesNaming("Lake Ell"));
    }

    @Test
    void whatIsExportedIsTheSameInAnotherLibraryAndIsNotDoubled() {
        terminal.fed(MARK + ONLY_HERE, "rules", "--import", "-");
        var exported = terminal.run("export", "--rules").out();

        terminal = new Terminal(library("two"));
        terminal.fed(exported, "rules", "--import", "-");
        terminal.fed(exported, "rules", "--import", "-");
        assertEquals(2, articlesNaming("Lake Compact"));
        assertEquals(2, terminal.run("export", "--rules").lines().size());
        assertTrue(terminal.run("rules").out().contains("“Lake Compact” is Lake Compact (treaty)"));
    }

    @Test
    void aLineThatSaysNothingIsToldAndTheOthersAreTaken() {
        var bad =
                "{\"rule\":\"ignore\",\"name\":\" \",\"kind\":\"PERSON\"}\n[1]\n{\"rule\":\n"
                        + MARK
                        + ONLY_HERE.replace("\"B\"", "\"Elsewhere\"");
        var outcome = terminal.fed(bad, "rules", "--import", "-");

        assertEquals(1, outcome.code());
        assertEquals(2, articlesNaming("Lake Compact"));
        for (var line : List.of("Line 1 ", "Line 2 ", "Line 3 ", "Line 5 ")) {
            assertTrue(outcome.err().contains(line), outcome.err());
        }
    }

    @Test
    void aNumberThatIsNoRulesChangesNothing() {
        terminal.fed(MARK, "rules", "--import", "-");
        var outcome = terminal.run("rules", "--remove", "1,77");
        assertEquals(1, outcome.code());
        assertTrue(outcome.err().contains("There is no rule 77"), outcome.err());
        assertEquals(2, articlesNaming("Lake Compact"));
    }

    @Test
    void allAboutANameIsPrintedInThreeForms() {
        terminal.fed(MARK, "rules", "--import", "-");
        var page = terminal.run("entity", "--no-analyse", "lake comp").out();
        assertTrue(page.startsWith("# Lake Compact\n"), page);
        assertTrue(page.contains("2 mentions in 2 articles"), page);
        var json = terminal.run("entity", "--no-analyse", "--json", "Lake Compact").out();
        assertTrue(json.contains("\"newestArticles\":[{"), json);
        assertEquals(1, terminal.run("entity", "--no-analyse", "Nobody").code());
    }

    private long articlesNaming(String name) {
        var outcome = terminal.run("entities", "--no-analyse", "--json");
        return outcome.lines().stream()
                .filter(line -> line.contains("\"name\":\"" + name + "\""))
                .map(line -> line.replaceAll(".*\"articles\":(\\d+).*", "$1"))
                .mapToLong(Long::parseLong)
                .sum();
    }

    private Path library(String name) {
        var library = folder.resolve(name);
        try (var house = new TestHouse(library)) {
            for (var letter : List.of("a", "b")) {
                var article =
                        Examples.article(
                                letter,
                                letter.toUpperCase(java.util.Locale.ROOT),
                                "The Lake Compact holds, says " + letter);
                var added = house.store.articles().add(List.of(article), null, null);
                house.store.findings().replace(added.getFirst().id(), Analysis.nothing("1", "en"));
            }
        }
        return library;
    }
}
