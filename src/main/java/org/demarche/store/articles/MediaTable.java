package org.demarche.store.articles;

import org.demarche.model.article.media.ArticleImage;
import org.demarche.model.article.media.ArticleLink;
import org.demarche.model.article.media.ArticleMedia;
import org.demarche.model.finding.Span;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;

/// The links and pictures of each article. Pictures are but addresses here; what of them the reader
/// has asked for is in [PictureTable].
public final class MediaTable {

    private static final int MOST_LINKS = 400;
    private static final int MOST_IMAGES = 60;

    private final Database database;

    public MediaTable(Database database) {
        this.database = database;
    }

    /// [ArticleMedia#NONE] for an article that has none or is no more.
    public ArticleMedia of(long articleId) {
        return database.read(
                connection ->
                        new ArticleMedia(
                                Rows.list(
                                        connection,
                                        "SELECT start_at, end_at, address FROM article_link WHERE"
                                                + " article_id = ? ORDER BY start_at",
                                        row ->
                                                new ArticleLink(
                                                        new Span(row.getInt(1), row.getInt(2)),
                                                        URI.create(row.getString(3))),
                                        articleId),
                                Rows.list(
                                        connection,
                                        "SELECT address, alternative, caption, position FROM"
                                            + " article_image WHERE article_id = ? ORDER BY number",
                                        row ->
                                                new ArticleImage(
                                                        URI.create(row.getString(1)),
                                                        row.getString(2),
                                                        row.getString(3),
                                                        row.getInt(4)),
                                        articleId)));
    }

    /// Puts them in place of those that the article had.
    static void replace(Connection connection, long articleId, ArticleMedia media)
            throws SQLException {
        Rows.change(connection, "DELETE FROM article_link WHERE article_id = ?", articleId);
        Rows.change(connection, "DELETE FROM article_image WHERE article_id = ?", articleId);
        insert(connection, articleId, media);
    }

    /// Keeps those of a new article.
    static void insert(Connection connection, long articleId, ArticleMedia media)
            throws SQLException {
        for (var link : media.links().stream().limit(MOST_LINKS).toList()) {
            Rows.change(
                    connection,
                    "INSERT OR IGNORE INTO article_link (article_id, start_at, end_at, address)"
                            + " VALUES (?, ?, ?, ?)",
                    articleId,
                    link.span().start(),
                    link.span().end(),
                    link.address().toString());
        }
        int number = 0;
        for (var image : media.images().stream().limit(MOST_IMAGES).toList()) {
            Rows.change(
                    connection,
                    "INSERT INTO article_image (article_id, number, position, address, alternative,"
                            + " caption) VALUES (?, ?, ?, ?, ?, ?)",
                    articleId,
                    number++,
                    image.position(),
                    image.address().toString(),
                    image.alternative(),
                    image.caption());
        }
    }
}
