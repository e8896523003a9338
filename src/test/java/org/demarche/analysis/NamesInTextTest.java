package org.demarche.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.EntityKind;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class NamesInTextTest {

    private static final Analyser ANALYSER = new Analyser(LoadedModels.CORE_NLP);

    @Test
    void aBodyHasItsWholeNameAndNoMore() {
        var found = read("The leader of the Civic Reform Party of Moldova met Maria Petrescu.");
        assertEquals(
                List.of("Civic Reform Party of Moldova"), words(found, EntityKind.ORGANISATION));
    }

    @Test
    void twoBodiesJoinedByAndAreTwo() {
        var found = read("Envoys of the Party of Unity and the Labour Union of Serbia were heard.");
        assertEquals(
                List.of("Party of Unity", "Labour Union of Serbia"),
                words(found, EntityKind.ORGANISATION));
    }

    @Test
    void lettersInBracketsNameTheBodyBefore() {
        var found = read("The Harbour Workers Alliance (HWA) called a strike. The HWA wants more.");
        var hwa =
                found.mentions().stream()
                        .filter(m -> !m.kind().equals(EntityKind.OTHER))
                        .map(m -> m.entity())
                        .distinct()
                        .count();
        assertEquals(1, hwa, found.mentions().toString());
    }

    @Test
    void lettersThatNameNoBodyAreLeftAlone() {
        var found = read("The minister said that GDP grew and that COVID tests are free.");
        assertFalse(words(found, EntityKind.ORGANISATION).contains("GDP"));
        assertFalse(words(found, EntityKind.ORGANISATION).contains("COVID"));
    }

    @Test
    void theOfficeMeansWhoHeldItOnTheDay() {
        var found = read("Talks were held in Vienna. Iran's foreign minister left early.");
        assertTrue(
                found.entities().stream()
                        .anyMatch(e -> e.name().equals("Hossein Amir-Abdollahian")),
                found.entities().toString());
        var past = read("Talks were held in Vienna. Iran's former foreign minister left early.");
        assertFalse(
                past.entities().stream().anyMatch(e -> e.kind() == EntityKind.PERSON),
                past.entities().toString());
    }

    @Test
    void onePersonHasOneNameInEverySpelling() {
        var one = read("Qasem Soleimani was seen in Baghdad.");
        var other = read("The general Ghasem Soleimani was seen in Damascus.");
        assertEquals(person(one), person(other));
    }

    private static Analysis read(String text) {
        return ANALYSER.analyse(text, PublicationDate.of(LocalDate.of(2022, 1, 27)), "en");
    }

    private static List<String> words(Analysis found, EntityKind kind) {
        return found.mentions().stream().filter(m -> m.kind() == kind).map(m -> m.words()).toList();
    }

    private static String person(Analysis found) {
        return found.entities().stream()
                .filter(e -> e.kind() == EntityKind.PERSON)
                .findFirst()
                .orElseThrow()
                .name();
    }
}
