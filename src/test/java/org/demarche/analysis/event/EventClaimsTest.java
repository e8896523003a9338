package org.demarche.analysis.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.DiplomaticEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// What a sentence does in PLOVER's terms, by its frame: light verbs, passives, promises, refusals.
class EventClaimsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway held talks with Iceland in Oslo.                          | CONSULT   | NOR | ISL
                    Peru and Chile resumed negotiations on Monday.                   | CONSULT   | PER | PER
                    Kenya hosted the president of Somalia.                           | CONSULT   | KEN | SOM
                    Finland will hold talks with Estonia next week.                  | AGREE     | FIN | EST
                    Austria agreed to meet Hungary.                                  | AGREE     | AUT | HUN
                    Ghana accepted the invitation of Togo.                           | AGREE     | GHA | TGO
                    Brazil and Peru signed a border treaty.                          | SUPPORT   | BRA | BRA
                    Egypt restored diplomatic relations with Sudan.                  | SUPPORT   | EGY | SDN
                    Ireland welcomed the decision of Spain.                          | SUPPORT   | IRL | ESP
                    Portugal shared intelligence with Morocco.                       | COOPERATE | PRT | MAR
                    Thailand extradited two men to Malaysia.                         | COOPERATE | THA | MYS
                    Denmark gave Nepal 20 tents and medicine.                        | AID       | DNK | NPL
                    Georgia received humanitarian aid from Latvia.                   | AID       | LVA | GEO
                    Canada lifted sanctions against Eritrea.                         | CONCEDE   | CAN | ERI
                    Sanctions against Eritrea were lifted by Canada.                 | CONCEDE   | CAN | ERI
                    Kenya released two prisoners from Niger.                         | CONCEDE   | KEN | NER
                    Mexico returned three statues to Guatemala.                      | CONCEDE   | MEX | GTM
                    Tunisia demanded an apology from Malta.                          | REQUEST   | TUN | MLT
                    Vietnam said that Laos must close the dam.                       | REQUEST   | VNM | LAO
                    Oman refused to recognise Yemen.                                 | REJECT    | OMN | YEM
                    Japan will not lift the ban on China.                            | REJECT    | JPN | CHN
                    Uganda will not free the pilots unless Rwanda pays.              | REQUEST   | UGA | RWA
                    Cuba denounced Panama.                                           | ACCUSE    | CUB | PAN
                    Libya opened an investigation against Malta.                     | ACCUSE    | LBY | MLT
                    Lithuania said that Belarus had lied.                            | ACCUSE    | LTU | BLR
                    Ethiopia vowed to attack Eritrea.                                | THREATEN  | ETH | ERI
                    Greece may impose sanctions on Turkey.                           | THREATEN  | GRC | TUR
                    Serbia gave Kosovo an ultimatum.                                 | THREATEN  | SRB | XKX
                    Qatar suspended aid to Mali.                                     | SANCTION  | QAT | MLI
                    Bolivia recalled its ambassador from Chile.                      | SANCTION  | BOL | CHL
                    Uruguay cancelled a planned visit to Paraguay.                   | REJECT    | URY | PRY
                    Myanmar arrested two teachers from Thailand.                     | COERCE    | MMR | THA
                    North Korea launched a cyberattack on South Korea.               | COERCE    | PRK | KOR
                    Sudan bombed Libya.                                              | ASSAULT   | SDN | LBY
                    Soldiers of Rwanda opened fire on Uganda.                        | ASSAULT   | RWA | UGA
                    Algeria gathered troops near Morocco.                            | MOBILIZE  | DZA | MAR
                    Peru, which has joined the pact, rejected a plan of Brazil.       | REJECT    | PER | BRA
                    Japan asked Laos for help after Fiji had bombed Samoa.           | ASSAULT   | FJI | WSM
                    Togo urged Benin to attack Ghana and recalled its envoy to Mali. | SANCTION  | TGO | MLI
                    Kenya has expelled two envoys of Peru, an official of Uganda said. | SANCTION | KEN | PER
                    French soldiers arrived in Gabon on Monday.                      | MOBILIZE  | FRA | GAB
                    Dutch peacekeepers arrived in Cyprus.                            | AID       | NLD | CYP
                    A Swede was arrested in Iran.                                    | COERCE    | IRN | SWE
                    Kuwait handed over medicine to Jordan.                           | AID       | KWT | JOR
                    Russia announced a suspension of aid to Cuba.                    | SANCTION  | RUS | CUB
                    Ghana has said it would free two pilots from Togo.               | AGREE     | GHA | TGO
                    Chile agreed to lift the ban on Peru.                            | AGREE     | CHL | PER
                    Kenya offered to send troops to Malawi to help.                  | AGREE     | KEN | MWI
                    Spain sent soldiers to Morocco to help dig out survivors.        | AID       | ESP | MAR
                    Norway sent two officers and a ship to Iceland to investigate.   | ACCUSE    | NOR | ISL
                    As Oman weighs its answer, Qatar has closed its border with Iran. | SANCTION | QAT | IRN
                    Austria cancelled a visit to Hungary.                            | REJECT    | AUT | HUN
                    The Finns said they would blockade Estonia.                      | THREATEN  | FIN | EST
                    """)
    void theFrameDecidesWhatIsDone(
            String sentence, String plover, String source, @Nullable String target) {
        var told = ToldEvents.of(sentence).stream().map(EventClaimsTest::line).toList();
        assertTrue(
                told.contains(
                        "%s [%s] [%s]".formatted(plover, source, target == null ? "" : target)),
                told::toString);
    }

    private static String line(DiplomaticEvent event) {
        return "%s %s %s"
                .formatted(
                        event.plover(),
                        event.sourceCountries().stream().limit(1).toList(),
                        event.targetCountries().stream().limit(1).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jordan claimed that Syria had attacked a village.",
                "Italy is considering giving money to Albania.",
                "Spain expressed condolences to Turkey.",
                "Latvia hopes to visit Japan.",
                "Kuwait denied that it had arrested a man from Oman.",
                "Switzerland called on Mali to free the doctors.",
                "Croatia fears the risk of war in Bosnia.",
                "Peru said the outlawed party had no friends in Chile."
            })
    void whatIsOnlySaidWeighedOrWishedIsNoAct(String sentence) {
        assertEquals(
                List.of(),
                ToldEvents.of(sentence).stream().filter(event -> event.plover() != null).toList());
    }
}
