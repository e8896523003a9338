package org.demarche.store.watches;

import org.demarche.model.watch.Watch;
import org.demarche.model.watch.WatchState;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The searches that a reader has saved. Only the reader takes one away.
public final class WatchTable {

    private static final String COLUMNS = "w.id, w.name, w.words, w.alerts, w.trouble";

    private final Database database;

    public WatchTable(Database database) {
        this.database = database;
    }

    /// By name.
    public List<Watch> all() {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                "SELECT " + COLUMNS + " FROM watch w ORDER BY lower(w.name), w.id",
                                WatchTable::watch));
    }

    public Optional<Watch> of(long id) {
        return database.read(connection -> row(connection, id));
    }

    /// Every watch with its counts, by name.
    public List<WatchState> states() {
        var sql =
                "SELECT "
                        + COLUMNS
                        + ", count(f.article_id) AS articles"
                        + ", sum(f.article_id IS NOT NULL AND r.read_at IS NULL) AS unread"
                        + ", sum(f.found_at > w.looked_at) AS fresh"
                        + " FROM watch w LEFT JOIN watch_find f ON f.watch_id = w.id"
                        + " LEFT JOIN reading r ON r.article_id = f.article_id"
                        + " GROUP BY w.id ORDER BY lower(w.name), w.id";
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                sql,
                                row ->
                                        new WatchState(
                                                watch(row),
                                                row.getInt("articles"),
                                                row.getInt("unread"),
                                                row.getInt("fresh"))));
    }

    /// @return the new watch, which has found nothing yet
    public Watch add(String name, String words, boolean alerts) {
        var now = Rows.moment(Instant.now());
        return database.write(
                connection -> {
                    Rows.change(
                            connection,
                            "INSERT INTO watch (name, words, alerts, made_at, looked_at)"
                                    + " VALUES (?, ?, ?, ?, ?)",
                            name.strip(),
                            words.strip(),
                            alerts ? 1 : 0,
                            now,
                            now);
                    return row(connection, Rows.number(connection, "SELECT last_insert_rowid()"))
                            .orElseThrow();
                });
    }

    /// Changes what a watch is called and asks. What it has found stays until it is asked anew.
    ///
    /// @return false when there is none of that id
    public boolean change(long id, String name, String words, boolean alerts) {
        return database.write(
                connection ->
                        Rows.change(
                                        connection,
                                        "UPDATE watch SET name = ?, words = ?, alerts = ?, trouble"
                                                + " = '' WHERE id = ?",
                                        name.strip(),
                                        words.strip(),
                                        alerts ? 1 : 0,
                                        id)
                                > 0);
    }

    /// Says why a watch cannot be asked; an empty sentence says that it can again.
    public void trouble(long id, String sentence) {
        database.write(
                connection ->
                        Rows.change(
                                connection,
                                "UPDATE watch SET trouble = ?1 WHERE id = ?2 AND trouble <> ?1",
                                sentence,
                                id));
    }

    /// The reader has opened its list: nothing of it is fresh any more.
    public void looked(long id) {
        database.write(
                connection ->
                        Rows.change(
                                connection,
                                "UPDATE watch SET looked_at = ? WHERE id = ?",
                                Rows.moment(Instant.now()),
                                id));
    }

    /// @return whether there was one of that id
    public boolean delete(long id) {
        return database.write(
                connection -> Rows.change(connection, "DELETE FROM watch WHERE id = ?", id) > 0);
    }

    private static Optional<Watch> row(Connection connection, long id) throws SQLException {
        return Rows.first(
                connection,
                "SELECT " + COLUMNS + " FROM watch w WHERE w.id = ?",
                WatchTable::watch,
                id);
    }

    private static Watch watch(ResultSet row) throws SQLException {
        return new Watch(
                row.getLong("id"),
                row.getString("name"),
                row.getString("words"),
                row.getInt("alerts") == 1,
                row.getString("trouble"));
    }
}
