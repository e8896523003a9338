package org.demarche.store.findings;

import org.demarche.model.finding.Analysis;
import org.demarche.store.database.NameKey;
import org.demarche.store.database.Rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// How an article's own entities become rows of the library's: one row for each kind and folded
/// name.
final class EntityRows {

    private static final String UPSERT =
            """
            INSERT INTO entity (kind, key, name, office, country, wikidata) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (kind, key) DO UPDATE SET office = coalesce(?4, office), country = coalesce(?5, country), wikidata = coalesce(?6, wikidata)
            RETURNING id
            """;

    private static final String IN_ARTICLE =
            """
            INSERT INTO entity_in_article (article_id, place, entity_id, name, aliases, office, country, mentions) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static void insert(Connection connection, long articleId, Analysis found) throws SQLException {
        var mentions = new int[found.entities().size()];
        found.mentions().forEach(m -> mentions[m.entity()]++);
        for (int place = 0; place < mentions.length; place++) {
            var entity = found.entities().get(place);
            long id =
                    Rows.number(
                            connection,
                            UPSERT,
                            entity.kind().name(),
                            key(entity.name()),
                            entity.name(),
                            entity.office(),
                            entity.country(),
                            entity.wikidata());
            Rows.change(
                    connection,
                    IN_ARTICLE,
                    articleId,
                    place,
                    id,
                    entity.name(),
                    String.join("\n", entity.aliases()),
                    entity.office(),
                    entity.country(),
                    mentions[place]);
        }
    }

    /// The name without case, accents and double blanks.
    static String key(String name) {
        return NameKey.of(name);
    }

    static List<String> aliases(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }

    private EntityRows() {}
}
