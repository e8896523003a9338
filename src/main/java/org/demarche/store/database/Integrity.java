package org.demarche.store.database;

import java.util.List;

/// Asks SQLite whether the file is sound.
public final class Integrity {

    private final Database database;

    public Integrity(Database database) {
        this.database = database;
    }

    /// @param thorough every index against every row, and every reference; else only the structure
    /// @return one line for each damage that was found; empty when the file is sound
    public List<String> problems(boolean thorough) {
        return database.read(
                connection -> {
                    var problems =
                            Rows.list(
                                    connection,
                                    thorough ? "PRAGMA integrity_check" : "PRAGMA quick_check",
                                    row -> row.getString(1));
                    problems.remove("ok");
                    if (thorough) {
                        problems.addAll(
                                Rows.list(
                                        connection,
                                        "PRAGMA foreign_key_check",
                                        row ->
                                                "A row of %s points to a row of %s that is not there"
                                                        .formatted(
                                                                row.getString(1),
                                                                row.getString(3))));
                    }
                    return problems;
                });
    }
}
