package org.demarche.analysis.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = new Gazetteer();

    @Test
    void theLongestNameIsTaken() {
        assertEquals(List.of("UN Security Council"), found("The UN Security Council met."));
        assertEquals(List.of("South Korean"), found("a South Korean envoy").subList(0, 1));
    }

    @Test
    void usIsACountryOnlyInCapitals() {
        assertEquals(List.of("US"), found("the US told us"));
        assertEquals(List.of(), found("who let us in"));
    }

    @Test
    void longAcronymsMayBeWrittenLikeWords() {
        assertEquals("NATO", named("Nato"));
        assertEquals("NATO", named("NATO"));
        assertEquals("OPEC", named("Opec"));
        assertTrue(GAZETTEER.named("nato").isEmpty());
        assertTrue(GAZETTEER.named("Who").isEmpty());
    }

    @Test
    void everyFormLeadsToOneName() {
        for (var form : List.of("US", "U.S.", "United States", "America", "USA")) {
            assertEquals("United States", named(form));
        }
        assertEquals("Minsk agreements", named("Minsk accords"));
        assertEquals("Kyiv", named("Kiev"));
    }

    @Test
    void officesAreFoundInAnyCase() {
        assertEquals("Foreign Minister", named("foreign minister"));
        assertEquals("Secretary of State", named("Secretary of State"));
        assertEquals(List.of(), found("at 5 pm"));
    }

    @Test
    void aNameMayBeWrappedButNotCutByAParagraph() {
        assertEquals(List.of("United\nStates"), found("the United\nStates"));
        assertEquals(List.of(), found("The United\n\nStates"));
    }

    @Test
    void everyIsoCountryHasAName() {
        for (var code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)) {
            assertTrue(GAZETTEER.countryName(code).isPresent(), code);
        }
    }

    /// Else an actor's country could not be told from an actor's body.
    @Test
    void noBodyHasACountrysLetters() {
        var countries = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        var international = Set.of("NATO", "European Union", "United Nations", "Arab League");
        for (var row : TableFile.rows("bodies.tsv", 3)) {
            if (international.contains(row.get(1))) {
                assertTrue(!countries.contains(row.getFirst()), row.get(1));
            }
        }
        var known = new TreeSet<>(countries);
        TableFile.rows("countries.tsv", 5).forEach(row -> known.add(row.getFirst()));
        for (var row : TableFile.rows("places.tsv", 3)) {
            assertTrue(row.get(2).isEmpty() || known.contains(row.get(2)), row.getFirst());
        }
    }

    @Test
    void everyTableTellsItsLicence() {
        for (var table :
                List.of(
                        "countries",
                        "bodies",
                        "parties",
                        "places",
                        "offices",
                        "holders",
                        "treaties")) {
            var first = TableFile.class.getResourceAsStream("/org/demarche/data/" + table + ".tsv");
            assertTrue(first != null, table);
            try (var in = first) {
                var head =
                        new String(in.readNBytes(1_000), java.nio.charset.StandardCharsets.UTF_8);
                assertTrue(head.startsWith("#") && head.contains("CC0"), table);
            } catch (java.io.IOException e) {
                throw new AssertionError(table, e);
            }
        }
    }

    @Test
    void atLeastSixtyBodiesHaveTheirLetters() {
        var codes = new HashMap<String, String>();
        var countries = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        for (var row : TableFile.rows("bodies.tsv", 3)) {
            if (!row.getFirst().isEmpty() && !countries.contains(row.getFirst())) {
                codes.put(row.getFirst(), row.get(1));
            }
        }
        assertTrue(codes.size() >= 60, codes.size() + " bodies");
    }

    @Test
    void anOfficeHolderIsKnownByTheDay() {
        var holders = new OfficeHolders();
        var then = holders.find("Kaja Kallas", LocalDate.of(2022, 1, 27)).orElseThrow();
        assertEquals("EST", then.code());
        var later = holders.find("Kaja Kallas", LocalDate.of(2025, 6, 1)).orElseThrow();
        assertEquals("EUN", later.code());
        assertEquals("Sergei Lavrov", holders.bySurname("Lavrov", "RUS").orElseThrow().person());
    }

    @Test
    void kindsAreThoseOfTheTables() {
        var kinds =
                Arrays.stream(
                                new String[] {
                                    "France",
                                    "French",
                                    "Donbas",
                                    "OSCE",
                                    "New START",
                                    "Normandy Format",
                                    "S-400"
                                })
                        .map(n -> GAZETTEER.named(n).orElseThrow().kind())
                        .toList();
        assertEquals(
                List.of(
                        EntityKind.COUNTRY,
                        EntityKind.NATIONALITY,
                        EntityKind.PLACE,
                        EntityKind.ORGANISATION,
                        EntityKind.TREATY,
                        EntityKind.MEETING,
                        EntityKind.WEAPON),
                kinds);
    }

    private static List<String> found(String text) {
        return GAZETTEER.find(text, new Span(0, text.length())).stream()
                .map(h -> h.span().of(text))
                .toList();
    }

    private static String named(String words) {
        return GAZETTEER.named(words).orElseThrow().name();
    }
}
