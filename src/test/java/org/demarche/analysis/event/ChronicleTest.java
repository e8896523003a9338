package org.demarche.analysis.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.CalendarTime.Known;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// One article read as a chronicle: what happened, when, between whom, and nothing else.
class ChronicleTest {

    private static final String TEXT =
            """
            Norway rejects Russia's demand on the Arctic

            Foreign Minister Kari Lund of Norway answered Russia's letter in writing and rejected its demand that Norwegian \
            bases close.

            The alliance's reply had also been handed to Moscow, according to NATO Secretary-General Piet Maas.

            Russia has been gathering ships near Norway in recent weeks. Russia denies that an attack is planned. Norway has \
            delivered three shipments of weapons to Finland this week.

            When asked about NATO bolstering its presence in the north, Russian Foreign Minister Oleg Panin said earlier on \
            Wednesday that Mr. Maas had lost touch with reality.

            Officials from Norway, Russia, Finland and Sweden held talks in Geneva. The group will meet again in Vienna in two \
            weeks. The four countries stand by the fishing agreement of 2015.

            The United States reaffirmed that Norway is a friend. Iceland's prime minister told reporters that Sweden could \
            do more. He thanked the hosts.
            """;

    private static List<DiplomaticEvent> told = List.of();

    @BeforeAll
    static void read() {
        told = ToldEvents.of(TEXT);
    }

    private static DiplomaticEvent one(EventKind kind, String source) {
        return told.stream()
                .filter(event -> event.kind() == kind)
                .filter(event -> event.sourceCountries().contains(source))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " " + source + " is not in " + told));
    }

    private static LocalDate from(DiplomaticEvent event) {
        return ((Known) event.when()).from();
    }

    @Test
    void theRejectionNamesBothSides() {
        assertEquals(List.of("RUS"), one(EventKind.REJECTION, "NOR").targetCountries());
    }

    @Test
    void whatIsAlsoHandedOverIsOfTheReportsDay() {
        var reply = one(EventKind.STATEMENT, "NAT");
        assertEquals(List.of("RUS"), reply.targetCountries());
        assertEquals(ToldEvents.THURSDAY.minusDays(1), from(reply));
    }

    @Test
    void aQuestionPutToSomebodyTellsNoAct() {
        assertTrue(
                told.stream()
                        .filter(event -> event.kind() == EventKind.MOBILISATION)
                        .noneMatch(event -> event.sourceCountries().contains("NAT")),
                told::toString);
    }

    @Test
    void aReproachIsTheSpeakersOnHisDay() {
        var reproach = one(EventKind.ACCUSATION, "RUS");
        assertEquals(ToldEvents.THURSDAY.minusDays(1), from(reproach));
    }

    @Test
    void whatGoesOnAndWhatIsDeniedAreTold() {
        assertEquals(EventStatus.ONGOING, one(EventKind.MOBILISATION, "RUS").status());
        assertEquals(List.of(), one(EventKind.DENIAL, "RUS").targetCountries());
        assertEquals(List.of("FIN"), one(EventKind.AID, "NOR").targetCountries());
    }

    @Test
    void theFourMeetAgainWhereTheyAreSaidTo() {
        var talks = one(EventKind.TALKS, "NOR");
        assertEquals("Norway, Russia, Finland and Sweden hold talks in Geneva", talks.summary());
        var meeting = one(EventKind.MEETING, "NOR");
        assertEquals(EventStatus.PLANNED, meeting.status());
        assertEquals(LocalDate.of(2022, 2, 7), from(meeting));
    }

    @Test
    void anAgreementOfAYearIsOfThatYear() {
        assertEquals(2015, from(one(EventKind.AGREEMENT, "NOR")).getYear());
    }

    @Test
    void whomAClauseOnlySpeaksOfIsNoSide() {
        assertTrue(
                told.stream()
                        .filter(event -> event.sourceCountries().contains("USA"))
                        .noneMatch(event -> event.targetCountries().contains("NOR")),
                told::toString);
        assertTrue(
                told.stream()
                        .noneMatch(
                                event ->
                                        event.targetCountries().contains("SWE")
                                                && event.sourceCountries().contains("ISL")),
                told::toString);
    }
}
