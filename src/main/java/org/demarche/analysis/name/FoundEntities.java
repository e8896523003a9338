package org.demarche.analysis.name;

import org.demarche.model.finding.Entity;
import org.demarche.model.finding.Mention;

import java.util.List;

/// The entities of a text and where they are named.
///
/// @param mentions in reading order; each refers to a place in `entities`
public record FoundEntities(List<Entity> entities, List<Mention> mentions) {

    public FoundEntities {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
    }
}
