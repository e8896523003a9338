package org.demarche.analysis.gazetteer;

import org.demarche.model.finding.EntityKind;
import org.jspecify.annotations.Nullable;

/// Somebody or something that a table knows, whichever form of its name was printed.
///
/// @param name as the window shows it: "United States", "NATO"
/// @param code ISO 3166-1 alpha-3, or a body's three letters; null when there is none
/// @param alone for an office: whether it may stand for its holder without the name
public record KnownName(String name, EntityKind kind, @Nullable String code, boolean alone) {

    static KnownName of(String name, EntityKind kind, String code) {
        return new KnownName(name, kind, code.isEmpty() ? null : code, true);
    }
}
