package org.demarche.store.findings;

import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.naming.EntityName;
import org.demarche.model.query.LibraryEntity;
import org.demarche.store.database.Database;
import org.demarche.store.database.NameKey;
import org.demarche.store.database.Rows;
import org.demarche.store.findings.name.EntityRows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The entities as the whole library knows them.
public final class EntityTable {

    private static final String COUNTED =
            """
            SELECT e.id, e.kind, e.name, e.office, e.country, e.wikidata, count(*) AS articles, sum(i.mentions) AS named,
                   group_concat(i.aliases, char(10)) AS aliases
            FROM entity e JOIN entity_in_article i ON i.entity_id = e.id
            """;

    private final Database database;

    public EntityTable(Database database) {
        this.database = database;
    }

    /// Those named in most articles first.
    public List<LibraryEntity> mostNamed(int atMost) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                COUNTED
                                        + "GROUP BY e.id ORDER BY articles DESC, named DESC, e.name"
                                        + " LIMIT ?",
                                EntityTable::counted,
                                atMost));
    }

    public Optional<LibraryEntity> find(Entity entity) {
        return find(entity.name(), entity.kind());
    }

    /// The entity of a name and a kind, without its aliases and without counting where it is named.
    public Optional<LibraryEntity> bare(String name, EntityKind kind) {
        return database.read(
                connection ->
                        Rows.first(
                                connection,
                                "SELECT *, 0 AS articles, 0 AS named, '' AS aliases FROM entity"
                                        + " WHERE kind = ? AND key = ?",
                                EntityTable::counted,
                                kind.name(),
                                NameKey.of(name)));
    }

    /// The entity of a name and a kind.
    public Optional<LibraryEntity> find(String name, EntityKind kind) {
        return database.read(
                connection ->
                        Rows.first(
                                connection,
                                COUNTED + "WHERE e.kind = ? AND e.key = ? GROUP BY e.id",
                                EntityTable::counted,
                                kind.name(),
                                NameKey.of(name)));
    }

    public Optional<LibraryEntity> find(long id) {
        return database.read(
                connection ->
                        Rows.first(
                                connection,
                                COUNTED + "WHERE e.id = ? GROUP BY e.id",
                                EntityTable::counted,
                                id));
    }

    /// By any part of the name or of an alias; best known first.
    public List<LibraryEntity> named(String name, int atMost) {
        var like = like(name);
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                COUNTED
                                        + """
                                        WHERE e.id IN (SELECT id FROM entity WHERE key LIKE ?1
                                                       UNION SELECT entity_id FROM entity_in_article WHERE lower(aliases) LIKE ?1)
                                        GROUP BY e.id ORDER BY articles DESC, named DESC, e.name LIMIT ?2
                                        """,
                                EntityTable::counted,
                                like,
                                atMost));
    }

    /// Only the names of entities, by number.
    public Map<Long, EntityName> names(List<Long> ids) {
        var names = new HashMap<Long, EntityName>();
        var these = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        database.read(
                connection ->
                        Rows.list(
                                connection,
                                "SELECT id, name, kind FROM entity WHERE id IN (" + these + ")",
                                row ->
                                        names.put(
                                                row.getLong(1),
                                                new EntityName(
                                                        row.getString(2),
                                                        EntityKind.valueOf(row.getString(3))))));
        return names;
    }

    /// Articles that name each of two actors at least so often, the newest first.
    ///
    /// @param one the three letters of a country or body, which its people are counted for too, or
    ///   a part of a name
    /// @param other the same
    public List<Long> naming(String one, String other, int least, int atMost) {
        var side =
                """
                SELECT i.article_id FROM entity_in_article i JOIN entity e ON e.id = i.entity_id
                WHERE e.country = ?%1$d OR e.key LIKE ?%2$d GROUP BY i.article_id HAVING sum(i.mentions) >= ?5
                """;
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                "SELECT id FROM article WHERE id IN (%s) AND id IN (%s)"
                                                .formatted(
                                                        side.formatted(1, 2), side.formatted(3, 4))
                                        + " ORDER BY coalesce(published, fetched_at) DESC LIMIT ?6",
                                row -> row.getLong(1),
                                one,
                                like(one),
                                other,
                                like(other),
                                least,
                                atMost));
    }

    private static String like(String name) {
        return "%" + NameKey.of(name).replace("%", "") + "%";
    }

    /// @param day ISO 8601
    public record DayCount(String day, int mentions) {}

    private static LibraryEntity counted(ResultSet row) throws SQLException {
        var aliases =
                EntityRows.aliases(row.getString("aliases")).stream()
                        .filter(a -> !a.isEmpty())
                        .distinct()
                        .toList();
        var entity =
                new Entity(
                        row.getString("name"),
                        EntityKind.valueOf(row.getString("kind")),
                        aliases,
                        row.getString("office"),
                        row.getString("country"),
                        row.getString("wikidata"));
        return new LibraryEntity(
                row.getLong("id"), entity, row.getInt("articles"), row.getInt("named"));
    }
}
