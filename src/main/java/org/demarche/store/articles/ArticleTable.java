package org.demarche.store.articles;

import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.intake.NewArticle;
import org.demarche.model.intake.RawDocument;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;
import org.demarche.store.work.IndexChanges;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The articles, as first read. A row is written once and then only deleted, but for a date that
/// the reader sets: what changes about an article (read, starred, analysed) has tables of its own.
public final class ArticleTable {

    private static final String INSERT =
            """
            INSERT INTO article (address, guid, source_id, source, raw_id, title, byline, published, fetched_at,
                                 language, sample, words, lead, text_hash, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            RETURNING id
            """;

    /// The same address, unless the feed itself says by guid and title that it is another item; the
    /// same guid from the same source; or word for word the same text.
    private static final String SAME =
            """
            SELECT id FROM article WHERE address = ?1 AND (guid IS NULL OR ?2 IS NULL OR guid = ?2 OR title = ?5)
            UNION ALL SELECT id FROM article WHERE guid = ?2 AND source_id = ?3
            UNION ALL SELECT id FROM article WHERE text_hash = ?4
            LIMIT 1
            """;

    private static final int TELLING_LENGTH =
            200; // characters; shorter texts ("Photo gallery") may be equal by chance
    private static final int LEAD_LENGTH = 240;

    /// @param id of the article, old or new
    /// @param isNew false when it was here already
    public record Added(long id, boolean isNew) {}

    private final Database database;

    public ArticleTable(Database database) {
        this.database = database;
    }

    /// Keeps new articles, all of them or none, with the document that they were read from, and
    /// notes that the index lacks them. What is here already stays as it is.
    ///
    /// @param raw kept only if at least one article is new
    /// @param sourceId of the feed, page or folder; null for what the reader brought by hand
    /// @return one answer for each article, in the same order
    public List<Added> add(
            List<NewArticle> articles, @Nullable RawDocument raw, @Nullable Long sourceId) {
        return database.write(
                connection -> {
                    var added = new ArrayList<Added>();
                    Long rawId = null;
                    for (var article : articles) {
                        var hash = hash(article.text());
                        var same =
                                Rows.first(
                                        connection,
                                        SAME,
                                        row -> row.getLong(1),
                                        article.address().toString(),
                                        article.guid(),
                                        sourceId,
                                        hash,
                                        article.title());
                        if (same.isPresent()) {
                            added.add(new Added(same.get(), false));
                            continue;
                        }
                        if (rawId == null && raw != null) {
                            rawId = RawDocuments.insert(connection, raw);
                        }
                        added.add(
                                new Added(
                                        insert(connection, article, sourceId, rawId, hash), true));
                    }
                    return added;
                });
    }

    public Optional<CleanText> text(long id) {
        return database.read(
                connection ->
                        Rows.first(
                                connection,
                                "SELECT text FROM article WHERE id = ?",
                                row -> new CleanText(row.getString(1)),
                                id));
    }

    /// Sets the date that the source did not give. The article is to be analysed anew, since its
    /// times hang on it.
    public void setPublished(long id, PublicationDate date) {
        database.write(
                connection -> {
                    Rows.change(
                            connection,
                            "UPDATE article SET published = ? WHERE id = ?",
                            date.iso(),
                            id);
                    Rows.change(
                            connection,
                            "DELETE FROM work WHERE article_id = ? AND stage = 'ANALYSIS'",
                            id);
                    IndexChanges.note(connection, id);
                    return id;
                });
    }

    /// Takes the samples away, but for those that the reader has bookmarked.
    ///
    /// @return how many went
    public int deleteSamples() {
        return database.write(
                connection -> {
                    var ids =
                            Rows.list(
                                    connection,
                                    """
                                    SELECT id FROM article
                                    WHERE sample = 1 AND id NOT IN (SELECT article_id FROM reading WHERE bookmarked_at IS NOT NULL)
                                    """,
                                    row -> row.getLong(1));
                    for (long id : ids) {
                        Rows.change(connection, "DELETE FROM article WHERE id = ?", id);
                        IndexChanges.note(connection, id);
                    }
                    Rows.change(
                            connection,
                            "DELETE FROM entity WHERE id NOT IN (SELECT entity_id FROM"
                                    + " entity_in_article)");
                    return ids.size();
                });
    }

    private static long insert(
            Connection connection,
            NewArticle article,
            @Nullable Long sourceId,
            @Nullable Long rawId,
            @Nullable String hash)
            throws SQLException {
        var text = article.text();
        var published = article.published();
        long id =
                Rows.number(
                        connection,
                        INSERT,
                        article.address().toString(),
                        article.guid(),
                        sourceId,
                        article.source(),
                        rawId,
                        article.title(),
                        article.byline(),
                        published == null ? null : published.iso(),
                        article.fetchedAt().toString(),
                        article.language(),
                        article.sample() ? 1 : 0,
                        text.words(),
                        lead(text.text()),
                        hash,
                        text.text());
        IndexChanges.note(connection, id);
        return id;
    }

    private static String lead(String text) {
        int end = Math.min(text.length(), LEAD_LENGTH);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).replaceAll("\\s+", " ");
    }

    private static @Nullable String hash(CleanText text) {
        if (text.text().length() < TELLING_LENGTH) {
            return null;
        }
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
