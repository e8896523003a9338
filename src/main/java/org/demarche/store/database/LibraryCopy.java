package org.demarche.store.database;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;

/// A whole library in one file, to be laid away and brought back. A copy counts only when it has
/// been read through; until then it bears another name, and nothing is ever written over.
public final class LibraryCopy {

    private static final String TAKE_ANOTHER = "Nothing was restored. Take another backup.";

    /// What stands in a copy.
    ///
    /// @param articles how many
    /// @param bytes its size
    public record Copied(Path file, int articles, long bytes) {}

    private LibraryCopy() {}

    /// Copies an open library as it stands at this moment, also while it is written to.
    ///
    /// @param file a new one
    /// @throws StoreException if there is such a file already, or the copy is not whole
    public static Copied write(Database database, Path file) {
        refuseTaken(file, "There is a file %s already.", "Name another one for the backup.");
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part); // of a copy that was broken off
            database.copyInto(part);
            return settled(part, file, checked(part, "The backup is not whole."));
        } catch (IOException e) {
            throw new StoreException(
                    "The backup %s could not be written (%s).".formatted(file, e.getMessage()),
                    "Is the disk full, or the folder read-only?",
                    e);
        }
    }

    /// Brings a copy back as a library.
    ///
    /// @param library the file to be made; its folder exists
    /// @throws StoreException if there is a library already, or the copy is damaged or no library
    public static Copied restore(Path copy, Path library) {
        var advice = "Move its folder away, or name another one with --library.";
        refuseTaken(library, "There is a library %s already.", advice);
        refuseTaken(
                library.resolveSibling(library.getFileName() + "-wal"),
                "There is a part of a library, %s.",
                advice);
        checked(copy, TAKE_ANOTHER);
        var part = library.resolveSibling(library.getFileName() + ".part");
        try {
            Files.copy(copy, part, StandardCopyOption.REPLACE_EXISTING);
            return settled(part, library, checked(part, TAKE_ANOTHER));
        } catch (IOException e) {
            throw new StoreException(
                    "The library %s could not be written (%s).".formatted(library, e.getMessage()),
                    "Is the disk full, or the folder read-only?",
                    e);
        }
    }

    private static void refuseTaken(Path file, String sentence, String advice) {
        if (Files.exists(file)) {
            throw new StoreException(
                    sentence.formatted(file), advice, new IOException(file.toString()));
        }
    }

    private static Copied settled(Path part, Path file, int articles) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(part, file);
        }
        return new Copied(file, articles, Files.size(file));
    }

    /// Reads a copy through.
    ///
    /// @return how many articles it has
    private static int checked(Path copy, String advice) {
        if (!Files.isRegularFile(copy)) {
            throw new StoreException(
                    "There is no file %s.".formatted(copy), advice, new IOException("no file"));
        }
        try (var connection = Database.laidAway(copy).getConnection()) {
            int step = Migrations.version(connection);
            if (step < 1 || step > Migrations.newest()) {
                throw new StoreException(
                        "%s is no library that this Demarche knows (step %d, known are 1 to %d)."
                                .formatted(copy, step, Migrations.newest()),
                        advice,
                        new IOException("step " + step));
            }
            List<String> problems =
                    Rows.list(connection, "PRAGMA integrity_check", row -> row.getString(1));
            problems.remove("ok");
            if (!problems.isEmpty()) {
                throw new StoreException(
                        "%s is damaged: %s.".formatted(copy, problems.getFirst()),
                        advice,
                        new IOException("damaged"));
            }
            return (int) Rows.number(connection, "SELECT count(*) FROM article");
        } catch (SQLException e) {
            throw new StoreException(
                    "%s is damaged, or no library (%s).".formatted(copy, e.getMessage()),
                    advice,
                    e);
        }
    }
}
