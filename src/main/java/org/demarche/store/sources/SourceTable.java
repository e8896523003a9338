package org.demarche.store.sources;

import org.demarche.model.intake.PackFeed;
import org.demarche.model.intake.Source;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Feeds, pages, folders and calendars, and how the reader wants them asked and shown. How their
/// asking went is written by [SourceHealthTable].
public final class SourceTable {

    /// What a source is, as the file says it.
    public enum Kind {
        FEED,
        PAGE,
        FOLDER,
        CALENDAR
    }

    private final Database database;

    public SourceTable(Database database) {
        this.database = database;
    }

    /// A source to be added.
    ///
    /// @param manner how it is asked and shown, unless it is there already
    public record Wanted(Kind kind, URI address, String title, Source.Manner manner) {}

    /// Adds a source, or finds the one of that address.
    public Source add(Kind kind, URI address, String title) {
        return addAll(List.of(new Wanted(kind, address, title, Source.Manner.USUAL))).getFirst();
    }

    /// Adds sources in one transaction, or finds those that are there: they stay as they are.
    ///
    /// @return one for each that was wanted, in order
    public List<Source> addAll(List<Wanted> wanted) {
        return database.write(
                connection -> {
                    var sources = new ArrayList<Source>(wanted.size());
                    for (var one : wanted) {
                        sources.add(added(connection, one));
                    }
                    return sources;
                });
    }

    private static Source added(Connection connection, Wanted wanted) throws SQLException {
        var manner = wanted.manner();
        Rows.change(
                connection,
                """
                INSERT INTO source (kind, address, title, added_at, folder, interval_minutes, fetch_page, owner, country, pictures)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (address) DO NOTHING
                """,
                wanted.kind().name(),
                wanted.address().toString(),
                wanted.title(),
                Instant.now().toString(),
                manner.folder(),
                manner.everyMinutes(),
                manner.fetchPage() ? 1 : 0,
                manner.owner().name(),
                manner.country(),
                manner.pictures() ? 1 : 0);
        return Rows.first(
                        connection,
                        "SELECT * FROM source WHERE address = ?",
                        SourceTable::source,
                        wanted.address().toString())
                .orElseThrow();
    }

    /// Keeps what the reader says of a source.
    public void change(long id, String title, Source.Manner manner) {
        database.write(
                connection -> {
                    // whose voice it is, is indexed with its articles
                    Rows.change(
                            connection,
                            """
                            INSERT INTO index_change (article_id) SELECT a.id FROM article a JOIN source s ON s.id = a.source_id
                            WHERE s.id = ? AND s.owner <> ?
                            """,
                            id,
                            manner.owner().name());
                    return Rows.change(
                            connection,
                            """
                            UPDATE source SET title = ?, folder = ?, interval_minutes = ?, fetch_page = ?, owner = ?, country = ?, pictures = ? WHERE id = ?
                            """,
                            title,
                            manner.folder(),
                            manner.everyMinutes(),
                            manner.fetchPage() ? 1 : 0,
                            manner.owner().name(),
                            manner.country(),
                            manner.pictures() ? 1 : 0,
                            id);
                });
    }

    /// The source that first brought an article; empty for one brought by hand, or from a source
    /// that is no more.
    public Optional<Source> ofArticle(long articleId) {
        return database.read(
                connection ->
                        Rows.first(
                                connection,
                                "SELECT * FROM source WHERE id = (SELECT source_id FROM article"
                                        + " WHERE id = ?)",
                                SourceTable::source,
                                articleId));
    }

    /// Whose voice brought each of these articles, by their numbers; an article from a source that
    /// nobody has looked at, or from none, is not in it.
    public Map<Long, PackFeed.Owner> owners(List<Long> articles) {
        var ids = articles.stream().map(String::valueOf).collect(Collectors.joining(","));
        var owners = new HashMap<Long, PackFeed.Owner>();
        database.read(
                connection ->
                        Rows.list(
                                connection,
                                "SELECT a.id, s.owner FROM article a JOIN source s ON s.id ="
                                        + " a.source_id WHERE s.owner <> 'UNREVIEWED' AND a.id IN ("
                                        + ids
                                        + ")",
                                row ->
                                        owners.put(
                                                row.getLong(1),
                                                PackFeed.Owner.valueOf(row.getString(2)))));
        return owners;
    }

    /// By title.
    public List<Source> all() {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                "SELECT * FROM source ORDER BY title COLLATE NOCASE, id",
                                SourceTable::source));
    }

    /// Those that are to be asked now.
    public List<Source> due(Instant now) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                "SELECT * FROM source WHERE dead_since IS NULL AND (next_due IS"
                                        + " NULL OR next_due <= ?) ORDER BY id",
                                SourceTable::source,
                                now.toString()));
    }

    /// Those that are not gone for good, by title.
    public List<Source> living() {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                "SELECT * FROM source WHERE dead_since IS NULL ORDER BY title"
                                        + " COLLATE NOCASE, id",
                                SourceTable::source));
    }

    public Optional<Source> find(long id) {
        return database.read(
                connection ->
                        Rows.first(
                                connection,
                                "SELECT * FROM source WHERE id = ?",
                                SourceTable::source,
                                id));
    }

    /// It turned out to be something else than it was taken for.
    public void become(long id, Kind kind) {
        database.write(
                connection ->
                        Rows.change(
                                connection,
                                "UPDATE source SET kind = ? WHERE id = ?",
                                kind.name(),
                                id));
    }

    public void rename(long id, String title) {
        database.write(
                connection ->
                        Rows.change(
                                connection, "UPDATE source SET title = ? WHERE id = ?", title, id));
    }

    /// It lives elsewhere now.
    ///
    /// @return false when another source has that address: then nothing is done
    public boolean move(long id, URI address) {
        return database.write(
                        connection ->
                                Rows.change(
                                        connection,
                                        "UPDATE OR IGNORE source SET address = ? WHERE id = ?",
                                        address.toString(),
                                        id))
                > 0;
    }

    /// Its articles stay.
    public void delete(long id) {
        database.write(
                connection -> {
                    Rows.change(
                            connection,
                            "DELETE FROM failure WHERE subject = (SELECT address FROM source WHERE"
                                    + " id = ?)",
                            id);
                    return Rows.change(connection, "DELETE FROM source WHERE id = ?", id);
                });
    }

    private static Source source(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        var address = URI.create(row.getString("address"));
        var title = row.getString("title");
        var health =
                new Source.Health(
                        instant(row.getString("last_success")),
                        instant(row.getString("failing_since")),
                        row.getString("why"),
                        instant(row.getString("next_due")),
                        instant(row.getString("dead_since")),
                        row.getInt("teasers") == 1);
        var manner =
                new Source.Manner(
                        row.getString("folder"),
                        Rows.integer(row, "interval_minutes"),
                        row.getInt("fetch_page") == 1,
                        PackFeed.Owner.valueOf(row.getString("owner")),
                        row.getString("country"),
                        row.getInt("pictures") == 1);
        return switch (Kind.valueOf(row.getString("kind"))) {
            case FEED -> new Source.Feed(id, address, title, health, manner);
            case PAGE -> new Source.Page(id, address, title, health, manner);
            case FOLDER -> new Source.Folder(id, address, title, health, manner);
            case CALENDAR -> new Source.Calendar(id, address, title, health, manner);
        };
    }

    private static @Nullable Instant instant(@Nullable String iso) {
        return iso == null ? null : Instant.parse(iso);
    }
}
