package org.demarche.library;

import org.demarche.model.finding.Entity;
import org.demarche.model.query.LibraryEntity;
import org.demarche.store.findings.EntityTable;

import java.util.List;
import java.util.Optional;

/// Who and what the whole library speaks of. Call it from any thread but JavaFX's.
public final class EntityBrowser {

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
}
