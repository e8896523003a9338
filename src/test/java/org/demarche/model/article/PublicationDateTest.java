package org.demarche.model.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class PublicationDateTest {

    private static final Instant NIGHT = Instant.parse("2022-01-27T02:30:00Z");

    @Test
    void thePublishersDayAndOffsetOutliveTheStore() {
        for (var told :
                List.of("2022-01-26T20:30:00-06:00", "2022-01-27T02:30:00Z", "2022-01-27")) {
            var date = read(told);
            assertEquals(date, read(date.kept()));
            assertEquals(told, read(date.kept()).local());
        }
        assertEquals(LocalDate.of(2022, 1, 26), read("2022-01-27T02:30:00Z[-06:00]").day());
    }

    @Test
    void whatIsKeptSortsAsTextInOrderOfTime() {
        var texts =
                List.of(
                        "2022-01-26T23:30:00-06:00",
                        "2022-01-27T08:00:00+09:00",
                        "2022-01-27T02:30:00Z",
                        "2022-01-26T20:29:59-06:00");
        assertEquals(
                texts.stream().sorted((a, b) -> read(a).at().compareTo(read(b).at())).toList(),
                texts.stream().sorted((a, b) -> read(a).kept().compareTo(read(b).kept())).toList());
    }

    @Test
    void anInstantIsPutOnTheDayThatWasPrinted() {
        var date = PublicationDate.on(LocalDate.of(2022, 1, 26), NIGHT);
        assertEquals(NIGHT, date.at());
        assertEquals("2022-01-26T23:30:00-03:00", date.local());
    }

    @Test
    void anInstantThatWasThatDayNowhereIsLeftOut() {
        var date = PublicationDate.on(LocalDate.of(2022, 1, 29), NIGHT);
        assertEquals(LocalDate.of(2022, 1, 29), date.day());
        assertNull(date.at());
    }

    @Test
    void whatIsNoDateIsNone() {
        for (var text :
                List.of("", "yesterday", "2022-13-01", "2022-01-27T02:30:00Z[", "[+01:00]", "]")) {
            assertTrue(PublicationDate.parse(text).isEmpty(), text);
        }
    }

    private static PublicationDate read(String text) {
        return PublicationDate.parse(text).orElseThrow();
    }
}
