package org.demarche.store;

import static org.demarche.store.CorrectedLibrary.LIND;
import static org.demarche.store.CorrectedLibrary.PORT;
import static org.demarche.store.CorrectedLibrary.POST;
import static org.demarche.store.CorrectedLibrary.VENN;
import static org.demarche.store.CorrectedLibrary.count;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.naming.EntityName;
import org.demarche.model.naming.NameDeed;
import org.demarche.model.naming.NameRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What a reader says of names can be said anew, and taken back whole.
class NameRulesTakenBackTest {

    @TempDir Path folder;
    private CorrectedLibrary library;

    @BeforeEach
    void open() {
        library = new CorrectedLibrary(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aLaterRuleHasTheLastWordAndAnEarlierOneIsFollowed() {
        var c = new EntityName("Third", EntityKind.PERSON);
        library.always(new NameDeed.Same(VENN, c));
        library.always(new NameDeed.Same(LIND, VENN));
        assertEquals(4, count(library.found(library.one()), "Third"));

        library.always(new NameDeed.Same(c, LIND));
        assertEquals(4, count(library.found(library.one()), "Mara Lind"));
    }

    @Test
    void whateverIsSaidAndTakenBackLeavesWhatWasFound() {
        var random = new Random(7);
        var before = library.found(library.one());
        for (int round = 0; round < 40; round++) {
            var rules = new ArrayList<Long>();
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                rules.add(library.add(random(random)));
                sane(library.found(library.one()));
            }
            while (!rules.isEmpty()) {
                library.remove(rules.remove(random.nextInt(rules.size())));
                sane(library.found(library.one()));
            }
            assertEquals(before, library.found(library.one()));
        }
    }

    private NameRule random(Random random) {
        var names = List.of(LIND, VENN, POST, PORT, new EntityName("Lake", EntityKind.PLACE));
        var some = names.get(random.nextInt(names.size()));
        var other = names.get(random.nextInt(names.size()));
        var words = List.of("Lind", "Venn", "Compact", "Ellery", "Ellery Post asked", "e");
        var printed = words.get(random.nextInt(words.size()));
        var deed =
                switch (random.nextInt(4)) {
                    case 0 -> new NameDeed.Ignore(some);
                    case 1 -> new NameDeed.Same(some, other);
                    case 2 -> new NameDeed.Apart(some, printed, other);
                    default -> new NameDeed.Mark(printed, other);
                };
        return random.nextBoolean() ? NameRule.always(deed) : NameRule.in(library.one(), deed);
    }

    /// Every place points to an entity that is named, and no two marks of one kind are the same.
    private static void sane(Analysis found) {
        int entities = found.entities().size();
        for (int i = 0; i < entities; i++) {
            int place = i;
            assertTrue(found.mentions().stream().anyMatch(m -> m.entity() == place));
        }
        assertTrue(found.mentions().stream().allMatch(m -> m.entity() < entities));
        assertTrue(
                found.mentions().stream()
                        .allMatch(m -> m.kind() == found.entities().get(m.entity()).kind()));
        assertTrue(found.quotes().stream().allMatch(q -> q.speaker().entity() < entities));
        assertTrue(found.quotes().stream().allMatch(q -> q.addressee().entity() < entities));
        for (var event : found.events()) {
            assertTrue(event.source().stream().allMatch(p -> p >= 0 && p < entities));
            assertTrue(event.place().entity() < entities);
        }
    }
}
