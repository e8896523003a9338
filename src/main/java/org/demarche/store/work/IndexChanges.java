package org.demarche.store.work;

import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Which articles the index has not seen since a revision. A change is noted in the transaction
/// that makes it.
public final class IndexChanges {

    /// @param articles those that were added, changed or deleted, each once, oldest change first
    /// @param revision that the index has reached when it has seen them
    public record Batch(List<Long> articles, long revision) {}

    private final Database database;

    public IndexChanges(Database database) {
        this.database = database;
    }

    public static void note(Connection connection, long articleId) throws SQLException {
        Rows.change(connection, "INSERT INTO index_change (article_id) VALUES (?)", articleId);
    }

    /// The next changes after a revision; an empty batch when there are none.
    public Batch after(long revision, int atMost) {
        return database.read(
                connection -> {
                    var last = new long[] {revision};
                    var articles =
                            Rows.list(
                                    connection,
                                    "SELECT revision, article_id FROM index_change WHERE revision >"
                                            + " ? ORDER BY revision LIMIT ?",
                                    row -> {
                                        last[0] = row.getLong(1);
                                        return row.getLong(2);
                                    },
                                    revision,
                                    atMost);
                    return new Batch(articles.stream().distinct().toList(), last[0]);
                });
    }

    /// The newest revision; 0 when nothing was ever noted.
    public long newest() {
        return database.read(
                connection ->
                        Rows.number(
                                connection,
                                "SELECT seq FROM sqlite_sequence WHERE name = 'index_change'"));
    }

    /// The oldest revision that is still noted; what is before it can be had from the articles
    /// only.
    public long oldest() {
        return database.read(
                connection ->
                        Rows.number(
                                connection, "SELECT coalesce(min(revision), 0) FROM index_change"));
    }

    /// Forgets what the index has seen for good.
    public void forgetUpTo(long revision) {
        database.write(
                connection ->
                        Rows.change(
                                connection,
                                "DELETE FROM index_change WHERE revision <= ?",
                                revision));
    }
}
