package org.demarche.ui.timeline.chart.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ui.timeline.chart.layout.Ticks.Tick;
import org.demarche.ui.timeline.shown.DayRange;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Random;

class TicksTest {

    @Test
    void weeksBeginOnMondays() {
        var ticks = Ticks.of(range("2022-01-01", "2022-02-10"), 700);

        assertEquals("3 Jan 2022", ticks.getFirst().label());
        assertEquals("10 Jan", ticks.get(1).label());
    }

    @Test
    void aCenturyIsMarkedByRoundYearsAndADayByHours() {
        assertEquals("1920", Ticks.of(range("1914-07-28", "2022-01-01"), 1200).getFirst().label());
        assertEquals("06:00", Ticks.of(range("2022-01-26", "2022-01-27"), 500).get(1).label());
    }

    @Test
    void labelsNeverStandCloserThanTheyAreWide() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            double days = Math.pow(10, random.nextDouble() * 5 - 0.3);
            double from = random.nextInt(-40_000, 30_000);
            double width = random.nextInt(200, 2_000);
            var range = new DayRange(from, from + days);
            var ticks = Ticks.of(range, width);
            for (int t = 1; t < ticks.size(); t++) {
                double apart = (ticks.get(t).day() - ticks.get(t - 1).day()) / days * width;
                assertTrue(apart > 80, apart + " pixels apart in " + range);
            }
            assertTrue(ticks.stream().map(Tick::day).allMatch(d -> d >= from && d <= from + days));
        }
    }

    private static DayRange range(String from, String to) {
        return new DayRange(LocalDate.parse(from).toEpochDay(), LocalDate.parse(to).toEpochDay());
    }
}
