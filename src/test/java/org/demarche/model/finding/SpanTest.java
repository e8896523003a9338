package org.demarche.model.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @Test
    void coversTheWordsBetweenItsOffsets() {
        assertEquals("Geneva", new Span(12, 18).of("The talks in Geneva resume.".substring(1)));
    }

    @Test
    void countsUtf16CodeUnitsSoThatAFlagIsFourOfThem() {
        var text = "🇨🇭 Geneva";
        assertEquals("Geneva", new Span(5, 11).of(text));
    }

    @ParameterizedTest(name = "[{0}, {1}) is no span")
    @CsvSource(
            textBlock =
                    """
                    -1, 3
                     3, 3
                     4, 3
                    """)
    void refusesWhatCoversNothing(int start, int end) {
        var refused = assertThrows(IllegalArgumentException.class, () -> new Span(start, end));
        assertEquals(
                "A span needs 0 <= start < end, but was [%d, %d)".formatted(start, end),
                refused.getMessage());
    }
}
