package org.demarche.store.identity;

import org.demarche.model.article.ArticlePlace;
import org.demarche.model.article.KnownAddress;
import org.demarche.model.intake.NewArticle;
import org.demarche.store.database.Database;
import org.demarche.store.database.Deflated;
import org.demarche.store.database.Rows;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where each article was met. The first place is the article's own.
public final class Places {

    /// The same address, unless the feed itself says by guid and title that it is another item; or
    /// the same guid from the same source. The place in the asked source comes first.
    private static final String MET =
            """
            SELECT id, article_id, source_id IS ?3 AS here, item_hash FROM article_place
            WHERE key = ?1 AND (guid IS NULL OR ?2 IS NULL OR guid = ?2 OR title = ?4)
            UNION ALL
            SELECT id, article_id, source_id IS ?3, item_hash FROM article_place WHERE guid = ?2 AND source_id = ?3
            ORDER BY here DESC LIMIT 1
            """;

    private static final String INSERT =
            """
            INSERT INTO article_place (article_id, key, address, guid, source_id, source, title, seen_at, item_hash, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String FURTHER =
            """
            SELECT address, source, title, seen_at, text FROM article_place p
            WHERE article_id = ?1 AND id > (SELECT min(id) FROM article_place WHERE article_id = ?1)
            ORDER BY id
            """;

    private final Database database;

    public Places(Database database) {
        this.database = database;
    }

    /// A place where an article was met before.
    ///
    /// @param here whether the same source brought it
    /// @param itemHash of what the source said then; empty when not known
    public record Met(long id, long articleId, boolean here, String itemHash) {}

    public static Optional<Met> met(
            Connection connection, NewArticle article, @Nullable Long sourceId)
            throws SQLException {
        return Rows.first(
                connection,
                MET,
                row -> new Met(row.getLong(1), row.getLong(2), row.getBoolean(3), row.getString(4)),
                KnownAddress.key(article.address()),
                article.guid(),
                sourceId,
                article.title());
    }

    /// Whether the same source has said the very same before: then there is nothing to do.
    public boolean hasSaid(Arrived arrived, long sourceId) {
        return database.read(
                connection ->
                        met(connection, arrived.article(), sourceId)
                                .filter(Met::here)
                                .filter(met -> met.itemHash().equals(arrived.itemHash()))
                                .isPresent());
    }

    /// @param ownWords of a wire copy; null where the words are the article's own
    public static void add(
            Connection connection,
            long articleId,
            Arrived arrived,
            @Nullable Long sourceId,
            @Nullable String ownWords)
            throws SQLException {
        var article = arrived.article();
        Rows.change(
                connection,
                INSERT,
                articleId,
                KnownAddress.key(article.address()),
                article.address().toString(),
                article.guid(),
                sourceId,
                article.source(),
                article.title(),
                article.fetchedAt().toString(),
                arrived.itemHash(),
                ownWords == null ? null : Deflated.of(ownWords));
    }

    /// Notes what the source says now.
    public static void said(Connection connection, long placeId, String itemHash)
            throws SQLException {
        Rows.change(
                connection,
                "UPDATE article_place SET item_hash = ? WHERE id = ?",
                itemHash,
                placeId);
    }

    /// Where else an article was met, first met first.
    public List<ArticlePlace> further(long articleId) {
        return database.read(
                connection -> Rows.list(connection, FURTHER, Places::place, articleId));
    }

    private static ArticlePlace place(ResultSet row) throws SQLException {
        var own = row.getBytes("text");
        return new ArticlePlace(
                URI.create(row.getString("address")),
                row.getString("source"),
                row.getString("title"),
                Instant.parse(row.getString("seen_at")),
                own == null ? null : Deflated.text(own));
    }
}
