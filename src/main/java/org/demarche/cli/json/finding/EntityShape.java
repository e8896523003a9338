package org.demarche.cli.json.finding;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.model.finding.Entity;

/// An entity of one article:
/// `{"id":"e1","name":…,"kind":…,"aliases":[…],"office":…,"country":…,"wikidata":…}`.
public final class EntityShape {

    /// @param place in the analysis's list
    public static ObjectNode of(int place, Entity entity) {
        return fill(JsonLine.object().put("id", JsonLine.entity(place)), entity);
    }

    /// Puts everything but the id into `node`.
    public static ObjectNode fill(ObjectNode node, Entity entity) {
        node.put("name", entity.name()).put("kind", entity.kind().name());
        node.set("aliases", JsonLine.strings(entity.aliases()));
        return node.put("office", entity.office())
                .put("country", entity.country())
                .put("wikidata", entity.wikidata());
    }

    private EntityShape() {}
}
