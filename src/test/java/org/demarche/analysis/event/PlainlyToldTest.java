package org.demarche.analysis.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// In a text of some length only what is plainly told as an act between states is drawn.
class PlainlyToldTest {

    /// A text long enough to introduce whoever matters in it.
    private static final String AROUND =
            " The night was quiet. Nobody slept. The rain had not stopped since noon.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France drew up a plan to return prisoners to Mali.",
                "Norway avoided condemning Russia.",
                "Kenya wanted Togo to release the sailors.",
                "Imposing sanctions on Chad has proved hard for France.",
                "If France attacked Mali, nobody would be glad.",
                "The ministers would like to see Chad accept the offer of Togo.",
                "Kenya stopped providing Togo with grain.",
                "A deal between Kenya and Togo was meant to be smaller.",
            })
    void whatIsNotAssertedIsNoAct(String sentence) {
        assertEquals("", ToldEvents.told(sentence + AROUND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Critics of the Norwegian government thanked Togo.",
                "Investors in Kenya welcomed the words of Togo.",
                "In Nairobi relatives of the Kenyan sailors criticised Togo.",
            })
    void whoeverHangsOnANounThatActsForItselfDoesNotAct(String sentence) {
        assertTrue(
                ToldEvents.of(sentence + AROUND).stream().allMatch(it -> it.source().isEmpty()),
                ToldEvents.told(sentence + AROUND));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    French troops attacked a village in Mali.                        | ATTACK FRA
                    Norwegian officials accused Russia of spying.                    | ACCUSATION NOR
                    Norway imposed tariffs on steel.                                 | SANCTION NOR
                    Kenya condemned the bombing.                                     | ACCUSATION KEN
                    Chad has closed its border with Sudan.                           | SANCTION TCD
                    """)
    void whatIsToldPlainlyIsDrawn(String sentence, String act) {
        var told = ToldEvents.told(sentence + AROUND);
        assertTrue(told.contains(act), told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway defended the ministry.",
                "Kenya declined to comment.",
                "The French government praised the French parliament.",
                "Prime Minister Jonas Støre of Norway attacked the Norwegian president of"
                        + " parliament.",
            })
    void whatConcernsNoOtherStateIsNoMatter(String sentence) {
        assertEquals("", ToldEvents.told(sentence + AROUND));
    }

    @Test
    void whomAPhraseOnlyNamesIsNotAccused() {
        var told = ToldEvents.of("Kenya accused the farmers of hatred for Togo." + AROUND);
        assertTrue(
                told.stream().noneMatch(it -> it.targetCountries().contains("TGO")),
                told::toString);
    }

    @Test
    void whatAThirdPartyIsQuotedWithIsNotDrawn() {
        assertEquals(
                "", ToldEvents.told("“France invaded Mali long ago,” said a farmer." + AROUND));
    }

    @Test
    void aMonthIsNoMarch() {
        var told = ToldEvents.kinds("Norway will join NATO in March." + AROUND);
        assertFalse(told.contains("PROTEST"), told);
    }

    @Test
    void twoPersonsBesideACommaAreTwo() {
        var told =
                ToldEvents.of(
                        "Prime Minister Tony Blair of Britain came to town. Posing with President"
                                + " Bill Clinton, Prime Minister Tony Blair accused Iraq of lies."
                                + AROUND);
        assertTrue(
                told.stream().anyMatch(it -> it.summary().startsWith("Tony Blair")),
                told::toString);
        assertTrue(
                told.stream().noneMatch(it -> it.sourceCountries().contains("USA")),
                told::toString);
    }

    @Test
    void heIsNoWoman() {
        var told =
                ToldEvents.of(
                        "President Vladimir Putin of Russia spoke. Chancellor Angela Merkel of"
                                + " Germany listened. He accused Poland of lies."
                                + AROUND);
        assertTrue(
                told.stream()
                        .anyMatch(
                                it ->
                                        it.sourceCountries().contains("RUS")
                                                && it.targetCountries().contains("POL")),
                told::toString);
    }
}
