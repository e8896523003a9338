package org.demarche.analysis.happening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Span;
import org.demarche.model.query.Telling;
import org.demarche.model.query.TimelineEvent;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class SameEventTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Test
    void aMeetingThatTwoOutletsTellOfIsOne() {
        var one =
                told(
                        EventKind.TALKS,
                        "FRA",
                        "MLI",
                        DAY,
                        "French and Malian ministers held talks in Bamako.");
        var other =
                told(
                        EventKind.MEETING,
                        "MLI",
                        "FRA",
                        DAY,
                        "In Bamako the ministers of Mali met the French delegation for talks.");

        assertSame(true, one, other);
    }

    @Test
    void aPlanThatCameTrueIsOneWithWhatHappened() {
        var plan =
                told(
                        EventKind.VISIT,
                        "FRA",
                        "MLI",
                        DAY,
                        EventStatus.PLANNED,
                        "The president will travel to Mali on Monday.");
        var fact =
                told(
                        EventKind.VISIT,
                        "FRA",
                        "MLI",
                        DAY,
                        EventStatus.HAPPENED,
                        "The president arrived in Mali on Monday.");

        assertSame(true, plan, fact);
    }

    @Test
    void meetingsOfOtherPairsOrOtherWeeksAreNotOne() {
        var one = told(EventKind.TALKS, "FRA", "MLI", DAY, "Ministers held talks in Bamako.");

        assertSame(
                false,
                one,
                told(EventKind.TALKS, "FRA", "TCD", DAY, "Ministers held talks in Bamako."));
        assertSame(
                false,
                one,
                told(
                        EventKind.TALKS,
                        "FRA",
                        "MLI",
                        DAY.plusDays(7),
                        "Ministers held talks in Bamako."));
    }

    @Test
    void whoDoesItToWhomMatters() {
        var one =
                told(
                        EventKind.SANCTION,
                        "FRA",
                        "MLI",
                        DAY,
                        "Paris froze the accounts of the junta.");
        var other =
                told(
                        EventKind.SANCTION,
                        "MLI",
                        "FRA",
                        DAY,
                        "Paris froze the accounts of the junta.");

        assertSame(false, one, other);
    }

    @Test
    void twoStatementsOfOneDayAreOneOnlyIfTheySayTheSame() {
        var one =
                told(
                        EventKind.ACCUSATION,
                        "FRA",
                        "MLI",
                        DAY,
                        "Paris accused Bamako of hiring foreign fighters.");

        assertSame(
                false,
                one,
                told(
                        EventKind.ACCUSATION,
                        "FRA",
                        "MLI",
                        DAY,
                        "Paris blamed Bamako for closing the airspace."));
        assertSame(
                true,
                one,
                told(
                        EventKind.ACCUSATION,
                        "FRA",
                        "MLI",
                        DAY,
                        "France accused Bamako of hiring foreign fighters again."));
    }

    @Test
    void whatIsOnlyThoughtOfIsNotWhatHappened() {
        var thought =
                told(
                        EventKind.ATTACK,
                        "FRA",
                        "MLI",
                        DAY,
                        EventStatus.HYPOTHETICAL,
                        "If France attacked Mali on Monday, others would join.");
        var fact =
                told(
                        EventKind.ATTACK,
                        "FRA",
                        "MLI",
                        DAY,
                        EventStatus.HAPPENED,
                        "France attacked Mali on Monday, others joined.");

        assertSame(false, thought, fact);
    }

    private static void assertSame(boolean same, TimelineEvent one, TimelineEvent other) {
        double score = SameEvent.score(one, other);
        assertEquals(same, score >= SameEvent.SURE, "score " + score);
        assertEquals(score, SameEvent.score(other, one), 1e-9);
    }

    private static TimelineEvent told(
            EventKind kind, String source, String target, LocalDate day, String sentence) {
        return told(kind, source, target, day, EventStatus.HAPPENED, sentence);
    }

    private static TimelineEvent told(
            EventKind kind,
            String source,
            String target,
            LocalDate day,
            EventStatus status,
            String sentence) {
        var event =
                new DiplomaticEvent(
                        new Span(0, sentence.length()),
                        kind,
                        null,
                        "040",
                        new Span(0, 1),
                        List.of(),
                        List.of(),
                        List.of(source),
                        List.of(target),
                        CalendarTime.day(day),
                        null,
                        status,
                        0.9,
                        "");
        return TimelineEvent.found(
                1, new Telling(1, "", "", null), event, List.of(), List.of(), sentence);
    }
}
