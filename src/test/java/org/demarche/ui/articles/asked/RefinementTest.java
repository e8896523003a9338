package org.demarche.ui.articles.asked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.query.Facet;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class RefinementTest {

    @Test
    void severalValuesOfOneFacetAreAlternativesAndFacetsGoTogether() {
        var both =
                Refinement.NONE
                        .toggled(Facet.PERSON, "Ana Sol")
                        .toggled(Facet.PERSON, "Ito")
                        .toggled(Facet.COUNTRY, "RUS");
        assertEquals("(person:\"Ana Sol\" OR person:Ito) country:RUS", both.words());
    }

    @Test
    void chosenTwiceIsNotChosen() {
        assertTrue(
                Refinement.NONE
                        .toggled(Facet.EVENT, "TALKS")
                        .toggled(Facet.EVENT, "TALKS")
                        .isEmpty());
    }

    @Test
    void aStretchOfDaysMayBeOpenAtOneEnd() {
        var day = LocalDate.of(2022, 1, 26);
        assertEquals("date:2022-01-26..", Refinement.NONE.within(day, null).words());
        assertEquals("date:..2022-01-26", Refinement.NONE.within(null, day).words());
    }

    @Test
    void eachChipTakesItsOwnPartOff() {
        var chosen =
                Refinement.NONE.toggled(Facet.SOURCE, "Lakeside \"Observer\"").toggledTag("grain");
        assertEquals("source:\"Lakeside  Observer\" tag:grain", chosen.words());
        assertEquals("tag:grain", chosen.chips().getFirst().off().words());
        assertEquals(2, chosen.chips().size());
    }
}
