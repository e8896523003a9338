package org.demarche.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ingest.TestHouse;
import org.demarche.model.query.Completion;
import org.demarche.store.Examples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

class CompletionsTest {

    @TempDir Path folder;
    private TestHouse house;
    private Completions completions;

    @BeforeEach
    void open() {
        house = new TestHouse(folder);
        house.store
                .articles()
                .add(
                        List.of(
                                Examples.article(
                                        "https://example.org/1", "Grain talks", "They met.")),
                        null,
                        null);
        house.index.catchUp();
        completions = new Completions(house.store, house.search);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<String> queries(String typed) {
        return completions.of(typed).stream().map(Completion::query).toList();
    }

    @Test
    void aHalfTypedFieldIsCompletedAfterWhatStandsBefore() {
        assertEquals(List.of("grain (person:"), queries("grain (pers"));
        assertEquals(List.of("-source:"), queries("-sour"));
    }

    @Test
    void valuesAreThoseOfTheLibraryWithTheirCounts() {
        assertEquals(
                List.of(new Completion("source:Example", "source:Example", "1 article")),
                completions.of("source:ex"));
        house.library.tag(1, "grain trade");
        assertEquals(
                List.of(new Completion("tag:\"grain trade\"", "tag:\"grain trade\"", "1 article")),
                completions.of("tag:"));
    }

    @Test
    void marksAndKindsOfEventsAreOfferedToo() {
        assertEquals(List.of("is:unread"), queries("is:un"));
        assertTrue(queries("event:tal").contains("event:TALKS"));
    }

    @Test
    void whatWasAskedBeforeComesFirstUntilItIsForgotten() {
        completions.asked("grain talks");
        completions.asked("gas");
        assertEquals(List.of("gas", "grain talks"), queries(""));
        assertEquals("grain talks", queries("Gr").getFirst());
        completions.forget();
        assertEquals(List.of(), queries(""));
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
                "not:a field"
            })
    void nothingThatIsTypedMakesItFail(String typed) {
        completions.of(typed);
    }
}
