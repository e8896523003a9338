package org.demarche.cli.json.library;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.cli.json.finding.EntityShape;
import org.demarche.model.query.LibraryEntity;

/// An entity of the whole library: like one of an article, with the library's own number, and
/// `articles` and `mentions`.
public final class LibraryEntityShape {

    public static ObjectNode of(LibraryEntity entity) {
        var node = JsonLine.object().put("id", entity.id());
        return EntityShape.fill(node, entity.entity())
                .put("articles", entity.articles())
                .put("mentions", entity.mentions());
    }

    private LibraryEntityShape() {}
}
