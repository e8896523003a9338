package org.demarche.store.reading;

import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// The words that a reader files articles under. Capitals make no other tag.
public final class TagTable {

    private final Database database;

    public TagTable(Database database) {
        this.database = database;
    }

    /// @return false when there is no such article, or the name is blank
    public boolean add(long articleId, String name) {
        var key = key(name);
        return !key.isEmpty()
                && database.write(
                        connection -> {
                            if (Rows.number(
                                            connection,
                                            "SELECT count(*) FROM article WHERE id = ?",
                                            articleId)
                                    == 0) {
                                return false;
                            }
                            Rows.change(
                                    connection,
                                    "INSERT OR IGNORE INTO tag (article_id, key, name, added_at)"
                                            + " VALUES (?, ?, ?, ?)",
                                    articleId,
                                    key,
                                    name.strip(),
                                    Instant.now().toString());
                            return true;
                        });
    }

    /// @return whether the article had it
    public boolean remove(long articleId, String name) {
        return database.write(
                connection ->
                        Rows.change(
                                        connection,
                                        "DELETE FROM tag WHERE article_id = ? AND key = ?",
                                        articleId,
                                        key(name))
                                > 0);
    }

    /// Of one article, by the alphabet.
    public List<String> of(long articleId) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                "SELECT name FROM tag WHERE article_id = ? ORDER BY key",
                                row -> row.getString(1),
                                articleId));
    }

    /// Every tag with the number of its articles, by the alphabet.
    public SequencedMap<String, Integer> all() {
        return database.read(
                connection -> {
                    var counts = new LinkedHashMap<String, Integer>();
                    Rows.list(
                            connection,
                            "SELECT min(name), count(*) FROM tag GROUP BY key ORDER BY key",
                            row -> counts.put(row.getString(1), row.getInt(2)));
                    return counts;
                });
    }

    /// Every tag with its articles, by the alphabet.
    public SequencedMap<String, List<Long>> byTag() {
        return database.read(
                connection -> {
                    var names = new LinkedHashMap<String, String>();
                    var articles = new LinkedHashMap<String, List<Long>>();
                    Rows.list(
                            connection,
                            "SELECT key, name, article_id FROM tag ORDER BY key, article_id",
                            row -> {
                                var key = row.getString(1);
                                names.putIfAbsent(key, row.getString(2));
                                return articles.computeIfAbsent(
                                                names.getOrDefault(key, key),
                                                _ -> new ArrayList<>())
                                        .add(row.getLong(3));
                            });
                    return articles;
                });
    }

    /// The articles with a tag, rising.
    ///
    /// @param begun whether longer tags that begin so count too
    public long[] articles(String name, boolean begun) {
        var key = key(name);
        return database
                .read(
                        connection ->
                                Rows.list(
                                        connection,
                                        begun
                                                ? "SELECT DISTINCT article_id FROM tag WHERE"
                                                        + " substr(key, 1, length(?1)) = ?1 ORDER"
                                                        + " BY article_id"
                                                : "SELECT article_id FROM tag WHERE key = ?1 ORDER"
                                                        + " BY article_id",
                                        row -> row.getLong(1),
                                        key))
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /// What makes two tags the same one.
    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
