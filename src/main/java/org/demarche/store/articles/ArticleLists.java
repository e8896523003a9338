package org.demarche.store.articles;

import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;
import org.demarche.store.reading.TagTable;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// The articles as lists show them: filtered, sorted, counted.
public final class ArticleLists {

    private static final String SUMMARY =
            """
            SELECT a.id, a.address, a.title, a.source, a.published, a.fetched_at, a.lead, a.words, a.sample, r.read_at, r.bookmarked_at
            FROM article a LEFT JOIN reading r ON r.article_id = a.id
            """;

    private static final String STORED =
            SUMMARY.replace("a.id,", "a.id, a.byline, a.language, a.text,");

    /// Entries of calendars stand in their calendars, not among the news.
    private static final String NEWS = "a.id NOT IN (SELECT article_id FROM planned_time)";

    private static final int IDS_AT_ONCE = 500; // placeholders in one statement

    private final Database database;

    public ArticleLists(Database database) {
        this.database = database;
    }

    /// Newest first, by publication or else by first sight.
    public List<ArticleSummary> newest(ArticleFilter filter, int atMost) {
        var sql =
                SUMMARY
                        + "WHERE "
                        + condition(filter)
                        + " ORDER BY coalesce(a.published, a.fetched_at) DESC, a.id DESC LIMIT ?";
        return database.read(
                connection -> Rows.list(connection, sql, ArticleLists::summary, atMost));
    }

    /// The articles of these ids, in the same order; those that are no more are left out.
    public List<ArticleSummary> of(List<Long> ids) {
        var found = new HashMap<Long, ArticleSummary>();
        database.read(
                connection -> {
                    for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
                        var some = ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE));
                        var list =
                                some.stream().map(String::valueOf).collect(Collectors.joining(","));
                        Rows.list(
                                        connection,
                                        SUMMARY + "WHERE a.id IN (" + list + ")",
                                        ArticleLists::summary)
                                .forEach(a -> found.put(a.id(), a));
                    }
                    return found;
                });
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /// One article but for its analysis: its line, byline, language and text.
    public Optional<Stored> stored(long id) {
        return database.read(
                connection ->
                        Rows.first(
                                connection, STORED + "WHERE a.id = ?", ArticleLists::stored, id));
    }

    /// Articles but for their analyses, in no particular order; those that are no more are left
    /// out.
    public List<Stored> stored(List<Long> ids) {
        var list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                STORED + "WHERE a.id IN (" + list + ")",
                                ArticleLists::stored));
    }

    /// @param language ISO 639-1; null when not known
    public record Stored(
            ArticleSummary summary,
            @Nullable String byline,
            @Nullable String language,
            CleanText text) {}

    /// The ids of a part of the library, sorted.
    public long[] ids(ArticleFilter filter) {
        var sql =
                "SELECT a.id FROM article a LEFT JOIN reading r ON r.article_id = a.id WHERE "
                        + condition(filter)
                        + " ORDER BY a.id";
        return database
                .read(connection -> Rows.list(connection, sql, row -> row.getLong(1)))
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    public int count(ArticleFilter filter) {
        var sql =
                "SELECT count(*) FROM article a LEFT JOIN reading r ON r.article_id = a.id WHERE "
                        + condition(filter);
        return database.read(connection -> (int) Rows.number(connection, sql));
    }

    /// The ids of what is not read yet in a part of the library.
    public List<Long> unread(ArticleFilter filter) {
        var sql =
                "SELECT a.id FROM article a LEFT JOIN reading r ON r.article_id = a.id WHERE"
                        + " r.read_at IS NULL AND "
                        + condition(filter);
        return database.read(connection -> Rows.list(connection, sql, row -> row.getLong(1)));
    }

    /// Articles of an address and a title, oldest first; more than one where a feed gives one
    /// address to many.
    public List<Long> at(URI address, String title) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                "SELECT id FROM article WHERE address = ? AND title = ? ORDER BY"
                                        + " id",
                                row -> row.getLong(1),
                                address.toString(),
                                title));
    }

    /// How many unread articles each source has; a source without any is not in it.
    public Map<Long, Integer> unreadBySource() {
        return database.read(
                connection -> {
                    var counts = new HashMap<Long, Integer>();
                    Rows.list(
                            connection,
                            """
                            SELECT p.source_id, count(DISTINCT p.article_id) FROM article_place p LEFT JOIN reading r ON r.article_id = p.article_id
                            WHERE p.source_id IS NOT NULL AND r.read_at IS NULL AND p.article_id NOT IN (SELECT article_id FROM planned_time) GROUP BY p.source_id
                            """,
                            row -> counts.put(row.getLong(1), row.getInt(2)));
                    return counts;
                });
    }

    /// Every id, oldest row first, for rebuilding the index.
    public List<Long> allIds() {
        return database.read(
                connection ->
                        new ArrayList<>(
                                Rows.list(
                                        connection,
                                        "SELECT id FROM article ORDER BY id",
                                        row -> row.getLong(1))));
    }

    private static String condition(ArticleFilter filter) {
        return switch (filter) {
            case ArticleFilter.All() -> NEWS;
            case ArticleFilter.Unread() -> "r.read_at IS NULL AND " + NEWS;
            case ArticleFilter.Read() -> "r.read_at IS NOT NULL AND " + NEWS;
            case ArticleFilter.Bookmarked() -> "r.bookmarked_at IS NOT NULL";
            case ArticleFilter.WithQuotes() -> "a.id IN (SELECT article_id FROM quote)";
            case ArticleFilter.WithEvents() -> "a.id IN (SELECT article_id FROM event) AND " + NEWS;
            case ArticleFilter.Samples() -> "a.sample = 1";
            case ArticleFilter.OfSource(long id) ->
                    "a.id IN (SELECT article_id FROM article_place WHERE source_id = " + id + ")";
            case ArticleFilter.Watched(long id) ->
                    "a.id IN (SELECT article_id FROM watch_find WHERE watch_id = " + id + ")";
            case ArticleFilter.Tagged(var tag) ->
                    "a.id IN (SELECT article_id FROM tag WHERE key = '"
                            + TagTable.key(tag).replace("'", "''")
                            + "')";
            case ArticleFilter.Naming(long id) ->
                    "a.id IN (SELECT article_id FROM entity_in_article WHERE entity_id = "
                            + id
                            + ")";
        };
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                summary(row),
                row.getString("byline"),
                row.getString("language"),
                new CleanText(row.getString("text")));
    }

    private static ArticleSummary summary(ResultSet row) throws SQLException {
        var published = row.getString("published");
        return new ArticleSummary(
                row.getLong("id"),
                URI.create(row.getString("address")),
                row.getString("title"),
                row.getString("source"),
                published == null ? null : PublicationDate.parse(published).orElse(null),
                Instant.parse(row.getString("fetched_at")),
                row.getString("lead"),
                row.getInt("words"),
                row.getString("read_at") != null,
                row.getString("bookmarked_at") != null,
                row.getInt("sample") == 1);
    }
}
