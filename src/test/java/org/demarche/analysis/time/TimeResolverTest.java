package org.demarche.analysis.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.analysis.CoreNlp;
import org.demarche.analysis.LoadedModels;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.CalendarTime.Known;
import org.demarche.model.finding.Precision;
import org.demarche.model.finding.TimeMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// What English says of time, one line each; the articles are of Thursday 27 January 2022.
class TimeResolverTest {

    private static final LocalDate THURSDAY = LocalDate.of(2022, 1, 27);
    private static final CoreNlp WORDS = LoadedModels.CORE_NLP;
    private static final TimeResolver RESOLVER = new TimeResolver();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The envoys signed it on 26 January 2022.            | 26 January 2022        | DATE     | 2022-01-26
                    The envoys signed it on January 26th.               | January 26th           | DATE     | 2022-01-26
                    The envoys signed it on Jan. 26, 2022 in Oslo.      | Jan. 26, 2022          | DATE     | 2022-01-26
                    The note is dated 2022-01-26.                       | 2022-01-26             | DATE     | 2022-01-26
                    The note is dated 26/01/2022.                       | 26/01/2022             | DATE     | 2022-01-26
                    The treaty expired in early 2015.                   | early 2015             | DATE     | 2015
                    Trade grew throughout the 1990s.                    | the 1990s              | DATE     | 199
                    The border closed in mid-March.                     | mid-March              | DATE     | 2021-03
                    The minister spoke earlier on Wednesday.            | earlier on Wednesday   | DATE     | 2022-01-26
                    The minister spoke on Thursday.                     | Thursday               | DATE     | 2022-01-27
                    The embassy opened on Friday.                       | Friday                 | DATE     | 2022-01-28
                    The embassy opened on Saturday.                     | Saturday               | DATE     | 2022-01-22
                    The leaders will meet on Monday.                    | Monday                 | DATE     | 2022-01-31
                    The envoy left last Friday.                         | last Friday            | DATE     | 2022-01-21
                    The envoy arrived yesterday.                        | yesterday              | DATE     | 2022-01-26
                    The envoy spoke on Wednesday morning.               | Wednesday morning      | TIME     | 2022-01-26TMO
                    The convoys crossed the river last week.            | last week              | DATE     | 2022-W03
                    The parliament will vote next month.                | next month             | DATE     | 2022-02
                    The embassy opened two years ago.                   | two years ago          | DATE     | 2020
                    The embassy closed three weeks ago.                 | three weeks ago        | DATE     | 2022-W01
                    The group will meet again in Berlin in two weeks.   | two weeks              | DATE     | 2022-W06
                    The talks lasted for three days.                    | three days             | DURATION | P3D
                    The council meets every week.                       | every week             | SET      | P1W
                    The two sides are now closer.                       | now                    | DATE     | PRESENT_REF
                    Exports fell in the third quarter of 2021.          | the third quarter of 2021 | DATE  | 2021-Q3
                    The empire fell in the 19th century.                | the 19th century       | DATE     | 18
                    The truce held last summer.                         | last summer            | DATE     | 2021-SU
                    The doors open at 9 a.m. for the press.             | 9 a.m.                 | TIME     | 2022-01-27T09:00
                    The port was blocked during the last two winters and over the past year. | the past year | DATE | 2021
                    The guards changed at night.                        | night                  | TIME     | 2022-01-27TNI
                    The convoy was stopped at 9 a.m. Tuesday.           | 9 a.m. Tuesday         | TIME     | 2022-01-25T09:00
                    The ban was extended until noon Monday.             | noon Monday            | TIME     | 2022-01-31T12:00
                    The committee has scheduled a hearing Tuesday.      | Tuesday                | DATE     | 2022-02-01
                    Observers could arrive as early as Sunday.          | Sunday                 | DATE     | 2022-01-30
                    A truce was agreed in June last year.               | June last year         | DATE     | 2021-06
                    Monday, Jan. 24: the embassy is evacuated.          | Monday, Jan. 24        | DATE     | 2022-01-24
                    They were shelled over the weekend.                 | the weekend            | DATE     | 2022-W03-WE
                    The crossing took two and a half hours.             | two and a half hours   | DURATION | PT2H30M
                    The crossing took 2 1/2 hours.                      | 2 1/2 hours            | DURATION | PT2H30M
                    Inspectors need two to three weeks.                 | two to three weeks     | DURATION | P3W
                    The bank lost $3 million in the year ended March 31. | the year              | DURATION | P1Y
                    The pipeline should be ready by year-end.           | year-end               | DATE     | 2022-12-31
                    The wall came down in nineteen eighty-nine.         | nineteen eighty-nine   | DATE     | 1989
                    The fleet left in the year two thousand and five.   | the year two thousand and five | DATE | 2005
                    The port opened in mid-2015.                        | mid-2015               | DATE     | 2015
                    The envoys met on Thanksgiving Day.                 | Thanksgiving Day       | DATE     | 2021-11-25
                    They signed it last Good Friday.                    | last Good Friday       | DATE     | 2021-04-02
                    The envoys will meet on Easter Monday.              | Easter Monday          | DATE     | 2022-04-18
                    The mission stayed a couple of years.               | a couple of years      | DURATION | P2Y
                    The ministry closed in fiscal 2021.                 | fiscal 2021            | DATE     | 2021
                    The ships left a month after the truce ended.       | a month                | DURATION | P1M
                    He said the talks would be held in April.           | April                  | DATE     | 2022-04
                    The case is heard in May.                           | May                    | DATE     | 2022-05
                    The loan was extended through March.                | March                  | DATE     | 2022-03
                    They want to forget the October accord.             | October                | DATE     | 2021-10
                    Until Monday, they had not called him a suspect.    | Monday                 | DATE     | 2022-01-24
                    The envoys met a week or so ago.                    | a week or so ago       | DATE     | 2022-W03
                    They toured the region on 15-16 June 2021.          | 15-16 June 2021        | DATE     | 2021-06-15/2021-06-16
                    """)
    void anExpressionHasItsTimexValue(String sentence, String words, String type, String value) {
        var found =
                RESOLVER.resolve(WORDS.read(sentence), THURSDAY).stream()
                        .map(time -> time.words() + "|" + time.type() + "|" + time.value())
                        .toList();
        assertTrue(found.contains(words + "|" + type + "|" + value), found::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The army moved in recent weeks.            | 2021-12-16 | 2022-01-27 | RANGE
                    Aid arrived this week.                     | 2022-01-24 | 2022-01-30 | WEEK
                    The accord was signed in 2015.             | 2015-01-01 | 2015-12-31 | YEAR
                    The ministers spoke earlier this week.     | 2022-01-24 | 2022-01-27 | RANGE
                    """)
    void theCalendarKeepsAsMuchDoubtAsTheText(
            String sentence, LocalDate from, LocalDate to, Precision precision) {
        var times = RESOLVER.resolve(WORDS.read(sentence), THURSDAY);
        assertEquals(
                List.of(new Known(from, to, precision)),
                times.stream().map(TimeMention::when).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a year earlier           | Output fell 4% to $2 billion from $3 billion a year earlier.
                    the year-earlier quarter | It had earned $9 million in the year-earlier quarter.
                    year-ago                 | The loss compared with a year-ago profit of $9 million.
                    the 2020 period          | It had earned $9 million in the 2020 period.
                    """)
    void aReportOfAQuarterIsComparedWithTheQuarterBefore(String words, String sentence) {
        var text = "The shipyard lost $1 million in the fourth quarter of 2021. " + sentence;
        var last = RESOLVER.resolve(WORDS.read(text), THURSDAY).getLast();
        assertEquals(words + " 2020-Q4", last.words() + " " + last.value());
    }

    @Test
    void nineMonthsAreComparedWithTheYearBefore() {
        var text =
                "The shipyard lost $1 million in the fourth quarter of 2021. In the nine months, it"
                        + " earned $9 million, up from $8 million a year earlier.";
        assertEquals("2021", RESOLVER.resolve(WORDS.read(text), THURSDAY).getLast().value());
    }

    @Test
    void fractionsAndProgrammesAreNoTimes() {
        var text =
                "The port handles three-quarters of the grain. She told \"This Week\" so."
                        + " They joined the March for Peace.";
        assertEquals(List.of(), RESOLVER.resolve(WORDS.read(text), THURSDAY));
    }

    @Test
    void aYearAgoIsTheWholeYearWhereNothingIsReported() {
        var text = "Exports fell in the third quarter of 2021. The envoy left a year ago.";
        assertEquals("2021", RESOLVER.resolve(WORDS.read(text), THURSDAY).getLast().value());
    }

    @Test
    void namesThatHoldAMonthOrADayAreNoTimes() {
        var text = "Jan Kovar spoke to Capital Today.";
        assertEquals(List.of(), RESOLVER.resolve(WORDS.read(text), THURSDAY));
    }

    @Test
    void withoutADateOfPublicationNothingIsGuessed() {
        var times = RESOLVER.resolve(WORDS.read("They spoke on Wednesday and on 5 March."), null);
        assertEquals(
                "XXXX-WXX-3 XXXX-03-05",
                times.stream().map(TimeMention::value).collect(Collectors.joining(" ")));
        assertTrue(times.stream().allMatch(time -> time.when().equals(CalendarTime.UNKNOWN)));
    }

    @Test
    void aHistoryIsCountedFromItsOwnDays() {
        var text =
                """
                The fleet sailed on 3 May 1755. The fort was shelled on 8 June 1755. \
                In July 1755 the governor asked for terms. In 1756 the war was declared. \
                The siege began on 4 March. Two days later the town surrendered.\
                """;
        var values =
                RESOLVER.resolve(WORDS.read(text), THURSDAY).stream()
                        .map(TimeMention::value)
                        .toList();
        assertEquals(List.of("1756-03-04", "1756-03-06"), values.subList(4, 6));
    }

    @Test
    void wordsThatOnlyLookLikeTimesAreLeft() {
        var text = "Talks may resume. Some 1,990 people may march. He paid $2000 for 1950 tents.";
        assertEquals(List.of(), RESOLVER.resolve(WORDS.read(text), THURSDAY));
    }

    @Test
    void agesAreNoTimes() {
        var text =
                "The 61-year-old envoy and her aide, 34 years old, left with a six-month-old dog.";
        assertEquals(List.of(), RESOLVER.resolve(WORDS.read(text), THURSDAY));
    }

    @Test
    void theFallOfACityIsNoSeason() {
        var text = "They fled after the fall of the capital.";
        assertEquals(List.of(), RESOLVER.resolve(WORDS.read(text), THURSDAY));
    }

    @Test
    void whateverStandsThereSpansAreExact() {
        var random = new Random(7);
        var pieces =
                List.of(
                        "31 February 2021",
                        "99/99/9999",
                        "in 0000",
                        "\uD83D\uDE00",
                        "Friday",
                        "’",
                        "a",
                        "of the",
                        "999999999999 years ago",
                        "May",
                        "1990-1980",
                        "\n\n",
                        "the",
                        "hundred million centuries later",
                        "Q4",
                        "2000",
                        "ago",
                        "12:75",
                        ",",
                        "0 BC");
        for (int round = 0; round < 60; round++) {
            var text =
                    random.ints(random.nextInt(1, 25), 0, pieces.size())
                            .mapToObj(pieces::get)
                            .collect(Collectors.joining(" "));
            for (var time : RESOLVER.resolve(WORDS.read(text), THURSDAY)) {
                assertEquals(time.words(), time.span().of(text));
            }
        }
    }
}
