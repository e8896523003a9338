package org.demarche.store.articles;

import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What the reader has read and starred.
public final class ReadingMarks {

    private static final String READ =
            """
            INSERT INTO reading (article_id, read_at) VALUES (?1, ?2)
            ON CONFLICT (article_id) DO UPDATE SET read_at = ?2
            """;

    /// Whether there is such an article and it has not the wished state yet.
    private static final String IS =
            """
            SELECT count(*) FROM article a LEFT JOIN reading r ON r.article_id = a.id
            WHERE a.id = ?1 AND (r.read_at IS NULL) = ?2
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

    /// Many at once, in one transaction.
    ///
    /// @return those of which something changed
    public List<Long> markRead(List<Long> ids, boolean read) {
        var now = read ? Instant.now().toString() : null;
        return database.write(
                connection -> {
                    var changed = new ArrayList<Long>();
                    for (long id : ids) {
                        if (Rows.number(connection, IS, id, read) == 1) {
                            Rows.change(connection, READ, id, now);
                            changed.add(id);
                        }
                    }
                    return changed;
                });
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
