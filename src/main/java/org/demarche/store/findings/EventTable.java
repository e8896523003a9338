package org.demarche.store.findings;

import org.demarche.model.query.TimelineEvent;
import org.demarche.model.query.TimelineRequest;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;
import org.demarche.store.findings.EventRows.Sides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The events of all articles, for the timeline.
public final class EventTable {

    private static final String EVENTS =
            """
            SELECT e.*, a.title FROM event e JOIN article a ON a.id = e.article_id WHERE TRUE
            """;

    private final Database database;

    public EventTable(Database database) {
        this.database = database;
    }

    /// In order of time, those of unknown day last.
    public List<TimelineEvent> events(TimelineRequest request, int atMost) {
        var conditions = new Conditions();
        conditions.narrow(request);
        var ids =
                "SELECT e.id FROM event e WHERE TRUE"
                        + conditions.sql()
                        + " ORDER BY e.from_day IS NULL, e.from_day, e.id LIMIT "
                        + atMost;
        return database.read(
                connection -> {
                    var values = conditions.values().toArray();
                    var sides =
                            EventRows.sides(
                                    connection,
                                    "SELECT * FROM event_side WHERE event_id IN ("
                                            + ids
                                            + ") ORDER BY event_id, side, position",
                                    values);
                    var names = new HashMap<Long, Map<Integer, String>>();
                    Rows.list(
                            connection,
                            "SELECT article_id, place, name FROM entity_in_article WHERE article_id"
                                    + " IN (SELECT article_id FROM event WHERE id IN ("
                                    + ids
                                    + "))",
                            row ->
                                    names.computeIfAbsent(row.getLong(1), _ -> new HashMap<>())
                                            .put(row.getInt(2), row.getString(3)),
                            values);
                    return Rows.list(
                            connection,
                            EVENTS
                                    + " AND e.id IN ("
                                    + ids
                                    + ") ORDER BY e.from_day IS NULL, e.from_day, e.id",
                            row -> {
                                long article = row.getLong("article_id");
                                var both = sides.getOrDefault(row.getLong("id"), Sides.NOBODY);
                                var known = names.getOrDefault(article, Map.of());
                                var event = EventRows.event(row, both);
                                return new TimelineEvent(
                                        row.getLong("id"),
                                        article,
                                        row.getString("title"),
                                        event,
                                        names(event.source(), known),
                                        names(event.target(), known),
                                        row.getString("sentence"));
                            },
                            values);
                });
    }

    /// Which kinds of events an article has, and between whom: for the index.
    public Facets facets(long articleId) {
        return database.read(
                connection ->
                        new Facets(
                                Rows.list(
                                        connection,
                                        "SELECT DISTINCT kind FROM event WHERE article_id = ?",
                                        row -> row.getString(1),
                                        articleId),
                                Rows.list(
                                        connection,
                                        """
                                        SELECT DISTINCT s.country || coalesce('>' || t.country, '')
                                        FROM event e
                                        JOIN event_side s ON s.event_id = e.id AND s.side = 'SOURCE' AND s.country IS NOT NULL
                                        LEFT JOIN event_side t ON t.event_id = e.id AND t.side = 'TARGET' AND t.country IS NOT NULL
                                        WHERE e.article_id = ?
                                        """,
                                        row -> row.getString(1),
                                        articleId)));
    }

    /// @param kinds names of [org.demarche.model.finding.EventKind]
    /// @param pairs three-letter codes, `USA>RUS` for who acts on whom, `USA` alone where nobody is
    ///   acted on
    public record Facets(List<String> kinds, List<String> pairs) {
        public static final Facets NONE = new Facets(List.of(), List.of());
    }

    public int count() {
        return database.read(
                connection -> (int) Rows.number(connection, "SELECT count(*) FROM event"));
    }

    private static List<String> names(List<Integer> places, Map<Integer, String> known) {
        return places.stream().map(place -> known.getOrDefault(place, "?")).toList();
    }

    /// What narrows a request, as SQL with its values.
    private record Conditions(StringBuilder sql, List<Object> values) {

        Conditions() {
            this(new StringBuilder(), new ArrayList<>());
        }

        void narrow(TimelineRequest request) {
            var articles = request.articles();
            if (articles != null) {
                sql.append(" AND e.article_id IN (")
                        .append(
                                articles.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(",")))
                        .append(")");
            }
            if (request.from() != null) {
                and("e.to_day >= ?", request.from().toString());
            }
            if (request.to() != null) {
                and("e.from_day <= ?", request.to().toString());
            }
            if (!request.kinds().isEmpty()) {
                sql.append(" AND e.kind IN (")
                        .append(
                                request.kinds().stream()
                                        .map(k -> "'" + k.name() + "'")
                                        .collect(Collectors.joining(",")))
                        .append(")");
            }
            if (request.actor() != null) {
                takesPart(request.actor(), request.target() == null ? "%" : "SOURCE");
            }
            if (request.target() != null) {
                takesPart(request.target(), "TARGET");
            }
        }

        private void and(String condition, Object value) {
            sql.append(" AND ").append(condition);
            values.add(value);
        }

        /// By code, or by any part of a name.
        private void takesPart(String actor, String side) {
            sql.append(
                    """
                     AND e.id IN (SELECT s.event_id FROM event_side s JOIN event x ON x.id = s.event_id
                                 LEFT JOIN entity_in_article i ON i.article_id = x.article_id AND i.place = s.place
                                 LEFT JOIN entity n ON n.id = i.entity_id
                                 WHERE s.side LIKE ? AND (s.country = upper(?) OR n.key LIKE ?))
                    """);
            values.add(side);
            values.add(actor);
            values.add("%" + EntityRows.key(actor).replace("%", "") + "%");
        }
    }
}
