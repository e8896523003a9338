package org.demarche.store.articles;

import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The ids that articles had in the JSON Lines that they came in, by which other programs know
/// them.
public final class GivenIds {

    private static final String MARK = "line:"; // no feed begins its guids so

    private static final int IDS_AT_ONCE = 500;

    private final Database database;

    public GivenIds(Database database) {
        this.database = database;
    }

    /// What is kept as the guid of an article whose JSON line has this id.
    public static String guid(String given) {
        return MARK + given;
    }

    /// By row number; an article that came without an id is not in it.
    public Map<Long, String> of(List<Long> articles) {
        var given = new HashMap<Long, String>();
        database.read(
                connection -> {
                    for (int from = 0; from < articles.size(); from += IDS_AT_ONCE) {
                        var list =
                                articles
                                        .subList(
                                                from, Math.min(articles.size(), from + IDS_AT_ONCE))
                                        .stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(","));
                        Rows.list(
                                connection,
                                "SELECT id, substr(guid, 6) FROM article WHERE guid LIKE 'line:%'"
                                        + " AND id IN ("
                                        + list
                                        + ")",
                                row -> given.put(row.getLong(1), row.getString(2)));
                    }
                    return given;
                });
        return given;
    }

    /// The newest article that came with this id.
    public Optional<Long> article(String given) {
        return database.read(
                connection ->
                        Rows.first(
                                connection,
                                "SELECT id FROM article WHERE guid = ? ORDER BY id DESC",
                                row -> row.getLong(1),
                                guid(given)));
    }
}
