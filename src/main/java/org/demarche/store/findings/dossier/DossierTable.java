package org.demarche.store.findings.dossier;

import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.Span;
import org.demarche.model.query.SaidWords;
import org.demarche.model.query.Telling;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Questions about one entity of the library. All but the first look at some of its articles only,
/// so that one that stands in every article is answered nearly as fast as one that is rare.
public final class DossierTable {

    private static final String SIGHTINGS =
            """
            SELECT a.id, substr(coalesce(a.published, a.fetched_at), 1, 10), i.mentions
            FROM entity_in_article i CROSS JOIN article a ON a.id = i.article_id WHERE i.entity_id = ?
            ORDER BY coalesce(a.published, a.fetched_at) DESC, a.id DESC
            """;

    @SuppressWarnings("InlineFormatString") // a statement is better read by itself
    private static final String QUOTES =
            """
            SELECT q.article_id, q.start_at, q.end_at, q.direct, a.title, a.source, a.published, a.text
            FROM entity_in_article i CROSS JOIN quote q ON q.article_id = i.article_id AND q.speaker_place = i.place
            CROSS JOIN article a ON a.id = i.article_id
            WHERE i.entity_id = ? AND i.article_id IN (%s)
            ORDER BY coalesce(a.published, a.fetched_at) DESC, a.id DESC, q.start_at LIMIT ?
            """;

    /// The tables are joined in this order, for a planner that does not know how few articles are
    /// asked for would begin with the entities: https://sqlite.org/optoverview.html#crossjoin
    @SuppressWarnings("InlineFormatString") // as above
    private static final String NAMED =
            """
            SELECT i.article_id, i.entity_id FROM entity_in_article i CROSS JOIN entity e ON e.id = i.entity_id
            WHERE i.article_id IN (%s) AND e.kind IN (%s)
            """;

    private final Database database;

    public DossierTable(Database database) {
        this.database = database;
    }

    /// Where an entity is named, newest first.
    public List<Sighting> sightings(long entity) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                SIGHTINGS,
                                row ->
                                        new Sighting(
                                                row.getLong(1), row.getString(2), row.getInt(3)),
                                entity));
    }

    /// @param day ISO 8601: of publication, else of first sight
    /// @param mentions in the article
    public record Sighting(long article, String day, int mentions) {}

    /// What an entity said in some articles, newest first.
    public List<SaidWords> quotes(long entity, List<Long> articles, int atMost) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                QUOTES.formatted(joined(articles)),
                                DossierTable::quote,
                                entity,
                                atMost));
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
        var these = kinds.stream().map(k -> "'" + k + "'").collect(Collectors.joining(","));
        database.read(
                connection ->
                        Rows.list(
                                connection,
                                NAMED.formatted(joined(articles), these),
                                row ->
                                        found.computeIfAbsent(
                                                        row.getLong(1), _ -> new ArrayList<>())
                                                .add(row.getLong(2))));
        return found;
    }

    private static String joined(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
