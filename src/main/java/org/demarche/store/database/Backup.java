package org.demarche.store.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Copies of the library, made by SQLite itself so that they are whole even while it is written to.
final class Backup {

    /// Keeps the file as it was before its tables are changed. A new, empty file needs none.
    static void beforeMigration(Connection connection, Path library) throws SQLException {
        int step = Migrations.version(connection);
        if (step == 0) {
            return;
        }
        var copy = folder(library).resolve("before-step-%d.sqlite".formatted(step + 1));
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The old backup %s could not be replaced.".formatted(copy), e);
        }
        write(connection, copy);
    }

    /// @param copy a file that is not there yet
    static void write(Connection connection, Path copy) throws SQLException {
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        }
    }

    private static Path folder(Path library) {
        try {
            return Files.createDirectories(library.resolveSibling("backups"));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder 'backups' beside %s could not be made.".formatted(library), e);
        }
    }

    private Backup() {}
}
