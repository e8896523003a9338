package org.demarche.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ingest.TestHouse;
import org.demarche.model.query.Completion;
import org.demarche.search.ArticleSearcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

class SuggestionsTest {

    @TempDir Path folder;
    private TestHouse house;
    private Suggestions suggestions;

    @BeforeEach
    void open() {
        house = new TestHouse(folder);
        suggestions =
                new Suggestions(
                        house.store,
                        new Completions(house.store, new ArticleSearcher(house.articleIndex)));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<String> queries(String typed) {
        return suggestions.of(typed).stream().map(Completion::query).toList();
    }

    @Test
    void whatWasAskedBeforeComesFirstUntilItIsForgotten() {
        suggestions.asked("grain talks");
        suggestions.asked("gas");
        suggestions.asked("persistent rumours");
        assertEquals(List.of("persistent rumours", "gas", "grain talks"), queries(""));
        assertEquals(List.of("persistent rumours", "person:"), queries("Pers"));
        suggestions.forget();
        assertEquals(List.of(), queries(""));
    }

    @Test
    void aPlainWordIsNotCoveredByAField() {
        assertEquals(List.of(), queries("treaty"));
        assertEquals(List.of(), queries("pe"));
        assertEquals(List.of("treaty:"), queries("trea"));
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "\"",
                "person:",
                "a:b:c",
                "((",
                "source:\"",
                "x OR",
                "person:\"lav",
                "\\",
                "%",
                "tag:'",
                "date:2022-",
                "кто",
                "-",
                "not:a field",
                "_"
            })
    void nothingThatIsTypedMakesItFail(String typed) {
        suggestions.of(typed);
    }

    @Test
    void oneSearchCanBeForgottenAlone() {
        suggestions.asked("grain corridor");
        suggestions.asked("lake talks");
        assertTrue(suggestions.of("").getFirst().isAsked());

        suggestions.forget("lake talks");

        assertEquals(
                List.of("grain corridor"),
                suggestions.of("").stream().map(Completion::query).toList());
    }
}
