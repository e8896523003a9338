package org.demarche.ui.timeline.chart.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Precision;
import org.demarche.model.finding.Span;
import org.demarche.model.query.Telling;
import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.timeline.lane.Lane;
import org.demarche.ui.timeline.shown.DayRange;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Labels are six pixels a letter here, so that no screen is needed.
class ChartLayoutTest {

    private static final Telling TOLD = new Telling(1, "", "", null);

    private static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 1);

    @Test
    void aBarIsAsLongAsTheDoubt() {
        var layout = layout(100, 1000);
        var sign =
                layout.lanes(List.of(new Track(lane(event(1, 9, 19)))))
                        .getFirst()
                        .signs()
                        .getFirst();

        assertEquals(layout.x(day(9)), sign.x(), 0.01);
        assertEquals(layout.x(day(20)) - layout.x(day(9)), sign.width(), 0.01);
    }

    @Test
    void eventsOfOneDayStandBelowEachOtherAndThenJoin() {
        var events = new ArrayList<TimelineEvent>();
        for (int i = 0; i < 7; i++) {
            events.add(event(i, 10, 10));
        }

        var signs =
                layout(100, 1000)
                        .lanes(List.of(new Track(new Lane("A", events))))
                        .getFirst()
                        .signs();

        assertEquals(3, signs.size());
        assertEquals(7, signs.stream().mapToInt(s -> 1 + s.others().size()).sum());
        assertTrue(signs.stream().anyMatch(s -> s.date().startsWith("+")));
    }

    @Test
    void aLongBarHidesNoEventWhoseDayIsKnown() {
        var events = List.of(event(1, 2, 30), event(2, 5, 5), event(3, 15, 15), event(4, 25, 25));
        var signs =
                new ChartLayout(
                                new DayRange(day(0), day(40)),
                                100,
                                1000,
                                1000,
                                1,
                                s -> s.length() * 6.0,
                                _ -> 1)
                        .lanes(List.of(new Track(new Lane("A", events))))
                        .getFirst()
                        .signs();

        assertEquals(3, signs.size());
        assertTrue(signs.stream().allMatch(sign -> sign.width() == 0), signs.toString());
        assertEquals(1, signs.stream().mapToInt(sign -> sign.others().size()).sum());
    }

    @Test
    void anEventWithoutADayStandsWhereItWasToldAndSaysSo() {
        var published = PublicationDate.of(NEW_YEAR.plusDays(12));
        var told = new Telling(1, "", "", published);
        var undated = withoutDay(told);

        var layout = layout(100, 1000);
        var sign = layout.lanes(List.of(new Track(lane(undated)))).getFirst().signs().getFirst();

        assertEquals(layout.x(day(12) + 0.5), sign.x(), 0.01);
        assertEquals("told 13 Jan", sign.date());
        assertEquals(0, sign.width());
    }

    private static TimelineEvent withoutDay(Telling told) {
        return TimelineEvent.found(
                1, told, act(CalendarTime.UNKNOWN, "unknown day"), List.of(), List.of(), "");
    }

    @Test
    void anEventWithoutADayInAnArticleWithoutOneStandsAtTheRightEnd() {
        var undated = withoutDay(TOLD);
        var layout =
                new ChartLayout(
                        new DayRange(day(0), day(40)),
                        100,
                        1000,
                        850,
                        3,
                        s -> s.length() * 6.0,
                        _ -> 1);

        var sign = layout.lanes(List.of(new Track(lane(undated)))).getFirst().signs().getFirst();

        assertTrue(sign.x() > 850);
    }

    @Test
    void nothingLiesOnAnythingElse() {
        var random = new Random(11);
        for (int round = 0; round < 300; round++) {
            var events = new ArrayList<TimelineEvent>();
            int count = random.nextInt(1, 60);
            for (int i = 0; i < count; i++) {
                int from = random.nextInt(60);
                events.add(
                        event(i, from, from + (random.nextInt(4) == 0 ? random.nextInt(12) : 0)));
            }
            events.sort((a, b) -> Integer.compare(first(a), first(b)));
            var layout = layout(120, random.nextInt(300, 1600));
            check(layout.lanes(List.of(new Track(new Lane("A", events)))).getFirst().signs());
        }
    }

    private static void check(List<Placed> signs) {
        for (var a : signs) {
            for (var b : signs) {
                if (a != b && a.y() == b.y() && a.x() <= b.x()) {
                    double end =
                            Math.max(
                                    a.x() + a.width() + Placed.HALF,
                                    a.label().isEmpty()
                                            ? 0
                                            : a.labelX() + a.label().length() * 6.0);
                    double dateEnd =
                            a.date().isEmpty() ? 0 : a.dateX() + a.date().length() * 6.0 * 0.9;
                    assertTrue(
                            Math.max(end, dateEnd) <= b.x() - Placed.HALF + 0.01,
                            () -> a + " reaches into " + b);
                }
            }
        }
    }

    private static int first(TimelineEvent event) {
        return (int) ((CalendarTime.Known) event.event().when()).from().toEpochDay();
    }

    private static double day(int number) {
        return NEW_YEAR.toEpochDay() + number;
    }

    private static ChartLayout layout(double left, double right) {
        return new ChartLayout(
                new DayRange(day(0), day(40)),
                left,
                right,
                right,
                3,
                s -> s.length() * 6.0,
                _ -> 1);
    }

    private static Lane lane(TimelineEvent event) {
        return new Lane("A", List.of(event));
    }

    private static TimelineEvent event(int id, int from, int to) {
        var when =
                new CalendarTime.Known(
                        NEW_YEAR.plusDays(from),
                        NEW_YEAR.plusDays(to),
                        from == to ? Precision.DAY : Precision.RANGE);
        return TimelineEvent.found(
                id, TOLD, act(when, "event number " + id), List.of(), List.of(), "");
    }

    private static DiplomaticEvent act(CalendarTime when, String summary) {
        return new DiplomaticEvent(
                new Span(0, 5),
                EventKind.TALKS,
                null,
                "040",
                new Span(0, 5),
                List.of(),
                List.of(),
                List.of("USA"),
                List.of("RUS"),
                when,
                null,
                EventStatus.HAPPENED,
                0.5,
                summary);
    }
}
