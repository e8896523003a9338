package org.demarche.analysis.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.PlannedTime;
import org.demarche.model.finding.Precision;
import org.demarche.model.finding.Span;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class PlannedActsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Test
    void whoTheTitleNamesTakesPartAndWhereItIsDoesNot() {
        var act = act("Talks of Norway and Chad in Peru", "Norway NOR", "Chad TCD", "Peru PER");

        assertEquals(EventKind.TALKS, act.kind());
        assertEquals(List.of("NOR"), act.sourceCountries());
        assertEquals(List.of("TCD"), act.targetCountries());
    }

    @Test
    void aTitleWithoutAWordForWhatItIsIsOther() {
        var act = act("Independence day of Chad", "Chad TCD");

        assertEquals(EventKind.OTHER, act.kind());
        assertEquals(List.of("TCD"), act.sourceCountries());
        assertEquals("Independence day of Chad", act.summary());
    }

    @Test
    void aPressConferenceIsNoMeeting() {
        assertEquals(EventKind.STATEMENT, act("Press conference after the summit").kind());
    }

    @Test
    void whatTakesDaysIsAStretch() {
        var time = new PlannedTime(DAY, DAY.plusDays(2), "", false);
        var acts = PlannedActs.of("Summit, soon.", 6, Analysis.nothing("1", "en"), List.of(time));

        assertEquals(
                new CalendarTime.Known(DAY, DAY.plusDays(2), Precision.RANGE),
                acts.getFirst().when());
    }

    private static DiplomaticEvent act(String title, String... countries) {
        var entities = new ArrayList<Entity>();
        var mentions = new ArrayList<Mention>();
        for (var country : countries) {
            var name = country.split(" ")[0];
            int at = title.indexOf(name);
            mentions.add(
                    Mention.in(
                            title,
                            new Span(at, at + name.length()),
                            EntityKind.COUNTRY,
                            entities.size(),
                            0.5));
            entities.add(
                    new Entity(
                            name,
                            EntityKind.COUNTRY,
                            List.of(),
                            null,
                            country.split(" ")[1],
                            null));
        }
        var found = new Analysis("1", "en", entities, mentions, List.of(), List.of(), List.of());
        var times = List.of(new PlannedTime(DAY, DAY, "Lima", false));
        return PlannedActs.of(title + ", 4 March 2026, Lima.", title.length(), found, times)
                .getFirst();
    }
}
