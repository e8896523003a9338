package org.demarche.store.findings.dossier;

import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.Span;
import org.demarche.model.query.SaidWords;
import org.demarche.model.query.Telling;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Questions about one entity of the library. All of them look at its newest articles only, so that
/// one that stands in every article is answered as fast as one that is rare.
public final class DossierTable {

    private static final String NEWEST =
            "ORDER BY coalesce(a.published, a.fetched_at) DESC, a.id DESC LIMIT ?2";

    private static final String QUOTES =
            """
            SELECT q.article_id, q.start_at, q.end_at, q.direct, a.title, a.source, a.published, a.text
            FROM (SELECT a.id, i.place FROM entity_in_article i JOIN article a ON a.id = i.article_id WHERE i.entity_id = ?1
            """
                    + NEWEST
                    + """
                    ) near JOIN quote q ON q.article_id = near.id AND q.speaker_place = near.place
                    JOIN article a ON a.id = near.id
                    ORDER BY coalesce(a.published, a.fetched_at) DESC, a.id DESC, q.start_at LIMIT ?3
                    """;

    private final Database database;

    public DossierTable(Database database) {
        this.database = database;
    }

    /// In how many articles an entity is named, and how often in all.
    public Counts counts(long entity) {
        return database.read(
                connection ->
                        Rows.first(
                                        connection,
                                        "SELECT count(*), coalesce(sum(mentions), 0) FROM"
                                                + " entity_in_article WHERE entity_id = ?",
                                        row -> new Counts(row.getInt(1), row.getInt(2)),
                                        entity)
                                .orElseThrow());
    }

    /// See [#counts].
    public record Counts(int articles, int mentions) {}

    /// The articles that name an entity, newest first.
    public List<Long> articles(long entity, int atMost) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                "SELECT a.id FROM entity_in_article i JOIN article a ON a.id ="
                                        + " i.article_id WHERE i.entity_id = ?1 "
                                        + NEWEST,
                                row -> row.getLong(1),
                                entity,
                                atMost));
    }

    /// What an entity said in its newest articles, newest first.
    ///
    /// @param articles how many of them are looked into
    public List<SaidWords> quotes(long entity, int articles, int atMost) {
        return database.read(
                connection ->
                        Rows.list(
                                connection, QUOTES, DossierTable::quote, entity, articles, atMost));
    }

    private static SaidWords quote(ResultSet row) throws SQLException {
        var span = new Span(row.getInt("start_at"), row.getInt("end_at"));
        var published = row.getString("published");
        var told =
                new Telling(
                        row.getLong("article_id"),
                        row.getString("title"),
                        row.getString("source"),
                        published == null ? null : PublicationDate.parse(published).orElse(null));
        return new SaidWords(told, span, span.of(row.getString("text")), row.getInt("direct") == 1);
    }

    /// Which entities of some kinds each of these articles names; by article.
    ///
    /// @param kinds names of [org.demarche.model.finding.EntityKind]s
    public Map<Long, List<Long>> named(List<Long> articles, List<String> kinds) {
        var found = new HashMap<Long, List<Long>>();
        var ids = articles.stream().map(String::valueOf).collect(Collectors.joining(","));
        var these = kinds.stream().map(k -> "'" + k + "'").collect(Collectors.joining(","));
        database.read(
                connection ->
                        Rows.list(
                                connection,
                                "SELECT i.article_id, i.entity_id FROM entity_in_article i JOIN"
                                        + " entity e ON e.id = i.entity_id WHERE i.article_id IN ("
                                        + ids
                                        + ") AND e.kind IN ("
                                        + these
                                        + ")",
                                row ->
                                        found.computeIfAbsent(
                                                        row.getLong(1),
                                                        _ -> new java.util.ArrayList<>())
                                                .add(row.getLong(2))));
        return found;
    }
}
