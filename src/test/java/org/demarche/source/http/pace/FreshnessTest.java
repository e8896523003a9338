package org.demarche.source.http.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;

class FreshnessTest {

    private static final Instant NOW = Instant.parse("2022-01-27T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public, max-age=3600 | '' | 3600",
                "Max-Age = \"60\" | '' | 60",
                "s-maxage=900 | '' | 0",
                "max-age=60, no-cache | '' | 0",
                "no-store | Thu, 27 Jan 2022 11:00:00 GMT | 0",
                "'' | Thu, 27 Jan 2022 11:00:00 GMT | 3600",
                "max-age=60 | Thu, 27 Jan 2022 11:00:00 GMT | 60",
                "'' | Thu, 27 Jan 2022 09:00:00 GMT | 0",
                "'' | 0 | 0",
                "'' | 4000 | 0",
                "max-age=soon | never | 0",
            })
    void anAnswerHoldsForAsLongAsItsServerSays(String cache, String expires, long seconds) {
        assertEquals(Duration.ofSeconds(seconds), Freshness.of(cache, expires, NOW));
    }
}
