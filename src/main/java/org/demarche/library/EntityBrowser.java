package org.demarche.library;

import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.query.LibraryEntity;
import org.demarche.store.findings.EntityTable;
import org.demarche.store.findings.EntityTable.DayCount;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Who and what the whole library speaks of. Call it from any thread but JavaFX's.
public final class EntityBrowser {

    private static final int SLICES = 12;
    private static final int COMPANY = 5;

    private final EntityTable entities;

    public EntityBrowser(EntityTable entities) {
        this.entities = entities;
    }

    /// Those named in most articles first.
    public List<LibraryEntity> mostNamed(int atMost) {
        return entities.mostNamed(atMost);
    }

    /// The library's row of an entity of one article's analysis.
    public Optional<LibraryEntity> find(Entity entity) {
        return entities.find(entity);
    }

    /// By name or alias, as a person would type it; best known first, at most 100.
    public List<LibraryEntity> named(String name) {
        return name.isBlank() ? List.of() : entities.named(name.strip(), 100);
    }

    /// @throws NoSuchElementException when no article names it any more
    public Card card(long id) {
        var entity =
                entities.find(id)
                        .orElseThrow(
                                () ->
                                        new NoSuchElementException(
                                                "No article names this any more."));
        var days = entities.days(id);
        var company = entities.namedWith(id, EntityKind.PERSON, COMPANY);
        return new Card(
                entity,
                days.isEmpty() ? null : days.getFirst().day(),
                days.isEmpty() ? null : days.getLast().day(),
                slices(days),
                company);
    }

    /// What a pointed-at name tells.
    ///
    /// @param firstSeen ISO day of the oldest article that names it; null when none has a date
    /// @param lastSeen of the newest
    /// @param mentions how often it is named in each twelfth of the time between them, oldest
    ///   first; 12 numbers
    /// @param with persons named in the same articles, most often first, at most five
    public record Card(
            LibraryEntity entity,
            @Nullable String firstSeen,
            @Nullable String lastSeen,
            List<Integer> mentions,
            List<LibraryEntity> with) {}

    private static List<Integer> slices(List<DayCount> days) {
        var slices = new ArrayList<>(Collections.nCopies(SLICES, 0));
        if (days.isEmpty()) {
            return slices;
        }
        var first = LocalDate.parse(days.getFirst().day());
        long length = ChronoUnit.DAYS.between(first, LocalDate.parse(days.getLast().day())) + 1;
        for (var day : days) {
            int slice =
                    (int)
                            (ChronoUnit.DAYS.between(first, LocalDate.parse(day.day()))
                                    * SLICES
                                    / length);
            slices.set(slice, slices.get(slice) + day.mentions());
        }
        return List.copyOf(slices);
    }
}
