package org.demarche.source.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

class PublishedDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // RFC 822 and what is made of it
                "Thu, 27 Jan 2022 10:15:30 +0000 | 2022-01-27T10:15:30Z",
                "Thu, 27 Jan 2022 10:15:30 GMT | 2022-01-27T10:15:30Z",
                "Thu, 27 Jan 2022 10:15:30 EST | 2022-01-27T15:15:30Z",
                "Thu, 27 Jan 2022 10:15:30 +0300 (MSK) | 2022-01-27T07:15:30Z",
                "Thu, 27 Jan 2022 10:15 PDT | 2022-01-27T17:15:00Z",
                "27 Jan 22 10:15 UT | 2022-01-27T10:15:00Z",
                "Wed, 27 Jan 2022 10:15:30 GMT+2 | 2022-01-27T08:15:30Z",
                "Thu,27 January 2022 10:15:30 +02:00 | 2022-01-27T08:15:30Z",
                "Thu, 27-Jan-2022 10:15:30 GMT | 2022-01-27T10:15:30Z",
                "Thursday, 27-Jan-22 10:15:30 GMT | 2022-01-27T10:15:30Z",
                "Thu, 27 Jan 2022 10:15:60 Z | 2022-01-27T10:15:59Z",
                "Thu, 27 Jan 2022 24:00:00 GMT | 2022-01-28T00:00:00Z",
                "Thu, 27 Jan 2022 10:15:30 Europe/Moscow | 2022-01-27T07:15:30Z",
                "Thu, 27 Jan 2022 10:15:30 XYZ | 2022-01-27T10:15:30Z",
                "Thu, 27 Jan 2022 10:15:30 | 2022-01-27T10:15:30Z",
                "Thu, 27 Jan 2022 | 2022-01-27",
                "Thu Jan 27 10:15:30 2022 | 2022-01-27T10:15:30Z",
                "Thu Jan 27 10:15:30 EST 2022 | 2022-01-27T15:15:30Z",
                "Thu Jan 27 2022 10:15:30 GMT+0300 (Moscow Standard Time) | 2022-01-27T07:15:30Z",
                // ISO 8601
                "2022-01-27 | 2022-01-27",
                "2022-01-27T10:15:30Z | 2022-01-27T10:15:30Z",
                "2022-01-27T10:15:30.123456+03:00 | 2022-01-27T07:15:30Z",
                "2022-01-27T10:15:30-0500 | 2022-01-27T15:15:30Z",
                "2022-01-27T10:15+03 | 2022-01-27T07:15:00Z",
                "2022-01-27t10:15:30z | 2022-01-27T10:15:30Z",
                "2022-01-27 10:15:30 | 2022-01-27T10:15:30Z",
                "2022-01-27 10:15:30 UTC | 2022-01-27T10:15:30Z",
                "2022-01-27 10:15:30 +0300 | 2022-01-27T07:15:30Z",
                "20220127T101530Z | 2022-01-27T10:15:30Z",
                "20220127 | 2022-01-27",
                "2022-W04-4 | 2022-01-27",
                "2022-027 | 2022-01-27",
                "2022/01/27 10:15 | 2022-01-27T10:15:00Z",
                "2022.1.27 | 2022-01-27",
                "Thu, 2022-01-27 10:15:00 +0100 | 2022-01-27T09:15:00Z",
                // in words
                "January 27, 2022 | 2022-01-27",
                "Jan. 27th, 2022, 10:15 p.m. EST | 2022-01-28T03:15:00Z",
                "January 27, 2022 12:05 AM | 2022-01-27T00:05:00Z",
                "27. Januar 2022 | 2022-01-27",
                "jeudi 27 janvier 2022 à 10h15 | 2022-01-27T10:15:00Z",
                "mar. 25 janv. 2022 | 2022-01-25",
                "27 de enero de 2022 | 2022-01-27",
                "gio, 27 gen 2022 10:15:00 +0100 | 2022-01-27T09:15:00Z",
                "27 января 2022 г. | 2022-01-27",
                "27 січня 2022 | 2022-01-27",
                "27 stycznia 2022 | 2022-01-27",
                "27 Ocak 2022 | 2022-01-27",
                "2022. január 27. | 2022-01-27",
                "27. tammikuuta 2022 | 2022-01-27",
                "27 Ιανουαρίου 2022 | 2022-01-27",
                "2022年1月27日 | 2022-01-27",
                "2022年1月27日 下午3:15 | 2022-01-27T15:15:00Z",
                "2022년 1월 27일 오후 3:15:20 | 2022-01-27T15:15:20Z",
                "27.01.2022 10:15 | 2022-01-27T10:15:00Z",
                "27/01/2022 | 2022-01-27",
                "01/27/2022 | 2022-01-27",
                "1643278530 | 2022-01-27T10:15:30Z",
                "1643278530123 | 2022-01-27T10:15:30Z",
            })
    void everyFormIsRead(String written, String iso) {
        var date = PublishedDate.parse(written);

        assertEquals(iso, date.map(PublishedDateTest::toTheSecond).orElse("nothing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "2022",
                "2022-01",
                "January 2022",
                "0000-00-00",
                "2022-13-01",
                "2022-02-30",
                "30 Feb 2022",
                "03/04/2022",
                "1970-01-01T00:00:00Z",
                "0",
                "27 Jan",
                "Thu, 01 Jan 1970 00:00:00 GMT",
                "listopad 2022",
                "-",
                "99999999999999999999"
            })
    void whatIsNoDayOrMayBeTwoIsNoDate(String written) {
        assertTrue(PublishedDate.parse(written).isEmpty(), written);
    }

    @Test
    void theDayIsThePublishersOwn() {
        var late = PublishedDate.parse("Thu, 27 Jan 2022 23:30:00 -0500").orElseThrow();

        assertEquals(LocalDate.of(2022, 1, 27), late.day());
        assertEquals(Instant.parse("2022-01-28T04:30:00Z"), late.at());
    }

    @Test
    void whatAProgramWritesInAnyOfTheseFormsComesBack() {
        var random = new Random(27);
        var forms =
                new DateTimeFormatter[] {
                    DateTimeFormatter.RFC_1123_DATE_TIME,
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME,
                    DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss XX yyyy", Locale.ENGLISH),
                    DateTimeFormatter.ofPattern("MMMM d, yyyy h:mm:ss a xxx", Locale.ENGLISH),
                    DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss xx", Locale.FRENCH),
                };
        for (int i = 0; i < 2000; i++) {
            var moment =
                    Instant.ofEpochSecond(100_000_000 + random.nextInt(1_900_000_000))
                            .atOffset(ZoneOffset.ofHours(random.nextInt(25) - 12));
            var written = forms[i % forms.length].format(moment);

            assertEquals(
                    moment.toInstant(),
                    PublishedDate.parse(written).map(PublicationDate::at).orElse(null),
                    written);
        }
    }

    @Test
    void nonsenseNeverCrashes() {
        var random = new Random(1);
        var signs = "0123456789:-/. TZ+JanFebMärz年月日,()[]WPM";
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(30); n >= 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            PublishedDate.parse(text.toString())
                    .ifPresent(date -> assertTrue(date.day().getYear() >= 1900, text::toString));
        }
    }

    private static String toTheSecond(PublicationDate date) {
        return date.iso().replaceFirst("\\.\\d+Z$", "Z");
    }
}
