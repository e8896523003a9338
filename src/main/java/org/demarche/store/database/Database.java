package org.demarche.store.database;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;

/// The one file that holds everything that cannot be made again.
///
/// One connection writes, and one thread at a time has it. Reading takes a connection of its own,
/// which sees the last commit and never waits for the writer (write-ahead log); reading connections
/// are kept and lent again.
///
/// `synchronous=FULL`: what [#write] has returned from survives a power cut. See
/// https://sqlite.org/pragma.html#pragma_synchronous
public final class Database implements AutoCloseable {

    private final Path file;
    private final Connection writer;
    private final SQLiteDataSource readers;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    /// Opens the file, makes it if need be, and brings its tables up to date; a file of an older
    /// step is copied into the folder `backups` beside it first.
    public static Database open(Path file) {
        try {
            var database = new Database(file, source(file, false).getConnection());
            try {
                if (Migrations.pending(database.writer)) {
                    Backup.beforeMigration(database.writer, file);
                }
                Migrations.apply(database.writer);
                return database;
            } catch (SQLException | RuntimeException e) {
                database.writer.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new StoreException(
                    "The library %s could not be opened (%s).".formatted(file, e.getMessage()),
                    isWritable(file)
                            ? "Is another Demarche using it? If not, copy the newest file from its"
                                    + " folder 'backups' over it."
                            : "It may not be written to: give yourself the right to, or copy its"
                                    + " folder to another place and open the copy.",
                    e);
        }
    }

    private static boolean isWritable(Path file) {
        var folder = file.toAbsolutePath().getParent();
        return folder != null
                && Files.isWritable(folder)
                && (Files.isWritable(file) || Files.notExists(file));
    }

    private Database(Path file, Connection writer) {
        this.file = file;
        this.writer = writer;
        this.readers = source(file, true);
    }

    public Path file() {
        return file;
    }

    /// Runs `work` in one transaction: all of it is kept, or none.
    public <T> T write(SqlWork<T> work) {
        writing.lock();
        try {
            writer.setAutoCommit(false);
            try {
                var result = work.with(writer);
                writer.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                writer.rollback();
                throw e;
            } finally {
                writer.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StoreException(
                    "The library %s could not be written (%s).".formatted(file, e.getMessage()),
                    "Nothing of this change was kept. Is the disk full or the folder read-only?",
                    e);
        } finally {
            writing.unlock();
        }
    }

    /// Runs `work` on the last committed state.
    public <T> T read(SqlWork<T> work) {
        try {
            var connection = idle.poll();
            if (connection == null) {
                connection = readers.getConnection();
            }
            try {
                return work.with(connection);
            } finally {
                idle.push(connection);
            }
        } catch (SQLException e) {
            throw new StoreException(
                    "The library %s could not be read (%s).".formatted(file, e.getMessage()),
                    "Run 'demarche check' to look for damage.",
                    e);
        }
    }

    /// Writes all that is committed into a new file, while others read and write on.
    void copyInto(Path copy) {
        try (var connection = source(file, false).getConnection()) {
            Backup.write(connection, copy);
        } catch (SQLException e) {
            throw new StoreException(
                    "The library %s could not be copied into %s (%s)."
                            .formatted(file, copy, e.getMessage()),
                    "Is the disk full, or the folder read-only?",
                    e);
        }
    }

    /// Connections to a file that nobody writes: nothing is made beside it.
    static SQLiteDataSource laidAway(Path file) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toUri() + "?immutable=1");
        return source;
    }

    private static SQLiteDataSource source(Path file, boolean readOnly) {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(10_000); // milliseconds: another Demarche may be writing
        if (!readOnly) {
            config.setTransactionMode(
                    TransactionMode
                            .IMMEDIATE); // what a transaction reads first, it may then change
        }
        if (readOnly) {
            config.setOpenMode(SQLiteOpenMode.READONLY);
            config.resetOpenMode(SQLiteOpenMode.CREATE);
            config.resetOpenMode(SQLiteOpenMode.READWRITE);
        }
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    @Override
    public void close() {
        try {
            for (var connection = idle.poll(); connection != null; connection = idle.poll()) {
                connection.close();
            }
            writer.close();
        } catch (SQLException e) {
            throw new StoreException(
                    "The library %s could not be closed (%s).".formatted(file, e.getMessage()),
                    "Every finished change is kept; it will be mended when it is next opened.",
                    e);
        }
    }
}
