package org.demarche.store.brief;

import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What came since a moment, by our own clock, and when the reader last looked.
public final class NewsTable {

    private static final String LOOKED = "brief.looked";

    private final Database database;

    public NewsTable(Database database) {
        this.database = database;
    }

    /// When the reader last said that all was seen; empty for never.
    public Optional<Instant> looked() {
        return database.read(
                connection ->
                        Rows.first(
                                connection,
                                "SELECT value FROM setting WHERE name = ?",
                                row -> Instant.parse(row.getString(1)),
                                LOOKED));
    }

    public void looked(Instant at) {
        database.write(
                connection ->
                        Rows.change(
                                connection,
                                "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
                                LOOKED,
                                Rows.moment(at)));
    }

    /// Articles first seen since then, newest first.
    public List<Long> articles(Instant since, int atMost) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                """
                                SELECT id FROM article WHERE fetched_at > ?
                                ORDER BY coalesce(published, fetched_at) DESC, id DESC LIMIT ?
                                """,
                                row -> row.getLong(1),
                                Rows.moment(since),
                                atMost));
    }

    public int count(Instant since) {
        return database.read(
                connection ->
                        (int)
                                Rows.number(
                                        connection,
                                        "SELECT count(*) FROM article WHERE fetched_at > ?",
                                        Rows.moment(since)));
    }

    /// What a watch has found since then, newest find first.
    public List<Long> finds(long watch, Instant since) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                """
                                SELECT article_id FROM watch_find WHERE watch_id = ? AND found_at > ?
                                ORDER BY found_at DESC, article_id DESC
                                """,
                                row -> row.getLong(1),
                                watch,
                                Rows.moment(since)));
    }

    /// People, countries and bodies by the number of articles since then that name them, the most
    /// first.
    public SequencedMap<Long, Integer> actors(Instant since, int atMost) {
        return database.read(
                connection -> {
                    var actors = new LinkedHashMap<Long, Integer>();
                    Rows.list(
                            connection,
                            """
                            SELECT e.id, count(*) AS articles FROM entity_in_article i
                            JOIN entity e ON e.id = i.entity_id JOIN article a ON a.id = i.article_id
                            WHERE a.fetched_at > ? AND e.kind IN ('PERSON', 'COUNTRY', 'ORGANISATION')
                            GROUP BY e.id ORDER BY articles DESC, sum(i.mentions) DESC, e.id LIMIT ?
                            """,
                            row -> actors.put(row.getLong(1), row.getInt(2)),
                            Rows.moment(since),
                            atMost);
                    return actors;
                });
    }
}
