package org.demarche.analysis.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.CalendarTime.Known;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// Sentences in, acts out; the articles are of Thursday 27 January 2022.
class EventFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The United States rejected Russia's demand on Wednesday.                | REJECTION    | HAPPENED     | USA | RUS
                    Russia's demand was rejected by the United States.                      | REJECTION    | HAPPENED     | USA | RUS
                    French officials met with Iranian diplomats in Vienna.                  | MEETING      | HAPPENED     | FRA | IRN
                    Germany will send weapons to Ukraine.                                   | AID          | PLANNED      | DEU | UKR
                    Canada imposed sanctions on Belarus last week.                          | SANCTION     | HAPPENED     | CAN | BLR
                    Poland accused Belarus of smuggling.                                    | ACCUSATION   | HAPPENED     | POL | BLR
                    Turkey threatened to attack Syria.                                      | THREAT       | HAPPENED     | TUR | SYR
                    Japan called on China to release the sailors.                           | REQUEST      | HAPPENED     | JPN | CHN
                    Russia deployed troops near Ukraine.                                    | MOBILISATION | HAPPENED     | RUS | UKR
                    Norway is negotiating with Japan.                                       | TALKS        | ONGOING      | NOR | JPN
                    Sweden expelled two Russian diplomats.                                  | EXPULSION    | HAPPENED     | SWE | RUS
                    Russian forces attacked Ukraine.                                        | ATTACK       | HAPPENED     | RUS | UKR
                    India praised Nepal and promised to cooperate.                          | SUPPORT      | HAPPENED     | IND | NPL
                    France may impose sanctions on Mali.                                    | SANCTION     | HYPOTHETICAL | FRA | MLI
                    """)
    void anActHasItsKindItsStatusAndBothSides(
            String sentence, EventKind kind, EventStatus status, String source, String target) {
        var found = ToldEvents.of(sentence).stream().map(EventFinderTest::line).toList();
        assertTrue(
                found.contains("%s %s [%s] [%s]".formatted(kind, status, source, target)),
                found::toString);
    }

    private static String line(DiplomaticEvent event) {
        return "%s %s %s %s"
                .formatted(
                        event.kind(),
                        event.status(),
                        event.sourceCountries(),
                        event.targetCountries());
    }

    @Test
    void thoseWhoMeetAreOnBothSides() {
        var talks =
                ToldEvents.of(
                                "Officials from Russia, Ukraine, France and Germany met in Paris on"
                                        + " Wednesday.")
                        .getFirst();
        assertEquals(List.of("RUS", "UKR", "FRA", "DEU"), talks.sourceCountries());
        assertEquals(talks.source(), talks.target());
        assertEquals(
                new Known(
                        ToldEvents.THURSDAY.minusDays(1),
                        ToldEvents.THURSDAY.minusDays(1),
                        Precision.DAY),
                talks.when());
        assertEquals("Russia, Ukraine, France and Germany meet in Paris", talks.summary());
    }

    @Test
    void theGroupIsWhoWasNamedBefore() {
        var text =
                "Officials from Russia, Ukraine, France and Germany met in Paris. "
                        + "The group will meet again in Berlin in two weeks.";
        var planned = ToldEvents.of(text).getLast();
        assertEquals(EventStatus.PLANNED, planned.status());
        assertEquals(List.of("RUS", "UKR", "FRA", "DEU"), planned.sourceCountries());
    }

    @Test
    void whatDidNotHappenIsNotTold() {
        assertEquals(List.of(), ToldEvents.of("Russia did not attack Ukraine."));
        assertEquals(
                List.of(),
                ToldEvents.of("The weather in Paris was mild and the museums were full."));
    }

    @Test
    void anActIsToldOnce() {
        var text =
                "Canada imposed sanctions on Belarus. Canada imposed sanctions on Belarus last"
                        + " week.";
        var told =
                ToldEvents.of(text).stream().filter(it -> it.kind() == EventKind.SANCTION).toList();
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.getFirst().when() instanceof Known);
    }

    @Test
    void whateverStandsThereSpansAreInsideTheText() {
        var random = new Random(11);
        var pieces =
                List.of(
                        "Russia",
                        "met",
                        "with",
                        "and",
                        ",",
                        "US",
                        "talks",
                        "between",
                        "sanctions on",
                        "Mr. Putin",
                        "said that",
                        "rejects",
                        "by",
                        "NATO",
                        ".",
                        "\n\n",
                        "\uD83D\uDE00",
                        "to",
                        "attack",
                        "on Friday",
                        "who",
                        "agreed to meet",
                        "the",
                        "not",
                        "'s");
        for (int round = 0; round < 60; round++) {
            var text =
                    random.ints(random.nextInt(1, 30), 0, pieces.size())
                            .mapToObj(pieces::get)
                            .collect(Collectors.joining(" "));
            for (var event : ToldEvents.of(text)) {
                assertTrue(event.evidence().end() <= text.length());
                assertTrue(event.evidence().overlaps(event.trigger()));
                assertTrue(event.confidence() >= 0 && event.confidence() <= 1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kenya thanked Togo on Monday.                                   | Kenya thanks Togo
                    Kenya and Togo met in Accra.                                    | Kenya and Togo meet in Accra
                    Norway was ready to talk with Sweden.                           | Norway is ready to talk with Sweden
                    China opposes the further enlargement of NATO.                  | China opposes the further enlargement of NATO
                    Poland welcomed the decision.                                   | Poland welcomes the decision
                    Chad expelled the French ambassador.                            | Chad expels the French ambassador
                    Peru planned to speak with Chile by telephone.                  | Peru plans to speak with Chile
                    Mali told Niger that missiles stood in Ghana.                   | Mali makes a statement to Niger
                    Togo expelled the second-ranking diplomat of Benin.             | Togo expels the second-ranking diplomat
                    Spain enriches uranium.                                         | Spain enriches uranium
                    """)
    void aSummaryIsASentenceThatTheTextBears(String sentence, String summary) {
        assertTrue(
                ToldEvents.of(sentence).stream().anyMatch(e -> e.summary().equals(summary)),
                () ->
                        ToldEvents.of(sentence).stream()
                                .map(DiplomaticEvent::summary)
                                .toList()
                                .toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The meeting came six days after Norway had accused Sweden on the border.   | ACCUSATION
                    Norway invited Sweden to visit Oslo in the coming weeks.                   | PROPOSAL
                    """)
    void aDayThatIsOfSomethingElseIsNotGiven(String sentence, EventKind kind) {
        var day = "It was settled on Monday. " + sentence;
        assertTrue(
                ToldEvents.of(day).stream()
                        .filter(event -> event.kind() == kind)
                        .allMatch(event -> event.when().equals(CalendarTime.UNKNOWN)),
                () -> ToldEvents.of(day).toString());
    }
}
