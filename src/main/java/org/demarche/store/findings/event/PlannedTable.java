package org.demarche.store.findings.event;

import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.PlannedTime;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;
import org.demarche.store.work.IndexChanges;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// When the entries of calendars take place, and their events on the timeline.
///
/// A calendar usually forgets what is over. What was here once stays: only days that lie ahead are
/// taken away again, because the entry was moved.
public final class PlannedTable {

    private static final String KEEP =
            "INSERT OR REPLACE INTO planned_time (article_id, from_day, to_day, place, cancelled)"
                    + " VALUES (?, ?, ?, ?, ?)";

    /// Entries whose events do not say what their times say.
    private static final String UNTOLD =
            """
            SELECT article_id FROM planned_time p
            WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.article_id = p.article_id AND e.made_by IS NULL AND e.from_day = p.from_day
                              AND e.to_day = p.to_day AND (e.status = 'CANCELLED') = p.cancelled)
            UNION
            SELECT e.article_id FROM event e JOIN planned_time any_of_it ON any_of_it.article_id = e.article_id
            WHERE e.made_by IS NULL
              AND NOT EXISTS (SELECT 1 FROM planned_time p WHERE p.article_id = e.article_id AND p.from_day = e.from_day)
            """;

    private final Database database;

    public PlannedTable(Database database) {
        this.database = database;
    }

    /// Notes in a running transaction what a calendar now says of an entry.
    ///
    /// @param today days before it stay as they were noted
    public static void keep(
            Connection connection, long articleId, List<PlannedTime> times, LocalDate today)
            throws SQLException {
        Rows.change(
                connection,
                "DELETE FROM planned_time WHERE article_id = ? AND to_day >= ?",
                articleId,
                today.toString());
        for (var time : times) {
            Rows.change(
                    connection,
                    KEEP,
                    articleId,
                    time.from().toString(),
                    time.to().toString(),
                    time.place(),
                    time.cancelled() ? 1 : 0);
        }
        if (times.size() == 1) { // else the day that it was first met under says less than none
            Rows.change(
                    connection,
                    "UPDATE article SET published = ? WHERE id = ?",
                    times.getFirst().from().toString(),
                    articleId);
        }
    }

    /// In order of time; empty for an article that is no entry of a calendar.
    public List<PlannedTime> of(long articleId) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                "SELECT * FROM planned_time WHERE article_id = ? ORDER BY from_day",
                                row ->
                                        new PlannedTime(
                                                LocalDate.parse(row.getString("from_day")),
                                                LocalDate.parse(row.getString("to_day")),
                                                row.getString("place"),
                                                row.getInt("cancelled") == 1),
                                articleId));
    }

    /// Entries whose events are still to be written, or to be written anew.
    public List<Long> untold() {
        return database.read(connection -> Rows.list(connection, UNTOLD, row -> row.getLong(1)));
    }

    /// Puts an entry's events in place of those that it had; what the reader has said of them is
    /// kept to.
    public void tell(long articleId, List<DiplomaticEvent> events) {
        database.write(
                connection -> {
                    var text =
                            Rows.first(
                                    connection,
                                    "SELECT text FROM article WHERE id = ?",
                                    row -> row.getString(1),
                                    articleId);
                    if (text.isEmpty()) {
                        return false;
                    }
                    Rows.change(connection, "DELETE FROM event WHERE article_id = ?", articleId);
                    for (var event : events) {
                        EventInsert.of(connection, articleId, event, text.get(), null);
                    }
                    EventCorrections.apply(connection, articleId);
                    IndexChanges.note(connection, articleId);
                    return true;
                });
    }
}
