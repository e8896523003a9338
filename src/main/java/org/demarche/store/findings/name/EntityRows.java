package org.demarche.store.findings.name;

import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Span;
import org.demarche.store.database.NameKey;
import org.demarche.store.database.Rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// How an article's own entities become rows of the library's, one row for each kind and folded
/// name, and its mentions rows that point to them; and back.
public final class EntityRows {

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

    private static final String MENTION =
            "INSERT OR IGNORE INTO mention (article_id, start_at, end_at, kind, place, salience,"
                    + " stands_for) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private EntityRows() {}

    /// Writes an article's names, of which there must be none yet.
    public static void insert(
            Connection connection, long articleId, List<Entity> entities, List<Mention> mentions)
            throws SQLException {
        var times = new int[entities.size()];
        mentions.forEach(m -> times[m.entity()]++);
        for (int place = 0; place < times.length; place++) {
            insert(connection, articleId, place, entities.get(place), times[place]);
        }
        try (var insert = connection.prepareStatement(MENTION)) {
            for (var mention : mentions) {
                Rows.fill(
                                insert,
                                articleId,
                                mention.span().start(),
                                mention.span().end(),
                                mention.kind().name(),
                                mention.entity(),
                                mention.salience(),
                                mention.standsFor())
                        .addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insert(
            Connection connection, long articleId, int place, Entity entity, int mentions)
            throws SQLException {
        long id =
                Rows.number(
                        connection,
                        UPSERT,
                        entity.kind().name(),
                        NameKey.of(entity.name()),
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
                mentions);
    }

    /// The entities of an article, by place.
    public static List<Entity> entities(Connection connection, long articleId) throws SQLException {
        return entities(connection, "entity_in_article", articleId);
    }

    static List<Entity> entities(Connection connection, String table, long articleId)
            throws SQLException {
        return Rows.list(
                connection,
                "SELECT i.name, e.kind, i.aliases, i.office, i.country, e.wikidata FROM "
                        + table
                        + " i JOIN entity e ON e.id = i.entity_id WHERE i.article_id = ? ORDER BY"
                        + " i.place",
                row ->
                        new Entity(
                                row.getString("name"),
                                EntityKind.valueOf(row.getString("kind")),
                                aliases(row.getString("aliases")),
                                row.getString("office"),
                                row.getString("country"),
                                row.getString("wikidata")),
                articleId);
    }

    /// The mentions of an article, in reading order.
    public static List<Mention> mentions(Connection connection, long articleId, String text)
            throws SQLException {
        return mentions(connection, "mention", articleId, text);
    }

    static List<Mention> mentions(Connection connection, String table, long articleId, String text)
            throws SQLException {
        return Rows.list(
                connection,
                "SELECT * FROM " + table + " WHERE article_id = ? ORDER BY start_at, end_at DESC",
                row ->
                        Mention.in(
                                        text,
                                        new Span(row.getInt("start_at"), row.getInt("end_at")),
                                        EntityKind.valueOf(row.getString("kind")),
                                        row.getInt("place"),
                                        row.getDouble("salience"))
                                .standingFor(row.getString("stands_for")),
                articleId);
    }

    /// What stands one a line.
    public static List<String> aliases(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }
}
