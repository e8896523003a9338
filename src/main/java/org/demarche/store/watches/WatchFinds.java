package org.demarche.store.watches;

import org.demarche.model.watch.WatchFind;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What each watch has found. A find keeps its moment for as long as it stands.
public final class WatchFinds {

    private final Database database;

    public WatchFinds(Database database) {
        this.database = database;
    }

    /// Keeps what was found among some articles: a find among them that is not told any more goes.
    ///
    /// @param among the articles that were asked for
    /// @param found every find among them
    /// @return those that were not known before
    public List<WatchFind> keep(List<Long> among, Set<WatchFind> found) {
        if (among.isEmpty()) {
            return List.of();
        }
        return database.write(
                connection -> {
                    var known = new HashSet<WatchFind>();
                    for (long article : among) {
                        known.addAll(
                                Rows.list(
                                        connection,
                                        "SELECT watch_id FROM watch_find WHERE article_id = ?",
                                        row -> new WatchFind(row.getLong(1), article),
                                        article));
                    }
                    return replace(connection, known, found, Rows.moment(Instant.now()));
                });
    }

    /// Keeps all that one watch finds in the whole library. What it had not found before counts as
    /// found when the article came: it is the watch that is new, not the article.
    ///
    /// @return those that were not known before
    public List<WatchFind> keepAll(long watchId, long[] articles) {
        var found = new HashSet<WatchFind>();
        for (long article : articles) {
            found.add(new WatchFind(watchId, article));
        }
        return database.write(
                connection -> {
                    var known =
                            new HashSet<>(
                                    Rows.list(
                                            connection,
                                            "SELECT article_id FROM watch_find WHERE watch_id = ?",
                                            row -> new WatchFind(watchId, row.getLong(1)),
                                            watchId));
                    return replace(connection, known, found, null);
                });
    }

    /// A watch or an article may have gone since it was asked: then there is nothing to keep.
    ///
    /// @param at when they were found; null for when each article came
    private static List<WatchFind> replace(
            Connection connection, Set<WatchFind> known, Set<WatchFind> found, @Nullable String at)
            throws SQLException {
        for (var find : known) {
            if (!found.contains(find)) {
                Rows.change(
                        connection,
                        "DELETE FROM watch_find WHERE watch_id = ? AND article_id = ?",
                        find.watchId(),
                        find.articleId());
            }
        }
        var fresh = new ArrayList<WatchFind>();
        for (var find : found) {
            if (!known.contains(find)
                    && Rows.change(
                                    connection,
                                    """
                                    INSERT OR IGNORE INTO watch_find (watch_id, article_id, found_at)
                                    SELECT w.id, a.id, coalesce(?, a.fetched_at) FROM watch w, article a WHERE w.id = ? AND a.id = ?
                                    """,
                                    at,
                                    find.watchId(),
                                    find.articleId())
                            > 0) {
                fresh.add(find);
            }
        }
        return fresh;
    }
}
