package org.demarche.library;

import org.demarche.model.finding.Entity;
import org.demarche.model.query.LibraryEntity;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Who and what the whole library speaks of. Call it from any thread but JavaFX's.
public final class EntityBrowser {

    /// Those named in most articles first.
    public List<LibraryEntity> mostNamed(int atMost) {
        throw new UnsupportedOperationException();
    }

    /// The library's row of an entity of one article's analysis.
    public Optional<LibraryEntity> find(Entity entity) {
        throw new UnsupportedOperationException();
    }

    /// By name or alias, as a person would type it; best known first.
    public List<LibraryEntity> named(String name) {
        throw new UnsupportedOperationException();
    }

    public Card card(long id) {
        throw new UnsupportedOperationException();
    }

    /// What a pointed-at name tells.
    ///
    /// @param firstSeen ISO day of the oldest article that names it; null when none has a date
    /// @param lastSeen of the newest
    /// @param mentions how often it is named in each twelfth of the time between them, oldest
    ///   first; 12 numbers
    /// @param with those named in the same articles, most often first, at most five
    public record Card(
            LibraryEntity entity,
            @Nullable String firstSeen,
            @Nullable String lastSeen,
            List<Integer> mentions,
            List<LibraryEntity> with) {}
}
