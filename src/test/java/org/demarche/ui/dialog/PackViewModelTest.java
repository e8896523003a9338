package org.demarche.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.intake.PackFeed;
import org.demarche.model.intake.PackFeed.Owner;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.List;
import java.util.Set;

/// How a reader sifts the pack and chooses from it.
class PackViewModelTest {

    private static final PackFeed MINISTRY = feed("Ministry", "France", Owner.GOVERNMENT, "fr");
    private static final PackFeed WIRE = feed("Wire", "Kenya", Owner.WIRE, "en");
    private static final PackFeed THINKERS = feed("Thinkers", "Kenya", Owner.THINK_TANK, "en");

    private final PackViewModel model =
            new PackViewModel(List.of(MINISTRY, WIRE, THINKERS), Set.of(WIRE.address()));

    private static PackFeed feed(String title, String place, Owner owner, String language) {
        var address = URI.create("https://example.org/" + title);
        return new PackFeed(title, address, address, "KEN", place, owner, language, "news", "");
    }

    @Test
    void allIsShownAtFirst() {
        assertEquals(List.of(MINISTRY, WIRE, THINKERS), model.shown());
    }

    @Test
    void everyWordAndEveryChoiceMustFit() {
        model.wordsProperty().set("kenya think");
        assertEquals(List.of(THINKERS), model.shown());
        model.wordsProperty().set("");
        model.ownerProperty().set(Owner.WIRE);
        assertEquals(List.of(WIRE), model.shown());
        model.languageProperty().set("fr");
        assertTrue(model.shown().isEmpty());
    }

    @Test
    void whatTheReaderHasCannotBeChosen() {
        model.choose(WIRE, true);
        model.choose(MINISTRY, true);
        assertTrue(model.has(WIRE));
        assertEquals(List.of(MINISTRY), model.chosen());
        model.choose(MINISTRY, false);
        assertFalse(model.isChosen(MINISTRY));
    }
}
