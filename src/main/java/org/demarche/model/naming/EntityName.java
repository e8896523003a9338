package org.demarche.model.naming;

import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;

/// What the library knows an entity by, whichever article names it.
///
/// @param name the fullest name; case and accents do not count
/// @param kind two of one name and different kinds are two
public record EntityName(String name, EntityKind kind) {

    public EntityName {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A name needs at least one letter.");
        }
    }

    public static EntityName of(Entity entity) {
        return new EntityName(entity.name(), entity.kind());
    }
}
