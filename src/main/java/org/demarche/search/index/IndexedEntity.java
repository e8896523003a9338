package org.demarche.search.index;

import org.demarche.model.finding.EntityKind;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Somebody or something that an article speaks of, by all names that it should be found by.
///
/// @param name the name to show
/// @param aliases other spellings and short forms, from the article or from elsewhere
/// @param country three-letter code of the country that it is or belongs to
public record IndexedEntity(
        EntityKind kind, String name, List<String> aliases, @Nullable String country) {

    public IndexedEntity {
        aliases = List.copyOf(aliases);
    }
}
