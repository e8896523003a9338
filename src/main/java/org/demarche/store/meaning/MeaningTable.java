package org.demarche.store.meaning;

import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;
import org.demarche.store.work.IndexChanges;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The vectors of each article's passages. An article without a row, or with one of another
/// version, has still to be read; when its text changes, its row goes.
public final class MeaningTable {

    private static final int IDS_AT_ONCE = 500;

    private final Database database;

    public MeaningTable(Database database) {
        this.database = database;
    }

    /// Articles that have none of this version, the newest first.
    public List<Long> lacking(String version, int atMost) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                """
                                SELECT a.id FROM article a LEFT JOIN article_meaning m ON m.article_id = a.id
                                WHERE m.version IS NOT ?
                                ORDER BY coalesce(a.published, a.fetched_at) DESC, a.id DESC LIMIT ?
                                """,
                                row -> row.getLong(1),
                                version,
                                atMost));
    }

    /// Whether no article has any.
    public boolean isEmpty() {
        return database.read(
                connection ->
                        Rows.number(
                                        connection,
                                        "SELECT count(*) FROM (SELECT 1 FROM article_meaning LIMIT"
                                                + " 1)")
                                == 0);
    }

    public int countLacking(String version) {
        return database.read(
                connection ->
                        (int)
                                Rows.number(
                                        connection,
                                        "SELECT (SELECT count(*) FROM article) - (SELECT count(*)"
                                                + " FROM article_meaning WHERE version = ?)",
                                        version));
    }

    /// Keeps the vectors of one article, if it is still there, and has the index see them.
    ///
    /// @param vectors of its passages, all of one length; none if it could not be read
    public void keep(long article, String version, List<byte[]> vectors) {
        database.write(
                connection -> {
                    int kept =
                            Rows.change(
                                    connection,
                                    """
                                    INSERT OR REPLACE INTO article_meaning (article_id, version, vectors)
                                    SELECT id, ?, ? FROM article WHERE id = ?
                                    """,
                                    version,
                                    joined(vectors),
                                    article);
                    if (kept > 0 && !vectors.isEmpty()) {
                        IndexChanges.note(connection, article);
                    }
                    return kept;
                });
    }

    private static byte[] joined(List<byte[]> vectors) {
        var size = vectors.isEmpty() ? 0 : vectors.getFirst().length;
        var all = new byte[size * vectors.size()];
        for (int i = 0; i < vectors.size(); i++) {
            System.arraycopy(vectors.get(i), 0, all, i * size, size);
        }
        return all;
    }

    /// The vectors of articles that have some of this version.
    ///
    /// @param size numbers in a vector
    public Map<Long, List<byte[]>> of(List<Long> articles, String version, int size) {
        var found = new HashMap<Long, List<byte[]>>();
        for (int from = 0; from < articles.size(); from += IDS_AT_ONCE) {
            var ids =
                    articles.subList(from, Math.min(articles.size(), from + IDS_AT_ONCE)).stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(","));
            database.read(
                    connection ->
                            Rows.list(
                                    connection,
                                    "SELECT article_id, vectors FROM article_meaning WHERE"
                                            + " version = ? AND article_id IN ("
                                            + ids
                                            + ")",
                                    row -> found.put(row.getLong(1), cut(row.getBytes(2), size)),
                                    version));
        }
        return found;
    }

    private static List<byte[]> cut(byte[] all, int size) {
        var vectors = new ArrayList<byte[]>();
        for (int from = 0; from + size <= all.length; from += size) {
            vectors.add(Arrays.copyOfRange(all, from, from + size));
        }
        return vectors;
    }
}
