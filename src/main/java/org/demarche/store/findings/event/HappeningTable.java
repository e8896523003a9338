package org.demarche.store.findings.event;

import org.demarche.model.finding.CalendarTime;
import org.demarche.model.query.TimelineEvent;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;
import org.demarche.store.findings.event.EventCorrections.Found;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which events are one and the same, told by several sentences and articles.
///
/// What is not placed yet is a question to this table, so placing goes on where it was stopped.
public final class HappeningTable {

    private static final int DAYS = 3; // that reports of one event may lie apart
    private static final int NEIGHBOURS = 300;

    private static final String UNPLACED =
            """
            SELECT e.id FROM event e LEFT JOIN event_in_happening h ON h.event_id = e.id
            WHERE h.event_id IS NULL AND e.hidden_by IS NULL ORDER BY e.id LIMIT ?
            """;

    private static final String COMMON_COUNTRY =
            """
             AND NOT EXISTS (SELECT 1 FROM event_correction c WHERE c.article_id = e.article_id AND c.action = 'APART'
                             AND c.trigger_start < e.trigger_end AND c.trigger_end > e.trigger_start)
             AND EXISTS (SELECT 1 FROM event_side s JOIN event_side mine ON mine.country = s.country
                         WHERE s.event_id = e.id AND mine.event_id = ?1)
             LIMIT ?2
            """;

    /// Few acts last: those of a day are looked for by their day alone, the others by an index of
    /// their own, up to a year back.
    private static final String DATED =
            """
            WITH about (id) AS (
                SELECT id FROM event WHERE from_day BETWEEN ?3 AND ?4
                UNION SELECT id FROM event WHERE precision <> 'DAY' AND from_day BETWEEN ?5 AND ?4 AND to_day >= ?3)
            SELECT e.id FROM about CROSS JOIN event e ON e.id = about.id JOIN event_in_happening h ON h.event_id = e.id
            WHERE e.hidden_by IS NULL AND e.id <> ?1
            """
                    + COMMON_COUNTRY;

    private static final String TOLD_THEN =
            """
            SELECT e.id FROM article a JOIN event e ON e.article_id = a.id JOIN event_in_happening h ON h.event_id = e.id
            WHERE e.hidden_by IS NULL AND e.id <> ?1 AND coalesce(a.published, a.fetched_at) BETWEEN ?3 AND ?4
            """
                    + COMMON_COUNTRY;

    private final Database database;
    private final EventTable events;

    public HappeningTable(Database database, EventTable events) {
        this.database = database;
        this.events = events;
    }

    /// Events that have not been compared with others yet, oldest row first.
    public List<TimelineEvent> unplaced(int atMost) {
        return events.byIds(UNPLACED, atMost);
    }

    /// Events that may be the same as this one: of about its days (or told at about the same time,
    /// if nobody knows the days), and with an actor in common.
    public List<TimelineEvent> near(TimelineEvent event) {
        if (event.event().when() instanceof CalendarTime.Known(var from, var to, _)) {
            return events.byIds(
                    DATED,
                    event.id(),
                    NEIGHBOURS,
                    from.minusDays(DAYS).toString(),
                    to.plusDays(DAYS).toString(),
                    from.minusYears(1).toString());
        }
        var published = event.told().published();
        var day = published == null ? LocalDate.now(java.time.ZoneOffset.UTC) : published.day();
        return events.byIds(
                TOLD_THEN,
                event.id(),
                NEIGHBOURS,
                day.minusDays(DAYS).toString(),
                day.plusDays(DAYS + 1L).toString());
    }

    /// What the reader has said of where an event belongs: a happening, or a new one of its own.
    public Optional<Long> told(TimelineEvent event) {
        return database.read(
                        connection ->
                                Rows.first(
                                        connection,
                                        """
                                        SELECT CASE c.action WHEN 'APART' THEN ?1 ELSE
                                                 (SELECT h.happening FROM event o JOIN event_in_happening h ON h.event_id = o.id
                                                  WHERE o.article_id = c.other_article AND o.trigger_start < c.other_end
                                                    AND o.trigger_end > c.other_start) END
                                        FROM event_correction c
                                        WHERE c.article_id = ?2 AND c.action IN ('APART', 'SAME') AND c.trigger_start < ?4
                                          AND c.trigger_end > ?3
                                        ORDER BY c.id DESC LIMIT 1
                                        """,
                                        row -> row.getLong(1),
                                        event.id(),
                                        event.articleId(),
                                        event.event().trigger().start(),
                                        event.event().trigger().end()))
                .filter(happening -> happening > 0);
    }

