package org.demarche.analysis.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashSet;

class OfficeHoldersTest {

    private static final OfficeHolders HOLDERS = new OfficeHolders();

    @Test
    void theDaySaysWhoHeldTheOffice() {
        assertEquals("Mohammad Javad Zarif", holder("Foreign Minister", "IRN", "2019-05-04"));
        assertEquals("Hossein Amir-Abdollahian", holder("Foreign Minister", "IRN", "2022-01-27"));
        assertEquals("Abbas Araghchi", holder("Foreign Minister", "IRN", "2025-02-01"));
        assertEquals("Tsai Ing-wen", holder("President", "TWN", "2022-08-03"));
    }

    @Test
    void nobodyIsGuessedInTheMonthInWhichTwoHeldIt() {
        var handover = LocalDate.of(2017, 1, 10);
        assertTrue(HOLDERS.holding("President", "USA", handover).isEmpty());
    }

    @Test
    void spellingsOfOnePersonHaveOneName() {
        var day = LocalDate.of(2019, 6, 1);
        var names = new HashSet<String>();
        for (var first : new String[] {"Qassem", "Qasem", "Ghasem", "Kassem"}) {
            names.add(HOLDERS.find(first + " Soleimani", day).orElseThrow().person());
        }
        names.add(HOLDERS.find("Qassim Suleimani", day).orElseThrow().person());
        assertEquals(1, names.size());
    }

    @Test
    void everyStayIsWellFormedAndEndsAfterItBegins() {
        var codes = new HashSet<String>();
        for (var row : TableFile.rows("holders.tsv", 7)) {
            codes.add(row.get(3));
            assertTrue(row.get(3).matches("[A-Z]{3}"), row.toString());
            assertTrue(row.get(4).matches("\\d{4}(-(0[1-9]|1[0-2]))?"), row.toString());
            assertTrue(row.get(5).matches("(\\d{4}(-(0[1-9]|1[0-2]))?)?"), row.toString());
            assertTrue(
                    row.get(5).isEmpty() || row.get(5).compareTo(row.get(4)) >= 0, row.toString());
            assertFalse(row.getLast().isBlank(), row.toString());
        }
        assertTrue(codes.size() >= 100, "countries and bodies: " + codes.size());
    }

    private static String holder(String office, String code, String day) {
        return HOLDERS.holding(office, code, LocalDate.parse(day)).orElseThrow().person();
    }
}
