package org.demarche.model.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;

class SkippedTimesTest {

    private static final SkippedTimes NIGHTS_AND_WEEKENDS =
            SkippedTimes.NONE
                    .withHour(23)
                    .withHour(24)
                    .withHour(1)
                    .withDay(DayOfWeek.SATURDAY)
                    .withDay(DayOfWeek.SUNDAY);

    @ParameterizedTest
    @CsvSource({
        "2026-02-04T22:59:00Z, 2026-02-04T22:59:00Z",
        "2026-02-04T23:20:00Z, 2026-02-05T02:00:00Z",
        "2026-02-05T02:00:00Z, 2026-02-05T02:00:00Z",
        "2026-02-06T23:00:00Z, 2026-02-09T02:00:00Z",
        "2026-02-07T12:34:56Z, 2026-02-09T02:00:00Z",
    })
    void itIsAskedInTheFirstHourThatIsNotSkipped(Instant wished, Instant asked) {
        assertEquals(asked, NIGHTS_AND_WEEKENDS.from(wished));
    }

    @Test
    void aListThatLeavesNoTimeAtAllIsNotBelieved() {
        var never = SkippedTimes.NONE;
        for (int hour = 0; hour < 24; hour++) {
            never = never.withHour(hour);
        }
        assertEquals(SkippedTimes.NONE, never);
        assertEquals(
                SkippedTimes.NONE,
                Arrays.stream(DayOfWeek.values())
                        .reduce(SkippedTimes.NONE, SkippedTimes::withDay, (a, _) -> a));
    }
}
