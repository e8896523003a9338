package org.demarche.store.findings.event;

import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.query.Telling;
import org.demarche.model.query.TimelineEvent;
import org.demarche.model.query.TimelineRequest;
import org.demarche.store.database.Database;
import org.demarche.store.database.NameKey;
import org.demarche.store.database.Rows;
import org.demarche.store.findings.event.EventRows.Sides;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The events of all articles, for the timeline.
public final class EventTable {

    private final Database database;

    public EventTable(Database database) {
        this.database = database;
    }

    /// In order of time, those of unknown day last.
    public List<TimelineEvent> events(TimelineRequest request, int atMost) {
        var conditions = new Conditions();
        conditions.narrow(request);
        return byIds(
                "SELECT e.id FROM event e WHERE e.hidden_by IS NULL"
                        + conditions.sql()
                        + " ORDER BY e.from_day IS NULL, e.from_day, e.id LIMIT "
                        + atMost,
                conditions.values().toArray());
    }

    /// Those that an entity takes part in, the latest first; those of unknown day come last.
    ///
    /// @param code three letters of a country or body whose own acts they are too; null for none
    public List<TimelineEvent> ofEntity(long entity, @Nullable String code, int atMost) {
        return byIds(
                        """
                        SELECT DISTINCT e.id FROM entity_in_article i
                        JOIN event e ON e.article_id = i.article_id AND e.hidden_by IS NULL
                        JOIN event_side s ON s.event_id = e.id AND (s.place = i.place OR s.country = ?2)
                        WHERE i.entity_id = ?1 ORDER BY e.from_day IS NULL, e.from_day DESC, e.id LIMIT ?3
                        """,
                        entity,
                        code,
                        atMost)
                .stream()
                .sorted(Comparator.comparing(EventTable::day).reversed())
                .toList();
    }

    private static LocalDate day(TimelineEvent event) {
        return event.event().when() instanceof CalendarTime.Known known
                ? known.from()
                : LocalDate.MIN;
    }

    /// The events of a query that gives their ids.
    List<TimelineEvent> byIds(String ids, @Nullable Object... values) {
        return database.read(
                connection -> {
                    var found =
                            Rows.list(connection, ids, row -> row.getString(1), values).stream()
                                    .collect(Collectors.joining(","));
                    var sides =
                            EventRows.sides(
                                    connection,
                                    "SELECT * FROM event_side WHERE event_id IN ("
                                            + found
                                            + ") ORDER BY event_id, side, position");
                    var names = names(connection, found);
                    return Rows.list(
                            connection,
                            """
                            SELECT e.*, a.title, a.source, a.published, h.happening FROM event e
                            JOIN article a ON a.id = e.article_id
                            LEFT JOIN event_in_happening h ON h.event_id = e.id
                            WHERE e.id IN (%s) ORDER BY e.from_day IS NULL, e.from_day, e.id
                            """
                                    .formatted(found),
                            row ->
                                    told(
                                            row,
                                            sides.getOrDefault(row.getLong("id"), Sides.NOBODY),
                                            names.getOrDefault(
                                                    row.getLong("article_id"), Map.of())));
                });
    }

    private static TimelineEvent told(ResultSet row, Sides sides, Map<Integer, String> names)
            throws SQLException {
        var event = EventRows.event(row, sides);
        var published = row.getString("published");
        return new TimelineEvent(
                row.getLong("id"),
                new Telling(
                        row.getLong("article_id"),
                        row.getString("title"),
                        row.getString("source"),
                        published == null ? null : PublicationDate.parse(published).orElse(null)),
                event,
                names(event.source(), names),
                names(event.target(), names),
                row.getString("sentence"),
                row.getLong("happening"),
                row.getLong("made_by"));
    }

    private static Map<Long, Map<Integer, String>> names(Connection connection, String events)
            throws SQLException {
        var names = new HashMap<Long, Map<Integer, String>>();
        Rows.list(
                connection,
                "SELECT article_id, place, name FROM entity_in_article WHERE article_id IN"
                        + " (SELECT article_id FROM event WHERE id IN ("
                        + events
                        + "))",
                row ->
                        names.computeIfAbsent(row.getLong(1), _ -> new HashMap<>())
                                .put(row.getInt(2), row.getString(3)));
        return names;
    }

    /// Which kinds of events an article has, and between whom: for the index.
    public Facets facets(long articleId) {
        return database.read(
                connection ->
                        new Facets(
                                Rows.list(
                                        connection,
                                        "SELECT DISTINCT kind FROM event WHERE article_id = ? AND"
                                                + " hidden_by IS NULL",
                                        row -> row.getString(1),
                                        articleId),
                                Rows.list(
                                        connection,
                                        """
                                        SELECT DISTINCT s.country || coalesce('>' || t.country, '')
                                        FROM event e
                                        JOIN event_side s ON s.event_id = e.id AND s.side = 'SOURCE' AND s.country IS NOT NULL
                                        LEFT JOIN event_side t ON t.event_id = e.id AND t.side = 'TARGET' AND t.country IS NOT NULL
                                        WHERE e.article_id = ? AND e.hidden_by IS NULL
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
            if (!request.statuses().isEmpty()) {
                sql.append(" AND e.status IN (")
                        .append(
                                request.statuses().stream()
                                        .map(s -> "'" + s.name() + "'")
                                        .collect(Collectors.joining(",")))
                        .append(")");
            }
            if (request.surest() > 0) {
                and("e.confidence >= ?", request.surest());
            }
            var actors = request.actors();
            if (actors.one() != null && actors.other() != null) {
                bothTakePart(actors.one(), actors.other(), actors.bothWays());
            } else if (actors.one() != null) {
                sql.append(" AND ");
                takesPart(actors.one(), "%");
            } else if (actors.other() != null) {
                sql.append(" AND ");
                takesPart(actors.other(), "TARGET");
            }
        }

        private void bothTakePart(String one, String other, boolean bothWays) {
            sql.append(" AND ((");
            takesPart(one, "SOURCE");
            sql.append(" AND ");
            takesPart(other, "TARGET");
            sql.append(")");
            if (bothWays) {
                sql.append(" OR (");
                takesPart(other, "SOURCE");
                sql.append(" AND ");
                takesPart(one, "TARGET");
                sql.append(")");
            }
            sql.append(")");
        }

        private void and(String condition, Object value) {
            sql.append(" AND ").append(condition);
            values.add(value);
        }

        /// By code, or by any part of a name.
        private void takesPart(String actor, String side) {
            sql.append(
                    """
                    e.id IN (SELECT s.event_id FROM event_side s JOIN event x ON x.id = s.event_id
                                 LEFT JOIN entity_in_article i ON i.article_id = x.article_id AND i.place = s.place
                                 LEFT JOIN entity n ON n.id = i.entity_id
                                 WHERE s.side LIKE ? AND (s.country = upper(?) OR n.key LIKE ?))
                    """);
            values.add(side);
            values.add(actor);
            values.add("%" + NameKey.of(actor).replace("%", "") + "%");
        }
    }
}
