package org.demarche.store.findings;

import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;
import org.demarche.model.finding.TimeMention;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;
import org.demarche.store.findings.event.EventDays;
import org.demarche.store.findings.event.EventRows;
import org.demarche.store.findings.name.EntityRows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Reads back what the analysis found in an article.
public final class FindingsReader {

    private static final String ABOUT =
            """
            SELECT w.version, coalesce(a.language, 'en') AS language, a.text
            FROM work w JOIN article a ON a.id = w.article_id WHERE w.article_id = ? AND w.stage = 'ANALYSIS'
            """;

    private final Database database;

    public FindingsReader(Database database) {
        this.database = database;
    }

    /// Empty while the article has not been analysed.
    public Optional<Analysis> of(long articleId) {
        return database.read(
                connection -> {
                    var about =
                            Rows.first(
                                    connection,
                                    ABOUT,
                                    row ->
                                            new About(
                                                    row.getString(1),
                                                    row.getString(2),
                                                    row.getString(3)),
                                    articleId);
                    if (about.isEmpty()) {
                        return Optional.empty();
                    }
                    var text = about.get().text();
                    return Optional.of(
                            new Analysis(
                                    about.get().version(),
                                    about.get().language(),
                                    EntityRows.entities(connection, articleId),
                                    EntityRows.mentions(connection, articleId, text),
                                    times(connection, articleId, text),
                                    quotes(connection, articleId),
                                    EventRows.ofArticle(connection, articleId)));
                });
    }

    private record About(String version, String language, String text) {}

    /// Only the entities, for the index.
    public List<Entity> entities(long articleId) {
        return database.read(connection -> EntityRows.entities(connection, articleId));
    }

    private static List<TimeMention> times(Connection connection, long id, String text)
            throws SQLException {
        return Rows.list(
                connection,
                "SELECT * FROM time_mention WHERE article_id = ? ORDER BY start_at",
                row -> {
                    var span = span(row);
                    return new TimeMention(
                            span,
                            span.of(text),
                            TimeMention.Type.valueOf(row.getString("type")),
                            row.getString("value"),
                            EventDays.when(row));
                },
                id);
    }

    private static List<Quote> quotes(Connection connection, long id) throws SQLException {
        return Rows.list(
                connection,
                "SELECT * FROM quote WHERE article_id = ? ORDER BY start_at",
                QuoteRow::of,
                id);
    }

    static Span span(ResultSet row) throws SQLException {
        return new Span(row.getInt("start_at"), row.getInt("end_at"));
    }
}
