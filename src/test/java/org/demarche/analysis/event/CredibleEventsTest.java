package org.demarche.analysis.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.EventStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What has the words of an act and is none: things that move, misfortunes, what reporters are told
/// and what is only said to be so. The articles are of Thursday 27 January 2022.
class CredibleEventsTest {

    /// A text long enough to introduce whoever matters in it.
    private static final String AROUND =
            " The night was quiet. Nobody slept. The rain had not stopped since noon.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The missile landed in Japan.",
                "A warning went out to France.",
                "The bus overturned near Berlin, injuring forty people.",
                "Six people were killed in Germany when a train derailed.",
                "The film helped Norway.",
                "You agree to receive updates from Norway.",
                "North Korea demonstrated that it could reach Guam.",
                "Russia insisted it posed no threat to Norway.",
                "France suggested that Mali had left the talks early.",
                "Kenya contributed to this report.",
                "They landed in Norway.",
                "France did not try to shoot down the missile.",
                "Had France attacked Mali, it could have won.",
                "Join the talks with Norway.",
                "Norway offered its thoughts and prayers.",
                "Norway conceded that Sweden was right.",
                "The officer said no weapons from Norway were there.",
            })
    void whatNobodyDoesIsNoAct(String sentence) {
        assertEquals("", ToldEvents.told(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Martin Bamford, a passenger, promised to leave.",
                "Robin Smith warned that the toll may rise.",
                "Police in Lille arrested the driver.",
                "A minister told Reuters that the talks had failed.",
            })
    void whoeverIsNotIntroducedDoesNotActInPublic(String sentence) {
        assertEquals("", ToldEvents.told(sentence + AROUND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "North Korea fired a missile over Japan.",
                "North Korea launched a rocket into the sea.",
                "North Korea launched a rocket on Dec. 12.",
                "A North Korean missile was fired on Monday.",
            })
    void aMissileThatIsShownIsNoAttack(String sentence) {
        assertEquals("MOBILISATION", ToldEvents.kinds(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iran fired a missile at Israel.",
                "Russia launched missiles into Ukraine, killing ten people.",
                "A Russian missile hit a hospital in Ukraine, killing four people.",
            })
    void aMissileThatIsFiredAtSomebodyIs(String sentence) {
        assertEquals("ATTACK", ToldEvents.kinds(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fighting from Herat to Kunduz killed ten people in Afghanistan.",
                "A gunman battled with German and Afghan forces.",
            })
    void whereAnAttackIsOrWhomItMeetsIsNotWhoAttacks(String sentence) {
        assertTrue(
                ToldEvents.of(sentence).stream().allMatch(act -> act.source().isEmpty()),
                ToldEvents.told(sentence));
    }

    @Test
    void anOutletReportsAndDoesNotAct() {
        assertEquals("MOBILISATION PRK", ToldEvents.told("(CNN) North Korea tested a rocket."));
    }

    @Test
    void whatIsAskedForByInsistingIsADemand() {
        assertEquals(
                "DEMAND", ToldEvents.kinds("Russia insisted that Norway withdraw its troops."));
    }

    @Test
    void aReportOfAMatchTellsNoAct() {
        assertEquals(
                "",
                ToldEvents.told(
                        "Spain beat Chile in the last match of the season. The striker scored a"
                            + " goal before the half. The coach praised Spain and its fans. Chile"
                            + " defended the cup in a packed stadium."));
    }

    @Test
    void whoeverIsJoinedByAndActsToo() {
        assertEquals(
                "CALL USA RUS",
                ToldEvents.told(
                        "WASHINGTON — President Joe Biden and President Vladimir Putin of Russia"
                                + " spoke by video link on Tuesday."));
    }

    @Test
    void aDatelineIsNoPartOfItsSentence() {
        assertEquals(
                "MOBILISATION PRK",
                ToldEvents.told("TOKYO/SEOUL (Reuters) - North Korea tested a rocket on Tuesday."));
    }

    @Test
    void mrsMayIsNoMonthAndNoDoubt() {
        var acts = ToldEvents.of("Prime Minister Theresa May met President Macron in Paris.");
        assertEquals(EventStatus.HAPPENED, acts.getFirst().status());
    }
}
