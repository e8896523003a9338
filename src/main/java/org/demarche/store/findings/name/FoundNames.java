package org.demarche.store.findings.name;

import org.demarche.model.finding.Entity;
import org.demarche.model.finding.Mention;

import java.util.List;

/// Whom and what an article speaks of, and where.
///
/// @param mentions their entities are places in `entities`
record FoundNames(List<Entity> entities, List<Mention> mentions) {

    FoundNames {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
    }
}
