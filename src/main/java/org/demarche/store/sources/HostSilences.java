package org.demarche.store.sources;

import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.time.Instant;

/// Which servers have asked to be left alone, and until when.
public final class HostSilences {

    private final Database database;

    public HostSilences(Database database) {
        this.database = database;
    }

    /// Long past if the server has no such wish.
    public Instant until(String host) {
        return database.read(
                connection ->
                        Rows.first(
                                        connection,
                                        "SELECT until FROM host_silence WHERE host = ?",
                                        row -> Instant.parse(row.getString(1)),
                                        host)
                                .orElse(Instant.EPOCH));
    }

    /// Wishes that have passed are forgotten.
    public void keep(String host, Instant until, Instant now) {
        database.write(
                connection -> {
                    Rows.change(
                            connection, "DELETE FROM host_silence WHERE until < ?", now.toString());
                    return Rows.change(
                            connection,
                            """
                            INSERT INTO host_silence (host, until) VALUES (?, ?)
                            ON CONFLICT (host) DO UPDATE SET until = excluded.until
                            """,
                            host,
                            until.toString());
                });
    }
}
