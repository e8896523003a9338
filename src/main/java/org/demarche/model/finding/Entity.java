package org.demarche.model.finding;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Somebody or something that one article or more speak of.
///
/// @param name the fullest name, as a list shows it: "Antony Blinken", "NATO", "Minsk agreements"
/// @param kind what sort of thing it is
/// @param aliases the other forms that were printed, without `name`, in order of first appearance
/// @param office for a person: the office named with them, "Secretary of State"; else null
/// @param country ISO 3166-1 alpha-3 (`RUS`), or a body's three letters (`NAT`, `EUN`, `UNO`); null
///   when unknown
/// @param wikidata an item like `Q567`; null when unknown
public record Entity(
        String name,
        EntityKind kind,
        List<String> aliases,
        @Nullable String office,
        @Nullable String country,
        @Nullable String wikidata) {

    public Entity {
        aliases = List.copyOf(aliases);
        if (name.isBlank()) {
            throw new IllegalArgumentException("An entity needs a name");
        }
    }
}
