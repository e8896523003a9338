package org.demarche.ui.reader.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandsForTest {

    @Test
    void aSeatSaysWhoseGovernmentItMeans() {
        assertEquals(
                "“Moscow” here means the government of Russia",
                words("Moscow", EntityKind.PLACE, "RUS"));
        assertEquals("“Brussels” here means the EU", words("Brussels", EntityKind.PLACE, "EUN"));
        assertEquals(
                "Here: a body of the state of France",
                words("French", EntityKind.NATIONALITY, "FRA"));
    }

    @Test
    void whatMeansItselfSaysNothing() {
        assertEquals("", words("Moscow", EntityKind.PLACE, null));
    }

    private static String words(String text, EntityKind kind, @Nullable String code) {
        return StandsFor.words(
                Mention.in(text, new Span(0, text.length()), kind, 0, 0.5).standingFor(code));
    }
}
