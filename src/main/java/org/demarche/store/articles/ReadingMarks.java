package org.demarche.store.articles;

import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.time.Instant;

/// What the reader has read and starred.
public final class ReadingMarks {

    private static final String READ =
            """
            INSERT INTO reading (article_id, read_at) VALUES (?1, ?2)
            ON CONFLICT (article_id) DO UPDATE SET read_at = ?2
            """;

    private static final String BOOKMARK =
            """
            INSERT INTO reading (article_id, bookmarked_at) VALUES (?1, ?2)
            ON CONFLICT (article_id) DO UPDATE SET bookmarked_at = ?2
            """;

    private final Database database;

    public ReadingMarks(Database database) {
        this.database = database;
    }

    /// @return false when there is no such article
    public boolean markRead(long id, boolean read) {
        return mark(READ, id, read);
    }

    /// @return false when there is no such article
    public boolean bookmark(long id, boolean on) {
        return mark(BOOKMARK, id, on);
    }

    private boolean mark(String sql, long id, boolean on) {
        return database.write(
                connection -> {
                    if (Rows.number(connection, "SELECT count(*) FROM article WHERE id = ?", id)
                            == 0) {
                        return false;
                    }
                    Rows.change(connection, sql, id, on ? Instant.now().toString() : null);
                    return true;
                });
    }
}
