package org.demarche.text.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    2022-01-27; 2022-01-27
                    2022-01-27T23:30:00-05:00; 2022-01-27
                    2022-01-27T23:30:00+0300; 2022-01-27
                    2022-01-27 9:05; 2022-01-27
                    2022-01-27T09:05:00.123Z; 2022-01-27
                    20220127; 2022-01-27
                    Thu, 27 Jan 2022 09:00:00 GMT; 2022-01-27
                    January 27th, 2022; 2022-01-27
                    Published: Jan. 27, 2022 5:00 PM; 2022-01-27
                    27 de enero de 2022; 2022-01-27
                    27. Januar 2022; 2022-01-27
                    27 января 2022; 2022-01-27
                    27.01.2022 18:40 Uhr; 2022-01-27
                    1/27/2022; 2022-01-27
                    2022年1月27日; 2022-01-27
                    2022. január 27.; 2022-01-27
                    27. ledna 2022; 2022-01-27
                    27. tammikuuta 2022; 2022-01-27
                    27 Ιανουαρίου 2022; 2022-01-27
                    ٢٧ يناير ٢٠٢٢; 2022-01-27
                    27 בינואר 2022; 2022-01-27
                    27 जनवरी 2022; 2022-01-27
                    27 tháng 1, 2022; 2022-01-27
                    2022-01-27T08:10+02:00 by Ann Lee; 2022-01-27
                    """)
    void manyWaysOfWritingADayAreRead(String written, String day) {
        assertEquals(day, DateText.read(written).map(date -> date.day().toString()).orElse(""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    3/4/2022
                    2022-13-45
                    27 Foobar 2022
                    Top 10 Templates 2024
                    12 Novels 2023
                    yesterday
                    31 February 2022
                    """)
    void whatIsInDoubtIsNotRead(String written) {
        assertEquals("", DateText.read(written).map(date -> date.day().toString()).orElse(""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    2022-01-27T23:30:00-05:00; 2022-01-28T04:30:00Z
                    2022-01-27T09:05:00.123Z; 2022-01-27T09:05:00Z
                    """)
    void theOffsetIsKept(String written, String instant) {
        assertEquals(instant, DateText.read(written).orElseThrow().iso());
    }
}
