package org.demarche.library.dossier;

import org.demarche.model.query.LibraryEntity;
import org.demarche.model.query.SaidWords;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a pointed-at name tells.
///
/// @param entity without its aliases
/// @param firstSeen ISO day of the oldest article that names it; null when none has a date
/// @param lastSeen of the newest
/// @param mentions how often it is named in each twelfth of the time between them, oldest first; 12
///   numbers
/// @param with persons and bodies named in the same articles, most often first, at most five
/// @param latest what it said last; null when it is not known to have said anything lately
public record Card(
        LibraryEntity entity,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        List<Integer> mentions,
        List<String> with,
        @Nullable SaidWords latest) {

    public Card {
        mentions = List.copyOf(mentions);
        with = List.copyOf(with);
    }
}
