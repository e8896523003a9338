package org.demarche.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.EntityKind;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

class SalienceTest {

    private static final Analyser ANALYSER = new Analyser(LoadedModels.CORE_NLP);

    private static final String TEXT =
            """
            Envoy Says Allies Bar Belarus From Nato Exercise: Live Updates

            Foreign Minister Dmytro Kuleba of Ukraine will see his allies on Monday. Mr. Kuleba \
            wants arms, and Ukraine wants them soon.

            The talks are held where envoys of Portugal once met. Mr. Kuleba has asked for an \
            answer within a week, his office said.

            Related Post
            """;

    @Test
    void whomAnArticleIsAboutWeighsMoreThanWhoIsNamedInPassing() {
        var found = read(TEXT);
        assertTrue(
                salience(found, "Dmytro Kuleba") > salience(found, "Portugal") + 0.2,
                found.mentions().toString());
        assertTrue(salience(found, "Ukraine") > salience(found, "Portugal") + 0.2);
    }

    @Test
    void aHeadlineInTitleCaseAndFurnitureMakeNoNames() {
        var names =
                read(TEXT).entities().stream()
                        .filter(e -> e.kind() != EntityKind.OFFICE)
                        .map(e -> e.name())
                        .collect(Collectors.toSet());
        assertEquals(Set.of("Belarus", "NATO", "Dmytro Kuleba", "Ukraine", "Portugal"), names);
    }

    private static double salience(Analysis found, String name) {
        return found.mentions().stream()
                .filter(m -> found.entities().get(m.entity()).name().equals(name))
                .findFirst()
                .orElseThrow()
                .salience();
    }

    private static Analysis read(String text) {
        return ANALYSER.analyse(text, PublicationDate.of(LocalDate.of(2022, 1, 27)), "en");
    }
}
