package org.demarche.ui.reader.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;
import org.junit.jupiter.api.Test;

class SaidTest {

    @Test
    void theSignTellsWhoSpeaksAndToWhom() {
        assertEquals("Mara Lind, in their own words", said("Mara Lind", "").tells());
        assertEquals(
                "Mara Lind to Oskar Venn, in their own words",
                said("Mara Lind", "Oskar Venn").tells());
        assertEquals("Quoted words", said("", "").tells());
    }

    private static Mark.Said said(String speaker, String addressee) {
        var quote = new Quote(new Span(0, 8), Quote.Manner.DIRECT, null, null, null);
        return new Mark.Said(quote, speaker, addressee, false);
    }
}
