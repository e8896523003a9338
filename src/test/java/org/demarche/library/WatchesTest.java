package org.demarche.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.ingest.TestHouse;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.watch.WatchFind;
import org.demarche.model.watch.WatchState;
import org.demarche.store.Examples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class WatchesTest {

    @TempDir Path folder;
    private TestHouse house;
    private final List<WatchFind> told = new ArrayList<>();

    @BeforeEach
    void open() {
        house = new TestHouse(folder);
        house.watches.onFind(told::addAll);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void arrive(String title, String text) {
        house.store
                .articles()
                .add(
                        List.of(
                                Examples.article(
                                        "https://example.org/" + title.hashCode(), title, text)),
                        null,
                        null);
        house.index.catchUp();
    }

    private WatchState state() {
        return house.watches.states().getFirst();
    }

    private List<String> titles(long watch) {
        return house
                .library
                .newest(Watches.list(house.watches.watch(watch).orElseThrow()), 100)
                .stream()
                .map(ArticleSummary::title)
                .toList();
    }

    @Test
    void whatIsThereIsInTheListAtOnceAndNotNew() {
        arrive("Grain talks resume", "Delegates met in Istanbul about grain.");
        var watch = house.watches.add("Grain", "grain", true);
        assertEquals(List.of("Grain talks resume"), titles(watch.id()));
        assertEquals(new WatchState(watch, 1, 1, 0), state());
        assertTrue(told.isEmpty());
    }

    @Test
    void whatArrivesIsFoundToldAndNewUntilTheListIsOpened() {
        var watch = house.watches.add("Grain", "grain OR wheat", true);
        arrive("Wheat prices fall", "Markets were calm.");
        arrive("Nothing of the kind", "Markets were calm.");
        assertEquals(List.of("Wheat prices fall"), titles(watch.id()));
        assertEquals(List.of(watch.id()), told.stream().map(WatchFind::watchId).toList());
        assertEquals(1, state().fresh());
        house.watches.look(watch.id());
        assertEquals(0, state().fresh());
        assertEquals(1, state().articles());
    }

    @Test
    void anotherSeeingOfTheSameArticleIsNoNewFind() {
        house.watches.add("Grain", "grain", true);
        arrive("Grain talks resume", "Delegates met.");
        house.index.rebuild();
        assertEquals(1, told.size());
        assertEquals(1, state().articles());
    }

    @Test
    void aChangedWatchHasAnotherList() {
        arrive("Grain talks resume", "Delegates met.");
        arrive("Gas deal signed", "Ministers met.");
        var watch = house.watches.add("Grain", "grain", true);
        house.watches.change(watch.id(), "Gas", "gas", false);
        assertEquals(List.of("Gas deal signed"), titles(watch.id()));
        assertFalse(state().watch().alerts());
    }

    @Test
    void aWatchWithoutConditionIsRefusedWithASentence() {
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> house.watches.add("Empty", "kind:", true));
        assertTrue(String.valueOf(refused.getMessage()).endsWith("."));
        assertTrue(house.watches.states().isEmpty());
    }

    @Test
    void aBrokenWatchIsShownWithItsReasonAndTheOthersGoOn() {
        var broken = house.store.watches().add("Broken", "date:", true);
        var sound = house.watches.add("Grain", "grain", true);
        arrive("Grain talks resume", "Delegates met.");
        assertTrue(house.watches.watch(broken.id()).orElseThrow().isBroken());
        assertEquals(List.of("Grain talks resume"), titles(sound.id()));
    }

    @Test
    void aWatchOfMarksFollowsThemWhenItIsOpened() {
        arrive("Grain talks resume", "Delegates met.");
        var watch = house.watches.add("Stars", "is:bookmarked", true);
        assertEquals(List.of(), titles(watch.id()));
        house.library.bookmark(1, true);
        house.watches.look(watch.id());
        assertEquals(List.of("Grain talks resume"), titles(watch.id()));
    }

    @Test
    void givenUpItIsGoneAndItsArticlesStay() {
        arrive("Grain talks resume", "Delegates met.");
        var watch = house.watches.add("Grain", "grain", true);
        house.watches.remove(watch.id());
        assertTrue(house.watches.states().isEmpty());
        assertEquals(1, house.titles().size());
    }
}