    public void place(Map<Long, Long> happeningByEvent) {
        database.write(
                connection -> {
                    for (var placed : happeningByEvent.entrySet()) {
                        put(connection, placed.getKey(), placed.getValue());
                    }
                    return true;
                });
    }

    private static void put(Connection connection, long event, long happening) throws SQLException {
        Rows.change(
                connection,
                """
                INSERT INTO event_in_happening (event_id, happening) SELECT id, ?2 FROM event WHERE id = ?1
                ON CONFLICT (event_id) DO UPDATE SET happening = ?2
                """,
                event,
                happening);
    }

    /// The reader says that an event is one of its own.
    ///
    /// @return the correction's row number, for [EventCorrections#undo]
    public long apart(long eventId) {
        return database.write(
                connection -> {
                    long id = say(connection, eventId, "APART");
                    put(connection, eventId, eventId);
                    return id;
                });
    }

    /// The reader says that two events are one.
    public long same(long eventId, long otherId) {
        return database.write(
                connection -> {
                    long id = say(connection, eventId, "SAME");
                    var other = Found.of(connection, otherId);
                    Rows.change(
                            connection,
                            "UPDATE event_correction SET other_article = ?, other_start = ?,"
                                    + " other_end = ? WHERE id = ?",
                            other.article(),
                            other.trigger().start(),
                            other.trigger().end(),
                            id);
                    long happening =
                            Rows.number(
                                    connection,
                                    "SELECT happening FROM event_in_happening WHERE event_id = ?",
                                    otherId);
                    put(connection, otherId, happening == 0 ? otherId : happening);
                    put(connection, eventId, happening == 0 ? otherId : happening);
                    return id;
                });
    }

    private static long say(Connection connection, long eventId, String action)
            throws SQLException {
        var known = Found.of(connection, eventId);
        return Rows.number(
                connection,
                """
                INSERT INTO event_correction (article_id, action, start_at, end_at, trigger_start, trigger_end, made_at)
                VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id
                """,
                known.article(),
                action,
                known.evidence().start(),
                known.evidence().end(),
                known.trigger().start(),
                known.trigger().end(),
                Instant.now().toString());
    }

    /// Before a correction is taken back: what it placed is to be compared anew.
    static void forgetPlacesOf(Connection connection, long correctionId) throws SQLException {
        Rows.change(
                connection,
                """
                DELETE FROM event_in_happening WHERE event_id IN
                  (SELECT e.id FROM event e JOIN event_correction c ON c.article_id = e.article_id
                     AND c.trigger_start < e.trigger_end AND c.trigger_end > e.trigger_start
                   WHERE c.id = ? AND c.action IN ('APART', 'SAME'))
                """,
                correctionId);
    }

    /// How many outlets tell of each of these happenings; what nobody tells of is not in it.
    public Map<Long, Integer> outlets(Collection<Long> happenings) {
        var list = happenings.stream().map(String::valueOf).collect(Collectors.joining(","));
        return database.read(
                connection -> {
                    var outlets = new HashMap<Long, Integer>();
                    Rows.list(
                            connection,
                            """
                            SELECT h.happening, count(DISTINCT a.source) FROM event_in_happening h
                            JOIN event e ON e.id = h.event_id AND e.hidden_by IS NULL JOIN article a ON a.id = e.article_id
                            WHERE h.happening IN (%s) GROUP BY h.happening
                            """
                                    .formatted(list),
                            row -> outlets.put(row.getLong(1), row.getInt(2)));
                    return outlets;
                });
    }

    /// All tellings of one happening.
    public List<TimelineEvent> reports(long happening) {
        return events.byIds(
                "SELECT e.id FROM event e JOIN event_in_happening h ON h.event_id = e.id WHERE"
                        + " h.happening = ? AND e.hidden_by IS NULL",
                happening);
    }
}
