package org.demarche.store.reading;

import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.time.Instant;
import java.util.List;

/// What the reader has searched for; the newest thousand searches.
public final class AskedTable {

    private static final int KEPT = 1_000;

    private final Database database;

    public AskedTable(Database database) {
        this.database = database;
    }

    /// Remembers a search as the newest.
    public void asked(String words) {
        database.write(
                connection -> {
                    Rows.change(
                            connection,
                            """
                            INSERT INTO asked (words, asked_at) VALUES (?1, ?2)
                            ON CONFLICT (words) DO UPDATE SET asked_at = ?2, times = times + 1
                            """,
                            words,
                            Rows.moment(Instant.now()));
                    return Rows.change(
                            connection,
                            """
                            DELETE FROM asked WHERE words IN
                                (SELECT words FROM asked ORDER BY asked_at DESC LIMIT -1 OFFSET ?)
                            """,
                            KEPT);
                });
    }

    /// The newest first.
    ///
    /// @param begun only those that begin so, whatever the capitals; empty for all
    public List<String> newest(String begun, int atMost) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                """
                                SELECT words FROM asked WHERE lower(substr(words, 1, length(?1))) = lower(?1)
                                ORDER BY asked_at DESC LIMIT ?2
                                """,
                                row -> row.getString(1),
                                begun,
                                atMost));
    }

    /// Forgets one search, as it was asked.
    public void forget(String words) {
        database.write(
                connection -> Rows.change(connection, "DELETE FROM asked WHERE words = ?", words));
    }

    /// Forgets all.
    public void forget() {
        database.write(connection -> Rows.change(connection, "DELETE FROM asked"));
    }
}
