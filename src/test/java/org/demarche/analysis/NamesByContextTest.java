package org.demarche.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.EntityKind;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class NamesByContextTest {

    private static final Analyser ANALYSER = new Analyser(LoadedModels.CORE_NLP);

    @Test
    void aVoteNamedByItsYearIsOneThingOfItsCountry() {
        var found = read("He won a seat in the 2019 Portugal parliamentary election by luck.");
        assertEquals(
                List.of("2019 Portugal parliamentary election"), words(found, EntityKind.OTHER));
        assertEquals("PRT", found.entities().getFirst().country());
        assertTrue(words(found, EntityKind.COUNTRY).isEmpty());
    }

    @Test
    void aNounBesideANameTellsItsKindEverywhere() {
        var found = read("The village of Harrow Dene was quiet. Harrow Dene has one shop.");
        assertEquals(List.of("Harrow Dene", "Harrow Dene"), words(found, EntityKind.PLACE));
    }

    @Test
    void whatIsExplainedAsAPartyIsABody() {
        var found = read("Novak Zora is a small party. Voters of Novak Zora stayed at home.");
        assertEquals(List.of("Novak Zora", "Novak Zora"), words(found, EntityKind.ORGANISATION));
    }

    @Test
    void whatASentenceExplainsIsANameThoughItLooksLikeCommonWords() {
        var found = read("Thirty Steps to Glory is a rock band from Oslo. It has five members.");
        assertEquals(List.of("Thirty Steps to Glory"), words(found, EntityKind.ORGANISATION));
    }

    @Test
    void whereSomebodyWorksIsABody() {
        var found = read("Prices will fall, said John Roe, an analyst at Cedar Oaks in London.");
        assertEquals(List.of("Cedar Oaks"), words(found, EntityKind.ORGANISATION));
    }

    @Test
    void aSurnameWithSharesIsACompany() {
        var found =
                read(
                        "Hartwell Industries Inc. lost its chairman on Monday. Hartwell said the"
                            + " search had begun. Investors who bought Hartwell shares are glad.");
        assertEquals(
                List.of("Hartwell Industries Inc.", "Hartwell", "Hartwell"),
                words(found, EntityKind.ORGANISATION));
    }

    @Test
    void aCompanyBesideItsTownStaysACompany() {
        var found = read("He left Ruri Custom Systems Inc., Boston, Texas, and Dallas on Monday.");
        assertEquals(List.of("Ruri Custom Systems Inc."), words(found, EntityKind.ORGANISATION));
    }

    @Test
    void whatIsListedWithBodiesIsABody() {
        var found =
                read(
                        "Talks between the Civic Union Party, Nova Mira and the Farmers' Party"
                                + " failed.");
        assertTrue(
                words(found, EntityKind.ORGANISATION).contains("Nova Mira"),
                found.mentions().toString());
    }

    @Test
    void lettersBehindABodyAreItsOwnHoweverFew() {
        var found = read("The Civic Union Party (CU) won. Leaders of the CU were glad.");
        assertEquals(
                List.of("Civic Union Party", "CU", "CU"), words(found, EntityKind.ORGANISATION));
    }

    @Test
    void aHyphenedSurnameAndANumberBelongToTheName() {
        var found = read("Talks with Anna Weber-Schmidt were held. King Albert II was absent.");
        var persons = words(found, EntityKind.PERSON);
        assertTrue(persons.contains("Anna Weber-Schmidt"), persons.toString());
        assertTrue(persons.stream().anyMatch(p -> p.endsWith("Albert II")), persons.toString());
    }

    @Test
    void aBodyOfABodyIsTwoNames() {
        var found = read("He left the National Committee of the Labour Reform Party on Monday.");
        assertEquals(
                List.of("National Committee", "Labour Reform Party"),
                words(found, EntityKind.ORGANISATION));
    }

    @Test
    void whereSomebodyIsOfIsAPlace() {
        var found = read("Police held John Roe, 40, of Hadley, after a quarrel.");
        assertEquals(List.of("Hadley"), words(found, EntityKind.PLACE));
    }

    @Test
    void aCountryThatIsAPersonsFirstNameIsThatPerson() {
        var found = read("Georgia Miller won the race. Georgia was glad to be back in Georgia.");
        assertEquals(List.of("Georgia Miller", "Georgia"), words(found, EntityKind.PERSON));
        assertEquals(1, words(found, EntityKind.COUNTRY).size());
    }

    @Test
    void feastsAndDegreesAreNoPlaces() {
        var found = read("The talks go on after Easter. Ann Roe, M.D., spoke for the doctors.");
        assertEquals(List.of(), words(found, EntityKind.PLACE));
        assertEquals(List.of("Ann Roe"), words(found, EntityKind.PERSON));
    }

    @Test
    void aVoteForAChamberIsOneThing() {
        var found = read("She lost the 2014 Ruritania House of Deputies elections to a friend.");
        assertEquals(
                List.of("2014 Ruritania House of Deputies elections"),
                words(found, EntityKind.OTHER));
    }

    @Test
    void theGroupThatOwnsAPartyIsInItsName() {
        var found = read("The Farmers' Party of Norway and the Peasants' Union met in Bergen.");
        var bodies = words(found, EntityKind.ORGANISATION);
        assertTrue(bodies.contains("Farmers' Party of Norway"), bodies.toString());
        assertTrue(bodies.contains("Peasants' Union"), bodies.toString());
    }

    @Test
    void whatABodyIsMadeOfMayBeTwoGroups() {
        var found = read("He leads the Union of Centrists and Reformers since last year.");
        assertEquals(
                List.of("Union of Centrists and Reformers"), words(found, EntityKind.ORGANISATION));
    }

    @Test
    void theNumberOfAUnitIsInItsName() {
        var found = read("Soldiers of the 95th Mountain Brigade took the bridge at dawn.");
        assertEquals(List.of("95th Mountain Brigade"), words(found, EntityKind.ORGANISATION));
    }

    @Test
    void theLettersOfAnOfficeAreNoBody() {
        var found = read("The Civic Union Party (MPs) left the hall at noon.");
        var bodies = words(found, EntityKind.ORGANISATION);
        assertEquals(List.of("Civic Union Party"), bodies);
    }

    @Test
    void aPartyOfItsOwnNameIsABodyOfItsCountry() {
        var found = read("Yabloko and Georgian Dream sent their greetings.");
        assertEquals(
                List.of("RUS", "GEO"), found.entities().stream().map(e -> e.country()).toList());
    }

    private static Analysis read(String text) {
        return ANALYSER.analyse(text, PublicationDate.of(LocalDate.of(2022, 1, 27)), "en");
    }

    private static List<String> words(Analysis found, EntityKind kind) {
        return found.mentions().stream().filter(m -> m.kind() == kind).map(m -> m.words()).toList();
    }
}
