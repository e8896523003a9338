package org.demarche.ui.timeline.shown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.query.LanesBy;
import org.demarche.model.query.TimelineEvent;
import org.demarche.ui.Background;
import org.demarche.ui.panes.PaneLibrary;
import org.demarche.ui.timeline.lane.EventSpan;
import org.demarche.ui.timeline.lane.Lane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// No screen: the workers are a queue that the test empties by hand.
class TimelineViewModelTest {

    @TempDir Path folder;
    private final ArrayDeque<Runnable> workers = new ArrayDeque<>();
    private PaneLibrary library;
    private TimelineViewModel model;

    @BeforeEach
    void open() {
        library = new PaneLibrary(folder);
        model =
                new TimelineViewModel(
                        library.timeline(),
                        new Background(
                                workers::add,
                                Runnable::run,
                                problem -> {
                                    throw new AssertionError(problem);
                                }));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void eachScopeHasItsOwnEvents() {
        model.refresh();
        work();
        assertEquals(9, model.events().size());

        model.scopeProperty().set(Scope.RESULTS);
        assertEquals(0, model.events().size());
        model.showArticles(Set.of(library.geneva));
        work();
        assertEquals(4, model.events().size());

        model.showArticle(library.library().article(library.reply).orElseThrow());
        model.scopeProperty().set(Scope.ARTICLE);
        work();
        assertEquals(5, model.events().size());
    }

    @Test
    void nowIsTheDayOfTheArticleInItsScope() {
        model.showArticle(library.library().article(library.reply).orElseThrow());
        model.scopeProperty().set(Scope.ARTICLE);
        work();

        assertEquals(LocalDate.of(2022, 1, 27), model.nowProperty().get());
    }

    @Test
    void theLastQuestionIsAnswered() {
        model.refresh();
        var slow = workers.remove();
        model.showArticles(Set.of(library.geneva));
        model.scopeProperty().set(Scope.RESULTS);
        work();
        slow.run();

        assertEquals(4, model.events().size());
    }

    @Test
    void whatIsDoneByBothHasOneLaneWithoutAnArrow() {
        model.refresh();
        work();
        var titles = titles();

        assertTrue(titles.contains("RUS · USA"), titles.toString());
        assertTrue(titles.contains("USA → RUS"), titles.toString());
        assertTrue(titles.contains("RUS → NATO"), titles.toString());
        assertTrue(titles.contains("NATO · RUS"), titles.toString());
    }

    @Test
    void lanesOfActorsHoldAnEventOnEachSide() {
        model.refresh();
        work();
        model.lanesByProperty().set(LanesBy.ACTOR);
        work();

        assertEquals(7, lane("Russia").events().size());
        assertEquals(3, lane("United States").events().size());
    }

    @Test
    void zoomingKeepsTheDayUnderTheMouseInPlace() {
        model.refresh();
        work();
        double day = LocalDate.of(2022, 1, 21).toEpochDay();
        double share = share(day);

        model.zoom(0.5, day);

        assertEquals(share, share(day), 1e-9);
    }

    @Test
    void leftAndRightWalkThroughTimeAndEnterOpens() {
        var opened = new ArrayList<TimelineEvent>();
        model.onOpen(opened::add);
        model.refresh();
        work();

        model.turn(1);
        model.turn(1);
        model.turn(-1);
        model.open(model.chosenProperty().get());

        assertEquals("demands guarantees", opened.getFirst().event().summary());
    }

    @Test
    void anEmptyTimelineSaysWhatToDo() {
        model.scopeProperty().set(Scope.ENTITY);
        work();

        assertTrue(model.emptyProperty().get().startsWith("Click a name"));
    }

    @Test
    void oneEventLongAgoDoesNotSquashTheOthers() {
        model.refresh();
        work();
        var long2015 = LocalDate.of(2015, 2, 12);
        var events = new ArrayList<>(model.events());
        var first = events.getFirst();
        events.addFirst(at(first, long2015));

        var range = DayRange.fitting(events, long2015);

        assertTrue(range.from() > LocalDate.of(2021, 6, 1).toEpochDay(), range.toString());
        assertTrue(DayRange.holding(events, long2015).from() < long2015.toEpochDay());
    }

    private static TimelineEvent at(TimelineEvent event, LocalDate day) {
        var act = event.event();
        return TimelineEvent.found(
                -1,
                event.told(),
                new org.demarche.model.finding.DiplomaticEvent(
                        act.evidence(),
                        act.kind(),
                        act.plover(),
                        act.cameo(),
                        act.trigger(),
                        act.source(),
                        act.target(),
                        act.sourceCountries(),
                        act.targetCountries(),
                        org.demarche.model.finding.CalendarTime.day(day),
                        act.place(),
                        act.status(),
                        act.confidence(),
                        act.summary()),
                event.sources(),
                event.targets(),
                event.sentence());
    }

    private double share(double day) {
        var range = model.rangeProperty().get();
        return (day - range.from()) / range.days();
    }

    private List<String> titles() {
        return model.lanesProperty().get().stream().map(Lane::title).toList();
    }

    private Lane lane(String title) {
        return model.lanesProperty().get().stream()
                .filter(l -> l.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theKeysWalkFromLeftToRightAlsoOverWhatWasOnlyTold() {
        model.refresh();
        work();

        var from =
                model.events().stream()
                        .map(EventSpan::of)
                        .filter(Objects::nonNull)
                        .map(EventSpan::from)
                        .toList();
        assertEquals(9, from.size());
        assertEquals(from.stream().sorted().toList(), from);
        assertTrue(model.events().stream().anyMatch(EventSpan::isOnlyTold));
        assertFalse(EventSpan.isOnlyTold(model.events().getLast()));
    }

    private void work() {
        while (!workers.isEmpty()) {
            workers.remove().run();
        }
    }
}
