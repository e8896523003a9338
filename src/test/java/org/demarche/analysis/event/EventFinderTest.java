package org.demarche.analysis.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.analysis.CoreNlp;
import org.demarche.analysis.LoadedModels;
import org.demarche.analysis.gazetteer.Gazetteer;
import org.demarche.analysis.name.EntityResolver;
import org.demarche.analysis.time.TimeResolver;
import org.demarche.model.finding.CalendarTime.Known;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// Sentences in, acts out; the articles are of Thursday 27 January 2022.
class EventFinderTest {

    private static final LocalDate THURSDAY = LocalDate.of(2022, 1, 27);
    private static final CoreNlp WORDS = LoadedModels.CORE_NLP;
    private static final EntityResolver NAMES = new EntityResolver(new Gazetteer());
    private static final TimeResolver TIMES = new TimeResolver();
    private static final EventFinder EVENTS = new EventFinder();

    private static List<DiplomaticEvent> events(String text) {
        var read = WORDS.read(text);
        var found = NAMES.resolve(read, THURSDAY);
        var times = TIMES.resolve(read, THURSDAY);
        var known = new Findings(found.entities(), found.mentions(), times, List.of());
        return EVENTS.find(read, WORDS.parses(), known, THURSDAY);
    }

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
        var found = events(sentence).stream().map(EventFinderTest::line).toList();
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
                events(
                                "Officials from Russia, Ukraine, France and Germany met in Paris on"
                                        + " Wednesday.")
                        .getFirst();
        assertEquals(List.of("RUS", "UKR", "FRA", "DEU"), talks.sourceCountries());
        assertEquals(talks.source(), talks.target());
        assertEquals(
                new Known(THURSDAY.minusDays(1), THURSDAY.minusDays(1), Precision.DAY),
                talks.when());
        assertEquals("Russia, Ukraine, France and Germany meet in Paris", talks.summary());
    }

    @Test
    void theGroupIsWhoWasNamedBefore() {
        var text =
                "Officials from Russia, Ukraine, France and Germany met in Paris. "
                        + "The group will meet again in Berlin in two weeks.";
        var planned = events(text).getLast();
        assertEquals(EventStatus.PLANNED, planned.status());
        assertEquals(List.of("RUS", "UKR", "FRA", "DEU"), planned.sourceCountries());
    }

    @Test
    void whatDidNotHappenIsNotTold() {
        assertEquals(List.of(), events("Russia did not attack Ukraine."));
        assertEquals(List.of(), events("The weather in Paris was mild and the museums were full."));
    }

    @Test
    void anActIsToldOnce() {
        var text =
                "Canada imposed sanctions on Belarus. Canada imposed sanctions on Belarus last"
                        + " week.";
        var told = events(text).stream().filter(it -> it.kind() == EventKind.SANCTION).toList();
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
            for (var event : events(text)) {
                assertTrue(event.evidence().end() <= text.length());
                assertTrue(event.evidence().overlaps(event.trigger()));
                assertTrue(event.confidence() >= 0 && event.confidence() <= 1);
            }
        }
    }
}
